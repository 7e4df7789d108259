import type { PriorityArea } from "../../../data/schema/dimensions.ts";
import type { CicaEvent } from "../../../data/schema/events.ts";
import type { Cite } from "../../../data/schema/fields.ts";
import { latestFirst } from "../../core/events.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { groupByArea, numberSources, selectCoordinators } from "../../core/review.ts";
import { formatSince, formatWhen } from "../../text/dates.ts";
import { eventsText } from "../../text/enEvents.ts";
import { reviewText } from "../../text/enReview.ts";
import { type EventListModel, eventListModel } from "../eventList/model.ts";
import { namesOf } from "../names.ts";
import type { Review } from "./request.ts";

/** Numbers of sources, as in the list at the end. */
type References = readonly number[];

export interface CoordinatorLine {
  readonly key: string;
  readonly role: PriorityArea["coordinators"][number]["role"];
  readonly state: string;
  /** "since 23 Jun 2021", "ended by 2 Mar 2021"; null where no source dates the role. */
  readonly when: string | null;
  readonly references: References;
}

export interface AreaSection {
  readonly key: string;
  readonly name: string;
  /** Null for events without an area: nobody coordinates those. */
  readonly coordinators: readonly CoordinatorLine[] | null;
  /** Sources that name it as a priority area. */
  readonly references: References;
  readonly list: EventListModel;
}

export interface SourceEntry {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
}

/** The review as a document: each area with who leads it and what is on record, and the sources, numbered as cited. */
export interface AreasModel extends FigureModel {
  readonly sections: readonly AreaSection[];
  readonly eventReferences: ReadonlyMap<string, References>;
  readonly entries: readonly SourceEntry[];
}

export function areasModel(review: Review): AreasModel {
  const { dataset, dimension, events, period, asOf } = review;
  const words = reviewText.areas;
  const names = namesOf(dataset);
  const groups = groupByArea(dataset, dimension.id, events).map(({ area, events: own }) => ({
    area,
    // Which sources had named the area by the day shown; its record stays whole on any day.
    cites: area?.cites.filter(({ said }) => said <= dataset.meta.latestSource) ?? [],
    coordinators: area === null ? null : selectCoordinators(area, period, asOf),
    events: latestFirst(own),
  }));
  const numbers = numberSources(
    groups.flatMap((group) => [
      group.cites,
      ...(group.coordinators ?? []).map(({ cites }) => cites),
      ...group.events.map(({ cites }) => cites),
    ]),
  );
  const referencesOf = (cites: readonly Cite[]): References =>
    [...new Set(cites.map(({ source }) => numbers.get(source) ?? 0))].toSorted((a, b) => a - b);
  const eventReferences = new Map(events.map((event) => [event.id, referencesOf(event.cites)]));
  const sections = groups.map((group): AreaSection => {
    const name = group.area?.name ?? reviewText.noArea;
    const list = eventListModel(dataset, group.events);
    return {
      key: group.area?.id ?? "none",
      name,
      references: referencesOf(group.cites),
      coordinators:
        group.coordinators?.map(({ role, state, since, until, cites }) => {
          const when = [since && formatSince(since), until && words.ended(formatWhen(until))]
            .filter(Boolean)
            .join(", ");
          return {
            key: `${role} ${state} ${when}`,
            role,
            state: names.state(state),
            when: when === "" ? null : when,
            references: referencesOf(cites),
          };
        }) ?? null,
      list: { ...list, id: `review-area-${group.area?.id ?? "none"}`, finding: words.list(name, group.events.length) },
    };
  });
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return {
    id: "review-areas",
    finding: words.finding(sections.filter(({ coordinators }) => coordinators !== null).length, events.length),
    subtitle: words.subtitle,
    description: words.description(events.length),
    ...restsOn(
      dataset,
      events.map(({ cites }) => cites),
    ),
    table: tableOf(
      sections,
      groups.flatMap((group) => group.events),
      eventReferences,
    ),
    sections,
    eventReferences,
    entries: [...numbers].map(([id, number]) => {
      const source = sources.get(id);
      return {
        number,
        id,
        title: source?.title ?? id,
        publisher: source?.publisher ?? "",
        published: source === undefined ? "" : formatWhen(source.published),
        url: source?.url ?? null,
      };
    }),
  };
}

function tableOf(
  sections: readonly AreaSection[],
  events: readonly CicaEvent[],
  references: AreasModel["eventReferences"],
): FigureModel["table"] {
  const columns = sections[0]?.list.table.columns ?? [];
  const ids = new Set(events.map(({ id }) => id));
  return {
    caption: reviewText.areas.description(ids.size),
    columns: [{ label: reviewText.areas.column }, ...columns, { label: eventsText.columns.source }],
    rows: sections.flatMap(({ name, list }) =>
      list.table.rows.map((row) => ({
        ...row,
        cells: [name, ...row.cells, (references.get(row.key) ?? []).join(" ")],
      })),
    ),
  };
}
