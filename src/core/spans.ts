import type { Dataset } from "../../data/schema/dataset.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import type { Chairmanship } from "../../data/schema/states.ts";
import { addDays, type Day, isDay } from "./days.ts";

/** A span of time that a reader may ask about: what became known after `since`, up to the day shown. */
export type Span =
  | { readonly kind: "stocktaking"; readonly since: Day; readonly source: string }
  | { readonly kind: "digest"; readonly since: Day; readonly source: string }
  | { readonly kind: "meeting"; readonly since: Day; readonly event: CicaEvent }
  | { readonly kind: "chairmanship"; readonly since: Day; readonly term: Chairmanship }
  | { readonly kind: "year"; readonly since: Day };

/** Names of meetings of heads of state and of foreign ministers; the record has no field for the body that met. */
const highMeeting = /\bSummit\b|\bMinisterial (Meeting|Council)\b|Meeting of (the )?CICA Minist/;
const otherMeeting = /^Decision\b|Senior Officials/;

/** Meetings of heads of state or foreign ministers that were over by `asOf`, the last first. */
export function selectHighMeetings(dataset: Dataset, asOf: Day): CicaEvent[] {
  return dataset.events
    .filter(({ kind, title, end }) => {
      const isHigh = kind === "governing-body" && highMeeting.test(title) && !otherMeeting.test(title);
      return isHigh && end.last !== null && end.last <= asOf;
    })
    .toSorted((a, b) => (b.end.last ?? "").localeCompare(a.end.last ?? ""));
}

function lastSource(dataset: Dataset, kinds: readonly string[], asOf: Day) {
  return dataset.sources
    .filter(({ kind, said }) => kinds.includes(kind) && said < asOf)
    .toSorted((a, b) => b.said.localeCompare(a.said))[0];
}

/** The same day of the year before; of 29 February the 28th. */
function yearBefore(day: Day): Day {
  const same = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return isDay(same) ? same : addDays(day, -366);
}

/**
 * The spans that the record itself offers on `asOf`: since the last statement, digest, meeting of heads of state or
 * ministers (of informal ones also the last that was not), since the present chairmanship began, and the last 12 months.
 * @param first the first day that a span can begin with.
 */
export function selectSpans(dataset: Dataset, asOf: Day, first: Day): Span[] {
  const stocktaking = lastSource(dataset, ["statement", "press-release"], asOf);
  const digest = lastSource(dataset, ["digest"], asOf);
  const meetings = selectHighMeetings(dataset, asOf);
  const [last] = meetings;
  const regular = meetings.find(({ title }) => !/\b(Informal|Special)\b/i.test(title));
  const term = dataset.chairmanships
    .filter(({ start, end }) => start.first !== null && start.first <= asOf && (end.last ?? asOf) >= asOf)
    .toSorted((a, b) => (b.start.first ?? "").localeCompare(a.start.first ?? ""))[0];
  const spans: Span[] = [
    ...(digest === undefined ? [] : [{ kind: "digest", since: digest.said, source: digest.id } as const]),
    ...[...new Set([last, regular])].flatMap((event) =>
      event?.end.last == null ? [] : [{ kind: "meeting", since: event.end.last, event } as const],
    ),
    ...(stocktaking === undefined
      ? []
      : [{ kind: "stocktaking", since: stocktaking.said, source: stocktaking.id } as const]),
    ...(term?.start.first == null
      ? []
      : [{ kind: "chairmanship", since: addDays(term.start.first, -1), term } as const]),
    { kind: "year", since: yearBefore(asOf) },
  ];
  return spans.map((span) => ({ ...span, since: span.since < first ? first : span.since }));
}
