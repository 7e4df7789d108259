import type { Dataset } from "../../data/schema/dataset.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import type { When } from "../../data/schema/fields.ts";
import type { FigureModel } from "../core/figure.ts";
import type { ChangeListModel } from "../figures/changeList/model.ts";
import { type Names, namesOf } from "../figures/names.ts";
import { changesPageText } from "../text/enChangesPage.ts";
import { filesText } from "../text/enFiles.ts";
import { termsText } from "../text/enTerms.ts";
import { changesTable } from "./changes.ts";
import type { CsvCell, FileTable } from "./csv.ts";
import { evidenceAddress } from "./evidenceAddress.ts";

/** What a file needs to know beside the figure. */
export interface FileRequest {
  readonly dataset: Dataset;
  /** The whole address of the view. */
  readonly address: string;
}

/** "2024", or "2024-12-19/2024-12-20" for what lasted longer. */
function edtfOf(start: When, end: When): string {
  return start.edtf === end.edtf ? start.edtf : `${start.edtf}/${end.edtf}`;
}

const listed = (words: readonly string[]) => words.join("; ") || null;

function eventCells(event: CicaEvent, names: Names, address: string): readonly CsvCell[] {
  const { start, end, dimension, priorityArea, format, country, attendance, cites } = event;
  return [
    event.id,
    start.first,
    end.last,
    edtfOf(start, end),
    event.title,
    dimension && names.dimension(dimension),
    priorityArea && names.area(priorityArea),
    termsText.eventKind[event.kind],
    listed(event.bodies.map(names.party)),
    format && termsText.eventFormat[format],
    event.city,
    country && names.party(country),
    listed(event.organisers.map(names.party)),
    listed(attendance.map(({ of, n, qualifier }) => [qualifier, n, of].filter((part) => part !== undefined).join(" "))),
    listed(event.states.map(names.state)),
    listed(event.states),
    listed(cites.map(({ source, at }) => changesPageText.place(names.source(source), at))),
    listed([...new Set(cites.map(({ source }) => source))]),
    evidenceAddress(address, `events/${event.id}`),
  ];
}

function eventTable(model: FigureModel, { dataset, address }: FileRequest): FileTable {
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  const names = namesOf(dataset);
  return {
    columns: Object.values(filesText.events),
    rows: model.table.rows.flatMap(({ key }) => {
      const event = events.get(key);
      return event === undefined ? [] : [eventCells(event, names, address)];
    }),
  };
}

function isChangeList(model: FigureModel): model is ChangeListModel {
  return model.id === "change-list" && "groups" in model;
}

/** Labels of the columns, each once: a reader of the file finds a column by its name. */
function distinct(labels: readonly string[]): string[] {
  return labels.map((label, i) => {
    const before = labels.slice(0, i).filter((one) => one === label).length;
    return before === 0 ? label : `${label} ${before + 1}`;
  });
}

/** The table of a figure as a file has it: that of the screen, but where a screen's cells say too much at once. */
export function toFileTable(model: FigureModel, request: FileRequest): FileTable {
  if (model.id === "event-list") return eventTable(model, request);
  if (isChangeList(model)) return changesTable(model, request.address);
  return {
    columns: distinct(model.table.columns.map(({ label }) => label)),
    rows: model.table.rows.map(({ cells }) => cells),
  };
}
