import type { Dataset } from "../../../data/schema/dataset.ts";
import { tallyChange } from "../../core/changes.ts";
import { conventionProgress } from "../../core/convention.ts";
import type { Day } from "../../core/days.ts";
import { spanOfEvents } from "../../core/events.ts";
import { selectMembers, selectObservers, selectPartners } from "../../core/membership.ts";
import { countStandings } from "../../core/roadmap.ts";
import { formatShortDay } from "../../text/dates.ts";
import { overviewText } from "../../text/enOverview.ts";
import { formatNumber } from "../../text/numbers.ts";

/** One of the four figures at the head of the Overview. */
export interface Headline {
  readonly id: string;
  readonly value: string;
  /** "of 14", where the figure is a share. */
  readonly of?: string;
  readonly label: string;
  /** By how much what is on record has changed since the chosen day, in words. */
  readonly change: string;
  readonly rises: boolean;
  readonly late?: string;
  readonly unreported?: string;
  /** Evidence address. */
  readonly opens: string;
}

/** Four figures as of a day, each with what became known after `since`. */
export function headlines(dataset: Dataset, asOf: Day, since: Day): Headline[] {
  const convention = conventionProgress(dataset, asOf);
  const standings = countStandings(dataset.initiatives, asOf);
  const members = selectMembers(dataset, asOf).length;
  const observers = selectObservers(dataset, asOf).length;
  const partners = selectPartners(dataset, asOf).length;
  const changes = tallyChange(dataset, asOf, since);
  const changed = (id: keyof typeof changes) => ({
    id,
    change: changes[id] === 0 ? overviewText.noChange : overviewText.change(changes[id], formatShortDay(since)),
    rises: changes[id] > 0,
  });
  const first = spanOfEvents(dataset.events)?.first.slice(0, 4) ?? asOf.slice(0, 4);
  return [
    {
      ...changed("ratifications"),
      value: formatNumber(convention.ratified),
      of: overviewText.of(convention.threshold),
      label: overviewText.ratifications,
      opens: "ratifications",
    },
    {
      ...changed("delivered"),
      value: formatNumber(standings.delivered),
      of: overviewText.of(dataset.initiatives.length),
      label: overviewText.delivered,
      ...(standings.late > 0 ? { late: overviewText.late(standings.late) } : {}),
      ...(standings.unreported > 0 ? { unreported: overviewText.unreported(standings.unreported) } : {}),
      opens: "roadmap/delivered",
    },
    {
      ...changed("members"),
      value: formatNumber(members),
      label: overviewText.members(observers, partners),
      opens: "members",
    },
    {
      ...changed("events"),
      value: formatNumber(dataset.events.length),
      label: overviewText.events(first),
      opens: "events/all/all",
    },
  ];
}
