/** Whether a slide answers: its marks then are controls that open their sources. */
export interface Liveness {
  readonly isLive: boolean;
}

interface MarkAttributes {
  readonly "data-mark": string;
  readonly "data-opens"?: string;
  readonly "aria-label": string;
  readonly role?: "button" | "img";
  readonly tabIndex?: number;
  readonly className: string;
}

/** What makes a part of a drawing a mark of `ui/MarkArea`. A slide that doesn't answer only keeps what its marks say. */
export function markOf(
  isLive: boolean,
  label: string,
  opens: string | undefined,
  [row, column]: readonly [number, number],
): MarkAttributes {
  return {
    className: "slide-mark",
    "data-mark": `${row},${column}`,
    ...(opens === undefined ? {} : { "data-opens": opens }),
    "aria-label": label,
    ...(isLive ? { role: opens === undefined ? "img" : "button", tabIndex: -1 } : {}),
  };
}
