import type { ReactNode } from "react";
import { text } from "../text/en.ts";
import { Notice } from "./Notice.tsx";

interface FailureNoticeProps {
  readonly heading: string;
  /** What happened, where more is known than the heading says. */
  readonly children?: ReactNode;
  /** What the reader can do. */
  readonly action: { readonly label: string; readonly run: () => void };
  /** For the reader who reports it. */
  readonly detail: string;
}

/** A failure in three parts: what happened, what to do next, and the detail for a report. */
export function FailureNotice({ heading, children, action, detail }: FailureNoticeProps) {
  return (
    <Notice heading={heading} kind="failure">
      {children}
      <p>
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      </p>
      <details>
        <summary>{text.failure.detail}</summary>
        <code>{detail}</code>
      </details>
    </Notice>
  );
}
