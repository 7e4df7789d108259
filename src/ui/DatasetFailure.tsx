import { schemaVersion } from "../../data/schema/version.ts";
import type { DatasetError } from "../dataset/fault.ts";
import { text } from "../text/en.ts";
import { Notice } from "./Notice.tsx";

function wordsOf(error: DatasetError): string {
  if (error.fault === "version") return text.failure.version(error.detail, String(schemaVersion));
  if (error.fault === "invalid") return text.failure.invalid(error.detail);
  return text.failure[error.fault];
}

/** Why the record can't be shown, and what to do. */
export function DatasetFailure({ error, retry }: { error: DatasetError; retry: () => void }) {
  return (
    <Notice heading={text.failure.heading} kind="failure">
      <p>{wordsOf(error)}</p>
      <p>
        <button type="button" onClick={retry}>
          {text.failure.retry}
        </button>
      </p>
      <details>
        <summary>{text.failure.detail}</summary>
        <code>{error.message}</code>
      </details>
    </Notice>
  );
}
