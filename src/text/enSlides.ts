/** Words of slides that are not those of the figure itself. Apart from the others, so that they come with briefings. */
import { formatDay } from "./dates.ts";
import { text } from "./en.ts";
import { countOf, formatNumber } from "./numbers.ts";
import { joinSentences } from "./sentences.ts";

export const slidesText = {
  asOf: (day: string) => `As of ${formatDay(day)}`,
  frozen: "frozen",
  nothing: "Nothing on record meets this view.",
  /** Of the finding and what is counted: one line below the other's title. */
  only: (subtitle: string, filter: string) => joinSentences(subtitle, `Only: ${filter}`),
  /** Of a state's facts, where a filter is on that only its events heed. */
  onlyEvents: (subtitle: string, filter: string) => joinSentences(subtitle, `Of the events only: ${filter}`),
  /** Bars among which the view has chosen, counted as if it had not. */
  leftOpen: (subtitle: string, chosen: string) =>
    joinSentences(subtitle, `Chosen: ${chosen}; all are counted, to compare them`),
  /** @param which "events on a priority area" */
  whole: (n: number, which: string) => `The whole: ${which} (${formatNumber(n)})`,
  roadMap: (from: string, until: string) =>
    `What was stated, promised and done, ${from === until ? from : `${from} to ${until}`}`,
  doneIn: (word: string, year: string) => `${word} in ${year}`,
  firstOf: (subtitle: string, shown: number, all: number) =>
    joinSentences(subtitle, `The first ${formatNumber(shown)} of ${formatNumber(all)} are shown`),
  /** Of which record of a page it is. */
  within: (context: string, subtitle: string) => joinSentences(context, subtitle),
  below: (finding: string, subtitle: string) => joinSentences(finding, subtitle),
  notChosen: "Not chosen",
  missing: "This figure can’t be shown",
  /** Of two figures side by side to which the author gave no title. */
  both: (one: string, other: string) => `${one}${one.includes(" and ") ? "," : ""} and ${other}`,
  /** The same shown twice, on two days. */
  onDays: (subject: string, one: string, other: string) => `${subject}: ${formatDay(one)} and ${formatDay(other)}`,
  /** What the figures of a page are of, where none says it itself: mostly the page's name. */
  subjects: { ...text.navigation, network: "Network", changes: "What became known" },
  left: (words: string) => `Left: ${words}`,
  right: (words: string) => `Right: ${words}`,

  why: {
    page: (page: string) => `This site has no page “${page}”.`,
    figure: (figure: string, page: string) => `The page ${page} has no figure “${figure}”.`,
    initiative: (id: string) => `The record no longer has the initiative “${id}”.`,
    dimension: (id: string) => `The record no longer has the dimension “${id}”.`,
    state: (id: string) => `The record no longer has the state “${id}”.`,
    source: (id: string) => `The record no longer has the source “${id}”.`,
    notYet: (title: string, day: string) => `Nothing is on record of “${title}” in this view, as of ${formatDay(day)}.`,
    compared: (id: string) => `The state that it was compared with, “${id}”, is not in this view.`,
    fault: (detail: string) => `This figure met an error of ours: ${detail}`,
  },
  warnings: {
    unknown: (name: string, value: string) =>
      `Left out of the view: ${name} “${value}”, which the record does not have.`,
    contradicts: (name: string, value: string) =>
      `Left out of the view: ${name} “${value}”, whose dates are in the wrong order.`,
    "not-a-parameter": (name: string) => `Left out of the view: “${name}”, which means nothing here.`,
    revised: (then: string, now: string) =>
      `The record has changed since this figure was frozen (version ${then}, now ${now}). What it shows of that day may differ from what was shown then.`,
    node: (asked: string) => `Nothing on record by this day joins “${asked}” to anything else. Another part is shown.`,
  },

  unit: { events: "events", contributions: "contributions", changes: "changes" },
  ratified: "Ratified",
  notOnRecord: "Not on record",
  /** What is said in place of a drawing. */
  alt: (parts: readonly string[]) => joinSentences(...parts),
  run: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  row: (label: string, note: string) => `${label}: ${note}`,
  progress: (full: number, open: number) =>
    `A tile for each ratification, ${formatNumber(full)} filled; ${formatNumber(open)} open for what is still missing.`,
  coverage: "Events by the year in which they began and the source that reports them; one event may have several",
  uncovered: (periods: string) => `No digest on record covers ${periods}: that time is known less fully.`,
  convention: "Convention on Privileges and Immunities",
  review: (dimension: string, period: string) => `${dimension}, ${period}`,
  changeList: (since: string, asOf: string) => `After ${formatDay(since)} and up to ${formatDay(asOf)}, latest first`,
  matrix: (column: string | null) =>
    `Events in which a source names each Member State${column === null ? "" : `: ${column}`}`,
  bars: (n: number, most: string, count: number) =>
    `${countOf(n, "bar")}, the longest ${most} with ${countOf(count, "event")}.`,
  state: {
    named: (total: number, filter: string | null) =>
      `of ${countOf(total, "event")}${under(filter)} name it as host, organiser or participant`,
    areas: (filter: string | null) => `priority areas with an event${under(filter)} that names it`,
    /** @param isAside of which a filter of the slide leaves nothing out. */
    gifts: (pledged: number, isAside: boolean) =>
      [
        `contributions given${isAside ? " in all years" : ""}`,
        ...(pledged === 0 ? [] : [`and ${formatNumber(pledged)} only pledged`]),
      ].join(", "),
    undisclosed: (n: number) => (n === 0 ? "" : `amount of ${formatNumber(n)} not disclosed`),
    hosted: (n: number) => `host country of ${formatNumber(n)}`,
    of: (n: number, total: number) => `${formatNumber(n)} of ${formatNumber(total)}`,
    ratified: "Ratified",
    notRatified: "Not ratified",
    noAct: "no ratification on record",
  },
  dimension: {
    subtitle: "Events on record that began in the period; one whose date is too broad for it is left out",
    events: (period: string) => `events on record, ${period}`,
    areas: "priority areas with an event",
    empty: (areas: string) => `none on record: ${areas}`,
    named: "Member States named in them",
    inPerson: "known to have been held in person",
    formats: (online: number, hybrid: number, unknown: number) =>
      [
        ...(online > 0 ? [`${formatNumber(online)} online`] : []),
        ...(hybrid > 0 ? [`${formatNumber(hybrid)} hybrid`] : []),
        ...(unknown > 0 ? [`${formatNumber(unknown)} not stated`] : []),
      ].join(", "),
    first: (name: string) => `${name} is named most often`,
  },
  areas: {
    subtitle: "Who led each area in the period, as far as a source says, and how many events are on record",
    area: "Priority area",
    led: "Led by",
    events: "Events",
    nobody: "none on record",
  },
  estimate: { middle: (middle: string) => `middle: ${middle}` },
} as const;

/** " (Human; from 2025)": the filter under which something is counted, beside what is counted. */
function under(filter: string | null): string {
  return filter === null ? "" : ` (${filter})`;
}
