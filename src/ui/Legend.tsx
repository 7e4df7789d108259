import type { ReactNode } from "react";
import { text } from "../text/en.ts";

/** A square of one colour in a legend. */
export function Swatch({ fill }: { fill: string }) {
  return (
    <svg className="swatch" aria-hidden="true">
      <rect className={fill} width="12" height="12" rx="2" />
    </svg>
  );
}

/** @param label what a pale mark is: unless told otherwise, a time that was not over on the day shown. */
export function UnfinishedKey({ label = text.counts.pale }: { label?: string }) {
  return (
    <li>
      <svg className="swatch" aria-hidden="true">
        <g className="unfinished">
          <rect className="mark fill-quiet" width="12" height="12" rx="2" />
        </g>
      </svg>
      {label}
    </li>
  );
}

/** What has to be said below a drawing, a paragraph each. */
export function FigureNotes({ notes }: { notes: readonly string[] }): ReactNode {
  return notes.map((note) => (
    <p key={note} className="note">
      {note}
    </p>
  ));
}
