/** Words of filters in force, of what they leave, and of figures against another day. Apart, so that they come with the pages that say them. */
import { formatShortDay } from "./dates.ts";
import { countOf, formatNumber, listWords, signed } from "./numbers.ts";

export const filtersText = {
  filters: "Filters",
  active: "Filters in force",
  remove: (label: string) => `Remove filter: ${label}`,
  clear: "Clear all",
  /** A value with the filter that it belongs to, as values of several filters stand side by side. */
  token: (filter: string, value: string) => `${filter}: ${value}`,
  from: "From",
  to: "To",
  period: "Time",
  between: (from: string | null, to: string | null) =>
    from !== null && to !== null
      ? `${formatShortDay(from)} to ${formatShortDay(to)}`
      : from !== null
        ? `from ${formatShortDay(from)}`
        : `until ${formatShortDay(to ?? "")}`,
  /** Says which filter to loosen. */
  loosen: "Take one of them away:",
  without: (filter: string, n: number, one: string) => `Without ${filter}: ${countOf(n, one)}`,
  noneAlone: "Taking away any one of them is not enough.",
  all: (n: number) => `All ${formatNumber(n)}`,
  fewer: "Fewer",
  more: (n: number) => `Show ${formatNumber(n)} more`,
} as const;

interface Compared {
  readonly now: number;
  readonly before: number;
}

export const comparedText = {
  /** "+2 ratifications since 18 Sep 2024: 11 then". */
  line: (figures: readonly (Compared & { readonly label: string })[], since: string) => {
    const changed = figures.filter(({ now, before }) => now !== before);
    if (changed.length === 0) return `No change since ${formatShortDay(since)}`;
    const [first] = changed;
    if (changed.length === 1 && first !== undefined) {
      return `${signed(first.now - first.before)} ${first.label} since ${formatShortDay(since)}: ${formatNumber(first.before)} then`;
    }
    const words = changed.map(
      ({ label, now, before }) => `${signed(now - before)} ${label} (${formatNumber(before)} then)`,
    );
    return `Since ${formatShortDay(since)}: ${listWords(words)}`;
  },
} as const;

/** Words of the control that plays what was known, month by month. */
export const playText = {
  label: "Play what was known, month by month",
  play: "Play",
  pause: "Pause",
  back: "One month back",
  forward: "One month forward",
  close: "Close",
  closeLabel: "Close the player; the day stays",
  known: (day: string) => `Known on ${day}`,
  latest: (day: string) => `Known on ${day}, the latest source`,
  still: "Your system asks for less motion, so it does not play by itself: step by hand.",
} as const;
