import type { StepsBody } from "../../core/slide.ts";
import { formatShortDay } from "../../text/dates.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { Drawing } from "./Drawing.tsx";
import type { Room } from "./labels.ts";
import { type Liveness, markOf } from "./mark.ts";
import { layoutSteps, leastSpan, spanHeight } from "./steps.ts";

/** A count that rises towards a threshold, each step with its name. */
export function Steps({ body, room, alt, isLive }: { body: StepsBody; room: Room; alt: string } & Liveness) {
  const layout = layoutSteps(body, room);
  const { left, right, bottom, thresholdY } = layout;
  const days = new Map(body.steps.map(({ key, first, last }) => [key, { first, last }]));
  const when = (key: string) => {
    const day = days.get(key);
    if (day === undefined) return "";
    const last = formatShortDay(day.last);
    return day.first === null || day.first === day.last ? last : `${formatShortDay(day.first)} – ${last}`;
  };
  return (
    <Drawing room={room} alt={alt} isLive={isLive}>
      {layout.ticks.map(({ value, y }) => (
        <g key={value}>
          <line
            className={value === body.threshold ? "slide-threshold" : value === 0 ? "slide-axis" : "slide-grid"}
            x1={left}
            x2={right}
            y1={y}
            y2={y}
          />
          <text className="slide-word quiet" x={left - 12} y={y + 7} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <text className="slide-word label" x={layout.thresholdLabel.x} y={thresholdY - 12}>
        {body.thresholdLabel}
      </text>
      {layout.years.map(({ year, x, anchor }) => (
        <g key={year}>
          <line className="slide-axis" x1={x} x2={x} y1={bottom} y2={bottom + 6} />
          <text className="slide-word quiet" x={x} y={bottom + 30} textAnchor={anchor}>
            {year}
          </text>
        </g>
      ))}
      {layout.base !== null && (
        <text className="slide-word quiet" x={layout.base.x} y={layout.base.y}>
          {body.baseLabel}
        </text>
      )}
      <polyline className="slide-line" points={layout.line.map((point) => point.join(",")).join(" ")} />
      {layout.steps.map((step, i) => (
        <g key={step.key} {...markOf(isLive, drawingText.so(step.name, when(step.key)), step.opens, [0, i])}>
          {step.x - step.x0 > leastSpan && (
            <rect
              className="slide-span"
              x={step.x0}
              y={step.y - spanHeight / 2}
              width={step.x - step.x0}
              height={spanHeight}
            />
          )}
          <circle className="slide-dot" cx={step.x} cy={step.y} r="7" />
          {step.label !== null && (
            <text className="slide-word label" x={step.label.x} y={step.label.y} textAnchor={step.label.anchor}>
              {step.name}
            </text>
          )}
        </g>
      ))}
      <text className="slide-word end" x={layout.end.x} y={layout.end.y + 9}>
        {layout.end.count}
      </text>
    </Drawing>
  );
}
