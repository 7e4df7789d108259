import type { ReactNode } from "react";

/** Of the element that names the panel of evidence, in each of its states: loading, found, missing, failed. */
export const evidenceTitleId = "evidence-title";

export function EvidenceTitle({ children }: { children: ReactNode }) {
  return (
    <h2 id={evidenceTitleId} tabIndex={-1}>
      {children}
    </h2>
  );
}
