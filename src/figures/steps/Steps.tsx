import type { StepsLayout } from "./layout.ts";
import type { StepsModel } from "./model.ts";

/** The number of ratifications over time, against the number needed. */
export function Steps({ model, layout }: { model: StepsModel; layout: StepsLayout }) {
  const plotHeight = layout.height;
  return (
    <svg className="plot steps" height={plotHeight + 26} role="group" aria-labelledby={`${model.id}-finding`}>
      {layout.ticks.map((tick) => (
        <g key={tick.value}>
          <line
            className={tick.value === 0 ? "axis" : tick.value === model.threshold ? "threshold" : "grid"}
            x1="0"
            x2="100%"
            y1={tick.y}
            y2={tick.y}
          />
          <text className="tick" x="-8" y={tick.y} dy="0.35em" textAnchor="end">
            {tick.value}
          </text>
        </g>
      ))}
      <text className="label" x="0" y={layout.thresholdY - 6}>
        {model.neededLabel}
      </text>
      {layout.years.map(({ year, x }) => (
        <g key={year}>
          <line className="axis" x1={`${x}%`} x2={`${x}%`} y1={plotHeight} y2={plotHeight + 5} />
          <text
            className="tick"
            x={`${x}%`}
            dx={x < 1 ? 0 : undefined}
            y={plotHeight + 20}
            textAnchor={x < 1 ? "start" : "middle"}
          >
            {year}
          </text>
        </g>
      ))}
      <line className="as-of" x1={`${layout.asOfX}%`} x2={`${layout.asOfX}%`} y1="0" y2={plotHeight} />
      {layout.runs.map((run) => (
        <line key={run.y} className="step-line" x1={`${run.x0}%`} x2={`${run.x1}%`} y1={run.y} y2={run.y} />
      ))}
      {layout.rises.map((rise) => (
        <line key={rise.y1} className="step-line" x1={`${rise.x}%`} x2={`${rise.x}%`} y1={rise.y0} y2={rise.y1} />
      ))}
      <text className="label quiet" x="4" y={layout.baseY + 16}>
        {model.baseLabel}
      </text>
      {layout.steps.map(({ step, x0, x1, y }, i) => (
        <g
          key={step.state}
          className="mark"
          role="button"
          tabIndex={-1}
          aria-label={step.label}
          data-mark={`0,${i}`}
          data-opens={`states/${step.state}`}
        >
          <rect className="hit" x={`${x0}%`} width={`${Math.max(0, x1 - x0)}%`} y={y - 8} height="16" />
          <line className="step-span" x1={`${x0}%`} x2={`${x1}%`} y1={y} y2={y} />
          <circle className="step-dot" cx={`${x1}%`} cy={y} r="4.5" />
          <text className="label" x={`${x0}%`} dx={x1 - x0 < 1 ? -10 : -6} y={y} dy="0.32em" textAnchor="end">
            {step.name}
          </text>
        </g>
      ))}
    </svg>
  );
}
