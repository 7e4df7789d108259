import type { ReactNode } from "react";
import "./fold.css";

/** A part that opens on demand. On paper it is open, and its label a heading. */
export function Fold({ label, open, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary>{label}</summary>
      <h3 className="paper-only">{label}</h3>
      {children}
    </details>
  );
}
