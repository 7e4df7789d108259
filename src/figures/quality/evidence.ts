import type { Dataset } from "../../../data/schema/dataset.ts";
import { latestFirst } from "../../core/events.ts";
import { precisionOf } from "../../core/quality.ts";
import { formatWhen } from "../../text/dates.ts";
import { citesOf, type EvidenceRecord, eventRecord } from "../evidence/records.ts";
import { namesOf } from "../names.ts";
import { datedKinds, selectDated } from "./dated.ts";
import { basisEvents, basisModel, coverageEvents, coverageModel, precisionModel } from "./model.ts";

const models = { coverage: coverageModel, basis: basisModel, precision: precisionModel } as const;

function recordsOf(dataset: Dataset, figure: keyof typeof models, row: string, column: string): EvidenceRecord[] {
  const names = namesOf(dataset);
  if (figure !== "precision") {
    const events = figure === "coverage" ? coverageEvents(dataset, row, column) : basisEvents(dataset, row, column);
    return latestFirst(events).map((event) => eventRecord(event, names));
  }
  const kind = datedKinds.find((one) => one === row);
  const dated = kind === undefined ? [] : selectDated(dataset, kind);
  return dated
    .filter(({ when }) => precisionOf(when) === column)
    .map(({ key, title, when, cites }) => ({
      key,
      title,
      when: when === null ? null : formatWhen(when),
      facts: [],
      cites: citesOf(cites, names),
    }));
}

/** What a number of a grid counts, and its words. Undefined where the grid has no such number. */
export function findQuality(
  dataset: Dataset,
  figure: string,
  row: string,
  column: string,
): { readonly title: string; readonly records: readonly EvidenceRecord[] } | undefined {
  if (figure !== "coverage" && figure !== "basis" && figure !== "precision") return undefined;
  const opens = `quality/${figure}/${row}/${column}`;
  const cell = models[figure](dataset)
    .rows.flatMap(({ cells }) => cells)
    .find((one) => one.opens === opens && one.n > 0);
  return cell && { title: cell.label, records: recordsOf(dataset, figure, row, column) };
}
