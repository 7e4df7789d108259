import { useMemo } from "react";
import { useViewAcrossPages } from "../view/ViewProvider.tsx";
import { useDataset } from "./DatasetProvider.tsx";
import { readerThere } from "./reader.ts";
import type { RecordView } from "./record.ts";

/** Undefined until the dataset is there. */
export function useRecordIfReady(): RecordView | undefined {
  const { dataset } = useDataset();
  const { asOf, since, basis } = useViewAcrossPages();
  return useMemo(
    () => (dataset === undefined ? undefined : readerThere()(dataset, { asOf, since, basis })),
    [dataset, asOf, since, basis],
  );
}

/** @throws Error on a page outside of the gate that waits for the dataset: a mistake of the programmer. */
export function useRecord(): RecordView {
  const record = useRecordIfReady();
  if (record === undefined) throw new Error("useRecord: the dataset is not there yet");
  return record;
}
