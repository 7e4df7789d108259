import type { TimelineBody } from "../../core/slide.ts";
import { formatShortDay } from "../../text/dates.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { Drawing } from "./Drawing.tsx";
import type { Room } from "./labels.ts";
import { type Liveness, markOf } from "./mark.ts";
import { layoutKey, layoutTimeline, type MarkShape, markBox, markOrder, type TimelineLayout } from "./timeline.ts";

interface MarkProps {
  readonly shape: MarkShape;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly tone: string;
}

function Mark({ shape, x0, x1, y, tone }: MarkProps) {
  if (shape === "statement") return <line className="slide-said" x1={x1} x2={x1} y1={y - 8} y2={y + 8} />;
  const look = shape === "target" ? "slide-target" : `slide-done tone-${tone}`;
  const box = markBox({ x0, x1, y });
  return <rect className={look} {...box} rx={box.height / 2} />;
}

/** What the shapes mean that this timeline has. */
function Key({ layout, room }: { layout: TimelineLayout; room: Room }) {
  return layoutKey(layout, room).map(({ kind, shape, x0, x1, wordsX, y, label }) => (
    <g key={label}>
      {kind === "slip" && <line className="slide-slip" x1={x0} x2={x1} y1={y - 6} y2={y - 6} />}
      {shape !== undefined && <Mark shape={shape} x0={x0} x1={x1} y={y - 6} tone="done" />}
      <text className={kind === "more" ? "slide-word quiet" : "slide-word"} x={wordsX} y={y}>
        {label}
      </text>
    </g>
  ));
}

/** Rows of what was promised and what was done, with the time between. */
export function Timeline({ body, room, alt, isLive }: { body: TimelineBody; room: Room; alt: string } & Liveness) {
  const layout = layoutTimeline(body, room);
  const { left, right, top, bottom, asOfX, rowHeight } = layout;
  const isAsOfLeft = asOfX > (left + right) / 2;
  return (
    <Drawing room={room} alt={alt} isLive={isLive}>
      {layout.bands.map((band) => (
        <g key={`${band.label} ${band.x}`}>
          <rect
            className={band.isOther ? "slide-band other" : "slide-band"}
            x={band.x}
            y="0"
            width={band.width}
            height={bottom}
          />
          <text className="slide-word quiet" x={band.x + 6} y="20">
            {band.label}
          </text>
        </g>
      ))}
      {layout.years.map(({ year, x, anchor }) => (
        <g key={year}>
          <line className="slide-grid" x1={x} x2={x} y1={top - 4} y2={bottom} />
          <text className="slide-word quiet" x={x} y={top - 12} textAnchor={anchor}>
            {year}
          </text>
        </g>
      ))}
      {layout.groups.map(({ label, y }) => (
        <text key={`${label} ${y}`} className="slide-word value" x="0" y={y}>
          {label}
        </text>
      ))}
      <line className="slide-as-of" x1={asOfX} x2={asOfX} y1={top - 4} y2={bottom + 6} />
      <text
        className="slide-word as-of"
        x={isAsOfLeft ? Math.min(right + 20, asOfX + 4) : asOfX}
        y={bottom + 22}
        textAnchor={isAsOfLeft ? "end" : "start"}
      >
        {drawingText.asOf(formatShortDay(body.asOf))}
      </text>
      {layout.rows.map(({ row, nth, y, label, note, marks, slip }) => (
        <g
          key={row.key}
          {...markOf(
            isLive,
            [row.label, ...row.marks.map((mark) => mark.label), row.note].filter(Boolean).join("; "),
            row.opens,
            [nth, 0],
          )}
        >
          <rect className="slide-hit" x="0" y={y - rowHeight / 2} width={room.width} height={rowHeight} />
          <text className="slide-word label" x="0" y={y + 6}>
            {label}
          </text>
          {slip !== null && <line className="slide-slip" x1={slip.x0} x2={slip.x1} y1={y} y2={y} />}
          {marks
            .toSorted((a, b) => markOrder[a.mark.shape] - markOrder[b.mark.shape])
            .map(({ mark, x0, x1 }) => (
              <Mark key={mark.key} shape={mark.shape} x0={x0} x1={x1} y={y} tone={row.tone} />
            ))}
          <text className={row.slip === null ? "slide-word quiet" : "slide-word slipped"} x={right + 20} y={y + 6}>
            {note}
          </text>
        </g>
      ))}
      <Key layout={layout} room={room} />
    </Drawing>
  );
}
