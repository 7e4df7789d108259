import { type ReactNode, useDeferredValue, useEffect, useRef } from "react";
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
  // The browser takes its time over a tab's name: the page itself answers first.
  const tab = useDeferredValue(title);
  useEffect(() => {
    document.title = `${tab} · ${text.site}`;
  }, [tab]);
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
