import { schemaVersion } from "../../data/schema/version.ts";
import type { DatasetError } from "../dataset/fault.ts";
import { text } from "../text/en.ts";
import { FailureNotice } from "./FailureNotice.tsx";

function wordsOf(error: DatasetError): string {
  if (error.fault === "version") return text.failure.version(error.detail, String(schemaVersion));
  if (error.fault === "invalid") return text.failure.invalid(error.detail);
  return text.failure[error.fault];
}

/** Why the record can't be shown, and what to do. */
export function DatasetFailure({ error, retry }: { error: DatasetError; retry: () => void }) {
  return (
    <FailureNotice
      heading={text.failure.heading}
      action={{ label: text.failure.retry, run: retry }}
      detail={error.message}
    >
      <p>{wordsOf(error)}</p>
    </FailureNotice>
  );
}
