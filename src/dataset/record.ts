import type { Dataset } from "../../data/schema/dataset.ts";
import { asOf as datasetAsOf } from "../core/asOf.ts";
import { onDocuments } from "../core/basis.ts";
import type { Day } from "../core/days.ts";
import { defaultSince } from "../core/since.ts";
import { versionOf } from "../core/version.ts";
import type { Clock } from "../view/codec.ts";

/** The record as the reader wants to see it. */
export interface RecordView {
  /** As it was known on `asOf`, from the sources that the reader chose. */
  readonly dataset: Dataset;
  readonly whole: Dataset;
  /** What is known up to the latest source, where the day shown is another: axes are made for it, so that they stay when the day moves. */
  readonly frame: Dataset | null;
  readonly asOf: Day;
  readonly since: Day;
  /** See `versionOf`. */
  readonly version: string;
  /** First and last day that `asOf` can take; the last is that of the latest of the sources chosen. */
  readonly coverage: { readonly first: Day; readonly last: Day };
}

/** The dataset on the basis and set back to the day that the view asks for, and the two days of its clock. */
export function toRecordView(whole: Dataset, { asOf: asked, since, basis }: Clock): RecordView {
  const based = basis === "documents" ? onDocuments(whole) : whole;
  const last = based.meta.latestSource;
  const asOf = asked ?? last;
  const dataset = asked === null ? based : datasetAsOf(based, asOf);
  const coverage = { first: whole.meta.coverage.first, last };
  return {
    dataset,
    whole,
    frame: asked === null ? null : based,
    asOf,
    since: since ?? defaultSince(whole, asOf),
    coverage,
    version: versionOf(whole.meta),
  };
}
