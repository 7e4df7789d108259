import { barStep, type ContributionsLayout, levelOf, shortenLabel } from "./layout.ts";
import type { ContributionBar, ContributionsModel } from "./model.ts";
import { Segment, UndisclosedPattern } from "./Segment.tsx";
import "./contributions.css";

const barHeight = 18;
const free = (barStep - barHeight) / 2;

interface BarProps {
  readonly bar: ContributionBar;
  readonly nth: number;
  readonly model: ContributionsModel;
  /** The end of the axis. */
  readonly last: number;
}

function Bar({ bar, nth, model, last }: BarProps) {
  const percent = (count: number) => `${(100 * count) / last}%`;
  let before = 0;
  return (
    <g transform={`translate(0 ${nth * barStep + free})`}>
      {bar.segments.map((segment) => {
        const { count, undisclosed } = segment;
        const start = before;
        before += count;
        const level = levelOf(model, segment);
        return (
          <Segment
            key={level}
            segment={segment}
            bar={bar}
            model={model}
            place={{ x: percent(start), width: percent(count), height: barHeight }}
            undisclosed={{ x: percent(before - undisclosed), width: percent(undisclosed), height: barHeight }}
            mark={[nth, level]}
          />
        );
      })}
      {bar.total > 0 && (
        <text className="strong" x={percent(bar.total)} dx="6" y={barHeight / 2} dy="0.35em">
          {bar.total}
        </text>
      )}
    </g>
  );
}

/**
 * Contributions per contributor as lying bars stacked by kind. Every filter changes their number and order, and with them
 * the axes, which Recharts is slow to lay out anew: so all of it is our own.
 */
export function ContributorsChart({ model, layout }: { model: ContributionsModel; layout: ContributionsLayout }) {
  const { height, axisHeight, ticks } = layout;
  const last = ticks.at(-1) ?? 4;
  const bottom = height - axisHeight;
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
            <line className="grid" x1={`${(100 * tick) / last}%`} x2={`${(100 * tick) / last}%`} y1="0" y2={bottom} />
            <text className="tick" x={`${(100 * tick) / last}%`} y={bottom} dy="1.4em" textAnchor="middle">
              {tick}
            </text>
          </g>
        ))}
        {model.bars.map((bar, nth) => (
          <Bar key={bar.key} bar={bar} nth={nth} model={model} last={last} />
        ))}
      </svg>
    </div>
  );
}
