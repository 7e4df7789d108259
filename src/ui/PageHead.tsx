import { type ReactNode, useEffect, useRef } from "react";
import { text } from "../text/en.ts";
import { arrival } from "./arrival.ts";

interface PageHeadProps {
  readonly title: string;
  readonly lead: ReactNode;
  /** Its figures against the day that somebody chose to compare with, in words. */
  readonly compared?: string | null;
  readonly children?: ReactNode;
}

/** The head of a page: its finding in large type and what it is about. It names the browser's tab too. */
export function PageHead({ title, lead, compared = null, children }: PageHeadProps) {
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
      {compared !== null && <p className="compared">{compared}</p>}
      <p className="lead">{lead}</p>
    </header>
  );
}
