import { type ReactNode, useEffect, useRef } from "react";
import { text } from "../text/en.ts";
import { useIsAhead } from "../view/ViewProvider.tsx";
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
  // The page itself answers first; and a name given before the address is written would be that of the step before.
  const isAhead = useIsAhead();
  useEffect(() => {
    if (!isAhead) document.title = `${title} · ${text.site}`;
  }, [title, isAhead]);
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
