interface ValueAxisProps {
  /** Numbers of the axis and their places, in pixels from the top. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** The lines across a plot with their numbers. */
export function ValueAxis({ ticks }: ValueAxisProps) {
  return ticks.map((tick, nth) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: on another scale the lines move, and none comes anew for its number
    <g key={nth}>
      <line className={tick.value === 0 ? "axis" : "grid"} x1="0" x2="100%" y1={tick.y} y2={tick.y} />
      <text className="tick" x="-8" y={tick.y} dy="0.35em" textAnchor="end">
        {tick.value}
      </text>
    </g>
  ));
}
