import type { Dataset } from "../../../data/schema/dataset.ts";
import type { When } from "../../../data/schema/fields.ts";
import { conventionProgress, selectRatifications } from "../../core/convention.ts";
import type { Day } from "../../core/days.ts";
import { spanOfEvents } from "../../core/events.ts";
import { selectMembers, selectObservers, selectPartners } from "../../core/membership.ts";
import { countStandings } from "../../core/roadmap.ts";
import { formatShortDay } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
import { formatNumber } from "../../text/numbers.ts";

/** One of the four figures at the head of the Overview. */
export interface Headline {
  readonly id: string;
  readonly value: string;
  /** "of 14", where the figure is a share. */
  readonly of?: string;
  readonly label: string;
  /** What happened since the chosen day, in words. */
  readonly change: string;
  readonly rises: boolean;
  readonly late?: string;
  /** Evidence address. */
  readonly opens: string;
}

/** How many of the dates lie after a day for certain, and how many may: a date known by its year can lie on either side. */
function countAfter(dates: readonly When[], day: Day): { least: number; most: number } {
  return {
    least: dates.filter((date) => date.first !== null && date.first > day).length,
    most: dates.filter((date) => date.last === null || date.last > day).length,
  };
}

function changeWords({ least, most }: { least: number; most: number }, since: Day): string {
  return most === 0 ? text.overview.noChange : text.overview.atLeast(least, most, formatShortDay(since));
}

/** Four figures as of a day, each with what happened after `since`. */
export function headlines(dataset: Dataset, asOf: Day, since: Day): Headline[] {
  const convention = conventionProgress(dataset, asOf);
  const ratified = countAfter(
    selectRatifications(dataset.convention).map((action) => action.date),
    since,
  );
  const standings = countStandings(dataset.initiatives);
  const delivered = countAfter(
    dataset.initiatives.flatMap((initiative) => initiative.achieved ?? []),
    since,
  );
  const members = selectMembers(dataset, asOf).length;
  const memberChange = members - selectMembers(dataset, since).length;
  const observers = selectObservers(dataset, asOf).length;
  const partners = selectPartners(dataset, asOf).length;
  const held = countAfter(
    dataset.events.map((event) => event.start),
    since,
  );
  const first = spanOfEvents(dataset.events)?.first.slice(0, 4) ?? asOf.slice(0, 4);
  return [
    {
      id: "ratifications",
      value: formatNumber(convention.ratified),
      of: text.overview.of(convention.threshold),
      label: text.overview.ratifications,
      change: changeWords(ratified, since),
      rises: ratified.most > 0,
      opens: "ratifications",
    },
    {
      id: "delivered",
      value: formatNumber(standings.delivered),
      of: text.overview.of(dataset.initiatives.length),
      label: text.overview.delivered,
      change: changeWords(delivered, since),
      rises: delivered.most > 0,
      ...(standings.late > 0 ? { late: text.overview.late(standings.late) } : {}),
      opens: "roadmap/delivered",
    },
    {
      id: "members",
      value: formatNumber(members),
      label: text.overview.members(observers, partners),
      change: changeWords({ least: memberChange, most: memberChange }, since),
      rises: memberChange > 0,
      opens: "members",
    },
    {
      id: "events",
      value: formatNumber(dataset.events.length),
      label: text.overview.events(first),
      change: changeWords(held, since),
      rises: held.most > 0,
      opens: "events/all/all",
    },
  ];
}
