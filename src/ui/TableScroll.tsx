import type { ReactNode } from "react";
import { text } from "../text/en.ts";

/**
 * The place of a table that may be wider than the screen: it scrolls by itself, by key too. No region: its figure is one.
 * @param label names the table.
 */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this groups nothing but a table
    <div className="table-scroll" role="group" aria-label={text.figure.tableOf(label)} tabIndex={0}>
      {children}
    </div>
  );
}
