import type { ReactNode } from "react";
import type { Room } from "./labels.ts";
import type { Liveness } from "./mark.ts";

interface DrawingProps extends Liveness {
  readonly room: Room;
  readonly alt: string;
  /** Its marks stand in stacks, for the arrow keys. */
  readonly inStacks?: boolean;
  readonly children: ReactNode;
}

/** The ground of a drawing at its own size: one picture for screen readers, or where it answers a group of marks. */
export function Drawing({ room: { width, height }, alt, isLive, inStacks = false, children }: DrawingProps) {
  return (
    <svg
      className="slide-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={isLive ? "group" : "img"}
      aria-label={alt}
      data-stacks={inStacks ? "" : undefined}
    >
      {children}
    </svg>
  );
}
