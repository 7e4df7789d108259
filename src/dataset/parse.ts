import * as z from "zod/mini";
import { type Dataset, dataset as datasetSchema } from "../../data/schema/dataset.ts";
import { schemaVersion } from "../../data/schema/version.ts";
import { DatasetError, toDatasetError } from "./fault.ts";

// Zod would otherwise try `new Function`, which the Content-Security-Policy refuses and reports.
z.config({ jitless: true });

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
