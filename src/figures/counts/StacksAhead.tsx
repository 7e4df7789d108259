import { useDrawn } from "../../ui/useDrawn.ts";
import { type Drawing, Stacks } from "./Counts.tsx";

interface StacksAheadProps {
  readonly shown: Drawing;
  /** What may be asked for next. */
  readonly ahead: Drawing | null;
}

const outOfSight = { visibility: "hidden", "aria-hidden": true } as const;

/** The stacks of what is asked, with those of what may be asked next: drawn already, and out of sight until then. */
export function StacksAhead({ shown, ahead }: StacksAheadProps) {
  return useDrawn(shown, ahead).map((drawn, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a place, in which drawings come and go
    <g key={place} {...(drawn !== shown && outOfSight)}>
      <Stacks model={drawn.model} layout={drawn.layout} />
    </g>
  ));
}
