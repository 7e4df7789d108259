import { type LegendEntry, wordSize } from "./bars.ts";
import { layoutLegend } from "./tiles.ts";

/** What the colours of a drawing mean, at its top. */
export function Legend({ entries, width, hatch }: { entries: readonly LegendEntry[]; width: number; hatch: string }) {
  return (
    <g className="slide-legend">
      {layoutLegend(entries, width, wordSize).map(({ entry, x, line }) => {
        const hasSwatch = entry.tone !== null || entry.isHatched === true;
        return (
          <g key={entry.label} transform={`translate(${x} ${line * 26})`}>
            {entry.tone !== null && (
              <rect
                className={`tone-${entry.tone}${entry.isFaint === true ? " faint" : ""}`}
                y="1"
                width="16"
                height="16"
                rx="2"
              />
            )}
            {entry.isHatched === true && (
              <>
                <rect className="tone-quiet" y="1" width="16" height="16" rx="2" />
                <rect fill={`url(#${hatch})`} y="1" width="16" height="16" />
              </>
            )}
            <text className="slide-word" x={hasSwatch ? 24 : 0} y="15">
              {entry.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
