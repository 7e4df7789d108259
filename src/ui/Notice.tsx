import type { ReactNode } from "react";

/** A page's word on a failure or a repaired address: what happened and what to do next. */
export function Notice({
  heading,
  children,
  kind,
}: {
  heading: string;
  children: ReactNode;
  kind: "failure" | "note";
}) {
  return (
    <div className={`notice ${kind}`} role={kind === "failure" ? "alert" : "status"}>
      <p className="notice-heading">{heading}</p>
      {children}
    </div>
  );
}
