import * as z from "zod/mini";
import { type Dataset, dataset as datasetSchema, schemaVersion } from "../../data/schema/dataset.ts";

// Zod would otherwise try `new Function`, which the Content-Security-Policy refuses and reports.
z.config({ jitless: true });

export type DatasetFault = "unreachable" | "truncated" | "version" | "invalid";

/** Why the dataset can't be shown. `detail` is for the reader who reports it. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly fault: DatasetFault;
  readonly detail: string;
  constructor(fault: DatasetFault, detail: string, options?: ErrorOptions) {
    super(`${fault}: ${detail}`, options);
    this.fault = fault;
    this.detail = detail;
  }
}

/** Wraps whatever was thrown; an error of ours stays as it is. */
export function toDatasetError(fault: DatasetFault, error: unknown): DatasetError {
  if (error instanceof DatasetError) return error;
  return new DatasetError(fault, error instanceof Error ? error.message : String(error), { cause: error });
}

function versionOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("meta" in value)) return undefined;
  const { meta } = value;
  return typeof meta === "object" && meta !== null && "schemaVersion" in meta ? meta.schemaVersion : undefined;
}

/**
 * Reads a dataset from its text.
 * @throws DatasetError `truncated` if it is no JSON, `version` if it has another shape than this page reads, `invalid`
 * with the place of the first fault if it breaks its schema.
 */
export function parseDataset(text: string): Dataset {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw toDatasetError("truncated", error);
  }
  const version = versionOf(value);
  if (version !== undefined && version !== schemaVersion) throw new DatasetError("version", String(version));
  const result = datasetSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DatasetError("invalid", `${issue?.path.join(".") || "dataset"}: ${issue?.message ?? ""}`);
}

/**
 * Fetches and reads the dataset.
 * @throws DatasetError as `parseDataset`, and `unreachable` if no answer or an error came.
 */
export async function loadDataset(address: string, signal?: AbortSignal): Promise<Dataset> {
  let response: Response;
  try {
    response = await fetch(address, { signal: signal ?? null, cache: "no-cache" });
  } catch (error) {
    throw toDatasetError("unreachable", error);
  }
  if (!response.ok) throw new DatasetError("unreachable", `${response.status} ${response.statusText}`);
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw toDatasetError("truncated", error);
  }
  return parseDataset(text);
}
