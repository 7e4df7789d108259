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
