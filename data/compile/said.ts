import type { Day } from "../../src/core/days.ts";
import type { SaidBasis, When } from "../schema/fields.ts";
import type { Source } from "../schema/sources.ts";

/** The day on which a source said something, and how it was fixed. */
export interface Said {
  readonly said: Day;
  readonly saidBasis: SaidBasis;
}

/** The fields of a source that tell when it spoke. */
export interface SourceTimes {
  readonly published: When;
  readonly period?: When;
  readonly latestReported?: When;
}

/** The day that counts for what a source says without a date. Undefined where the source leaves it open. */
export function findSourceSaid({ published, period, latestReported }: SourceTimes): Said | undefined {
  if (published.precision === "day" && published.last !== null) return { said: published.last, saidBasis: "published" };
  if (latestReported?.last) return { said: latestReported.last, saidBasis: "latest-reported" };
  if (period?.last) return { said: period.last, saidBasis: "period-end" };
  return published.last === null ? undefined : { said: published.last, saidBasis: "published" };
}

/**
 * The day on which a citation without a date of its own counts as said. A digest reprints the releases of the day, so its
 * article on an event is of the day on which the event ended; unless the digest only looks back at an event before its
 * period, or ahead to one after it.
 * @param eventEnd last day of the event that the citation supports; null where it supports anything else.
 */
export function toCiteSaid(source: Source, eventEnd: Day | null): Said {
  const { kind, period, said, saidBasis } = source;
  const reports = kind === "digest" && eventEnd !== null && eventEnd <= said && eventEnd >= (period?.first ?? eventEnd);
  return reports ? { said: eventEnd, saidBasis: "event" } : { said, saidBasis };
}
