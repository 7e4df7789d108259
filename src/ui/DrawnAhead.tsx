import type { ReactNode } from "react";
import { useDrawn } from "./useDrawn.ts";

interface DrawnAheadProps<T> {
  /** What the drawings are of: with another one nothing is kept of the last. */
  readonly of: object;
  readonly shown: T;
  /** What may be asked for next. */
  readonly ahead: T | null;
  /** The marks of one of them. Memoised components, so that what is drawn already costs nothing. */
  readonly draw: (drawing: T) => ReactNode;
}

const outOfSight = { visibility: "hidden", "aria-hidden": true } as const;

/** The marks of what is asked, with those of what may be asked next: drawn already, and out of sight until then. */
export function DrawnAhead<T extends object>({ of, shown, ahead, draw }: DrawnAheadProps<T>) {
  return useDrawn(of, shown, ahead).map(
    (drawn, place) =>
      drawn !== null && (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place, in which drawings come and go
        <g key={place} {...(drawn !== shown && outOfSight)}>
          {draw(drawn)}
        </g>
      ),
  );
}
