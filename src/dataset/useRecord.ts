import { useMemo } from "react";
import type { Dataset } from "../../data/schema/dataset.ts";
import { asOf as datasetAsOf } from "../core/asOf.ts";
import type { Day } from "../core/days.ts";
import { defaultSince } from "../core/since.ts";
import type { View } from "../view/parameters.ts";
import { useView } from "../view/ViewProvider.tsx";
import { useDataset } from "./DatasetProvider.tsx";

/** The record as the reader wants to see it. */
export interface RecordView {
  /** As it was known on `asOf`. */
  readonly dataset: Dataset;
  readonly whole: Dataset;
  readonly asOf: Day;
  readonly since: Day;
}

/** The dataset set back to the day that the view asks for, and the two days of its clock. */
export function toRecordView(whole: Dataset, view: Pick<View, "asOf" | "since">): RecordView {
  const asOf = view.asOf ?? whole.meta.latestSource;
  const dataset = view.asOf === null ? whole : datasetAsOf(whole, asOf);
  return { dataset, whole, asOf, since: view.since ?? defaultSince(whole, asOf) };
}

/** Undefined until the dataset is there. */
export function useRecordIfReady(): RecordView | undefined {
  const { dataset } = useDataset();
  const { asOf, since } = useView().view;
  return useMemo(
    () => (dataset === undefined ? undefined : toRecordView(dataset, { asOf, since })),
    [dataset, asOf, since],
  );
}

/** @throws Error on a page outside of the gate that waits for the dataset: a mistake of the programmer. */
export function useRecord(): RecordView {
  const record = useRecordIfReady();
  if (record === undefined) throw new Error("useRecord: the dataset is not there yet");
  return record;
}
