import { type ReactNode, useEffect, useRef } from "react";
import { text } from "../text/en.ts";
import { arrival } from "./arrival.ts";

/** The head of a page: its finding in large type and what it is about. It names the browser's tab too. */
export function PageHead({ title, lead, children }: { title: string; lead: ReactNode; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!arrival.isAwaited) return;
    arrival.isAwaited = false;
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = `${title} · ${text.site}`;
  }, [title]);
  return (
    <header className="page-head">
      {children}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="lead">{lead}</p>
    </header>
  );
}
