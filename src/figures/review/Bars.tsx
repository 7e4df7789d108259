import { FigureNotes } from "../../ui/Legend.tsx";
import type { BarsModel } from "./bars.ts";
import type { BarsLayout } from "./layout.ts";
import "../quality/grid.css";

/** A bar for each value, its name before it and its number behind it. */
export function Bars({ model, layout }: { model: BarsModel; layout: BarsLayout }) {
  return (
    <>
      {model.bars.length > 0 && (
        <svg className="plot grid-plot" height={layout.height} role="group" aria-labelledby={`${model.id}-finding`}>
          {model.bars.map((bar, i) => {
            const { y, width } = layout.bars[i] ?? { y: 0, width: 0 };
            const middle = y + layout.barHeight / 2;
            return (
              <g key={bar.key}>
                <text className={bar.quiet ? "quiet" : undefined} x="0" y={middle} dy="0.35em">
                  {bar.name}
                </text>
                {bar.n > 0 && (
                  <g
                    className="mark"
                    role="button"
                    tabIndex={-1}
                    aria-label={bar.label}
                    data-mark={`${i},0`}
                    data-opens={bar.opens}
                  >
                    <rect className="hit" x="0" width="100%" y={y - 4} height={layout.barHeight + 8} />
                    <rect
                      className={bar.quiet ? "fill-quiet" : "fill-hue"}
                      x={`${layout.x}%`}
                      width={`${width}%`}
                      y={y}
                      height={layout.barHeight}
                    />
                  </g>
                )}
                <text className="heat-number" x={`${layout.x + width}%`} y={middle} dx="6" dy="0.35em">
                  {bar.n}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      <FigureNotes notes={model.notes} />
    </>
  );
}
