import type { Dataset } from "../../../data/schema/dataset.ts";
import type { CicaEvent } from "../../../data/schema/events.ts";
import type { DimensionKey } from "../../core/closedLists.ts";
import { dimensionOf, latestFirst } from "../../core/events.ts";
import { type FigureModel, restsOn, type TableRow } from "../../core/figure.ts";
import { oncePer } from "../../core/once.ts";
import { formatSpan } from "../../text/dates.ts";
import { countsText, eventsText } from "../../text/enEvents.ts";
import { termsText } from "../../text/enTerms.ts";
import { formatNumber } from "../../text/numbers.ts";
import { type Names, namesOf } from "../names.ts";

/** A row of the list: the cells of its table, and what the screen draws of them in its own way. */
export interface EventRow extends TableRow {
  readonly id: string;
  readonly when: string;
  readonly title: string;
  readonly dimension: DimensionKey;
  /** Priority area, else dimension, else kind. */
  readonly under: string;
  readonly place: string | null;
  readonly stated: string | null;
  /** Ids of the Member States that a source names. */
  readonly states: readonly string[];
}

/** The events that meet the filters, latest first. */
export interface EventListModel extends FigureModel {
  readonly rows: readonly EventRow[];
}

function readRow(event: CicaEvent, names: Names): EventRow {
  const stated = event.attendance.map(({ of, n, qualifier }) =>
    [qualifier, formatNumber(n), of].filter((part) => part !== undefined).join(" "),
  );
  const place = event.city ?? (event.country === null ? null : names.party(event.country));
  const dimension = event.dimension === null ? termsText.eventKind[event.kind] : names.dimension(event.dimension);
  const words = {
    when: formatSpan(event.start, event.end),
    title: event.title,
    under: event.priorityArea === null ? dimension : names.area(event.priorityArea),
    place: event.format === "online" ? eventsText.online : place,
    stated: stated.length === 0 ? null : stated.join(", "),
  };
  return {
    ...words,
    id: event.id,
    dimension: dimensionOf(event),
    states: event.states,
    key: event.id,
    cells: [
      words.when,
      eventsText.titleUnder(words.title, words.under),
      words.place,
      words.stated,
      event.states.join(" ") || null,
    ],
    opens: `events/${event.id}`,
  };
}

/** A row is worked out once for each event, so that a filter changes only what it adds and takes away. */
const rowsBy = oncePer((names: Names) => oncePer((event: CicaEvent) => readRow(event, names)));

export function eventListModel(dataset: Dataset, events: readonly CicaEvent[]): EventListModel {
  const names = namesOf(dataset);
  const rowOf = rowsBy(names);
  const sorted = latestFirst(events);
  const rows = sorted.map((event) => rowOf(event));
  const { columns } = eventsText;
  const finding = dataset.events.length === 0 ? countsText.none : eventsText.list(rows.length);
  return {
    id: "event-list",
    finding,
    subtitle: eventsText.listSubtitle,
    description: eventsText.listDescription(rows.length),
    ...restsOn(
      dataset,
      sorted.map((event) => event.cites),
    ),
    table: {
      caption: finding,
      columns: [
        { label: columns.date },
        { label: columns.event },
        { label: columns.place },
        { label: columns.stated },
        { label: columns.named },
      ],
      rows,
    },
    rows,
  };
}
