import { barStep, type ContributionsLayout, levelsOf, shortenLabel } from "./layout.ts";
import type { ContributionsModel } from "./model.ts";
import { Segments, UndisclosedPattern } from "./segments.tsx";
import "./contributions.css";

const barHeight = 18;
const placeOf = (nth: number) => ({ y: nth * barStep + (barStep - barHeight) / 2, height: barHeight });

/**
 * Contributions per contributor as lying bars stacked by kind. Every filter changes their number and order, and with them
 * the axes, which Recharts is slow to lay out anew: so all of it is our own.
 */
export function ContributorsChart({ model, layout }: { model: ContributionsModel; layout: ContributionsLayout }) {
  const { height, axisHeight, ticks } = layout;
  const last = ticks.at(-1) ?? 4;
  const bottom = height - axisHeight;
  const percent = (count: number) => `${(100 * count) / last}%`;
  return (
    <div className="lying">
      <div>
        {model.bars.map((bar) => (
          // The name of a bar. It tells which, for whoever answers a press on it.
          <div key={bar.key} className={bar.aside ? "bar-name quiet" : "bar-name"}>
            <span data-bar={bar.key}>{shortenLabel(bar.tick)}</span>
          </div>
        ))}
      </div>
      <svg className="plot chart" height={height} role="group" aria-labelledby={`${model.id}-finding`}>
        <defs>
          <UndisclosedPattern id={model.id} />
        </defs>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid" x1={percent(tick)} x2={percent(tick)} y1="0" y2={bottom} />
            <text className="tick" x={percent(tick)} y={bottom} dy="1.4em" textAnchor="middle">
              {tick}
            </text>
          </g>
        ))}
        <Segments
          model={model}
          levels={levelsOf(model)}
          placeOf={({ segment, before, nth }) => ({
            ...placeOf(nth),
            x: percent(before),
            width: percent(segment.count),
          })}
          undisclosedOf={({ segment: { count, undisclosed }, before, nth }) => ({
            ...placeOf(nth),
            x: percent(before + count - undisclosed),
            width: percent(undisclosed),
          })}
          markOf={({ nth, level }) => [nth, level]}
        />
        {model.bars.map(({ key, total }, nth) => (
          <text key={key} className="strong" x={percent(total)} dx="6" y={(nth + 0.5) * barStep} dy="0.35em">
            {total}
          </text>
        ))}
      </svg>
    </div>
  );
}
