import type { ReactNode } from "react";

interface GroupProps {
  readonly label: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A part of a long list that opens on demand; a browser's search opens it too, and paper has all of it. */
export function Group({ label, open, children }: GroupProps) {
  return (
    <details className="group" open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
