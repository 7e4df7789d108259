import { addDays, type Day } from "./days.ts";
import { periodOf } from "./periods.ts";

/** First and last day that the day shown can take. */
interface Coverage {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Where a play starts that nobody gave a day: the end of the first month after which nearly every month brings news. Before
 * it months pass in which nothing became known. Set by hand and not `surveyedFrom`: the
 * survey goes by when things happened, a play by when they were said, and that grows dense a year later. Derived from the
 * record, the start of every play would move with each old page that is added.
 */
export const denseFrom: Day = "2020-12-31";

function within(day: Day, { first, last }: Coverage): Day {
  return day < first ? first : day > last ? last : day;
}

/**
 * The day on which a play starts: the day shown; where that is the latest, the day compared with; else where the record
 * grows dense. Never the latest itself, from which nothing could follow, unless the record has no other.
 * @param since the day compared with, if somebody chose one.
 */
export function playStart(asOf: Day, since: Day | null, coverage: Coverage): Day {
  if (asOf < coverage.last) return asOf;
  if (since !== null && since < coverage.last) return within(since, coverage);
  return denseFrom < coverage.last ? within(denseFrom, coverage) : coverage.first;
}

/** The end of the month of `day`, or of the next month where `day` is that end; at most the last day covered. */
export function stepForward(day: Day, coverage: Coverage): Day {
  const end = periodOf(day, "month").last;
  return within(day < end ? end : periodOf(addDays(end, 1), "month").last, coverage);
}

/** The end of the month before that of `day`; at least the first day covered. */
export function stepBack(day: Day, coverage: Coverage): Day {
  return within(addDays(periodOf(day, "month").first, -1), coverage);
}
