import type { Dataset } from "../../data/schema/dataset.ts";
import { DatasetError, toDatasetError } from "./fault.ts";
import { provideReader } from "./reader.ts";

/**
 * Fetches and reads the dataset.
 * @throws DatasetError as `parseDataset`, and `unreachable` if no answer or an error came.
 */
export async function loadDataset(address: string, signal?: AbortSignal): Promise<Dataset> {
  // The schema comes beside the dataset, not before: the first view does without both.
  const parts = Promise.all([import("./parse.ts"), import("./record.ts")]).catch((error: unknown) => {
    throw toDatasetError("unreachable", error);
  });
  const [text, [{ parseDataset }, { toRecordView }]] = await Promise.all([fetchText(address, signal), parts]);
  provideReader(toRecordView);
  return parseDataset(text);
}

async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { signal: signal ?? null, cache: "no-cache" });
  } catch (error) {
    throw toDatasetError("unreachable", error);
  }
  if (!response.ok) throw new DatasetError("unreachable", `${response.status} ${response.statusText}`);
  try {
    return await response.text();
  } catch (error) {
    throw toDatasetError("truncated", error);
  }
}
