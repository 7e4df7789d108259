import type { TimelineBody } from "../../core/slide.ts";
import { formatShortDay } from "../../text/dates.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { Drawing } from "./Drawing.tsx";
import type { Room } from "./labels.ts";
import { type Liveness, markOf } from "./mark.ts";
import { layoutLegend } from "./tiles.ts";
import { layoutTimeline, type PlacedRow, rowSize } from "./timeline.ts";

type Shape = PlacedRow["marks"][number]["mark"]["shape"];

/** Promises lie below what was said, and what was done above both: a broad promise must hide neither. */
const order: Readonly<Record<Shape, number>> = { target: 0, statement: 1, achieved: 2 };

/** What is wider than this is drawn as a bar. */
const longest = 22;

/** A moment as a dot, a time known only roughly as a thin bar as long as it can have lain. */
function Mark({ shape, x0, x1, y, tone }: { shape: Shape; x0: number; x1: number; y: number; tone: string }) {
  if (shape === "statement") return <line className="slide-said" x1={x1} x2={x1} y1={y - 8} y2={y + 8} />;
  const look = shape === "target" ? "slide-target" : `slide-done tone-${tone}`;
  const wide = Math.max(15, x1 - x0);
  const high = wide > longest ? 8 : 15;
  const x = (x0 + x1) / 2 - wide / 2;
  return <rect className={look} x={x} y={y - high / 2} width={wide} height={high} rx={high / 2} />;
}

/** What the shapes mean that this timeline has. */
function Key({ rows, room, more, bottom }: { rows: readonly PlacedRow[]; room: Room; more: number; bottom: number }) {
  const has = (shape: Shape) => rows.some(({ row }) => row.marks.some((mark) => mark.shape === shape));
  const bars = rows.flatMap(({ marks }) =>
    marks.flatMap(({ mark: { shape }, x0, x1 }) => (shape !== "statement" && x1 - x0 > longest ? [shape] : [])),
  );
  const bar = bars.includes("target") ? "target" : bars[0];
  const shapes = [
    { shape: "statement", text: drawingText.statement },
    { shape: "target", text: drawingText.promised },
    { shape: "achieved", text: drawingText.achieved },
  ] as const;
  const words = [
    ...shapes.filter(({ shape }) => has(shape)).map(({ shape, text }) => ({ shape, label: text })),
    ...(bar === undefined ? [] : [{ shape: "span" as const, label: drawingText.span }]),
    ...(rows.some(({ slip }) => slip !== null) ? [{ shape: "slip" as const, label: drawingText.slipped }] : []),
    ...(more > 0 ? [{ shape: "more" as const, label: drawingText.moreItems(more) }] : []),
  ];
  const placed = layoutLegend(words, room.width, rowSize);
  const last = placed.at(-1)?.line ?? 0;
  // Near its rows, where these are few.
  const end = Math.min(room.height - 8, bottom + 58 + last * 24);
  return placed.map(({ entry: { shape, label }, x, line }) => (
    <g key={shape} transform={`translate(${x} ${end - (last - line) * 24})`}>
      {shape === "slip" && <line className="slide-slip" x1="0" x2="20" y1="-6" y2="-6" />}
      {shape === "span" && bar !== undefined && <Mark shape={bar} x0={0} x1={longest + 2} y={-6} tone="done" />}
      {shape !== "slip" && shape !== "more" && shape !== "span" && (
        <Mark shape={shape} x0={9} x1={9} y={-6} tone="done" />
      )}
      <text
        className={shape === "more" ? "slide-word quiet" : "slide-word"}
        x={shape === "more" ? 8 : shape === "span" ? 32 : 26}
      >
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
      {layout.years.map(({ year, x }) => (
        <g key={year}>
          <line className="slide-grid" x1={x} x2={x} y1={top - 4} y2={bottom} />
          <text
            className="slide-word quiet"
            x={x}
            y={top - 12}
            textAnchor={x - left < 24 ? "start" : right - x < 24 ? "end" : "middle"}
          >
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
            .toSorted((a, b) => order[a.mark.shape] - order[b.mark.shape])
            .map(({ mark, x0, x1 }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a source can say the same twice
              <Mark key={i} shape={mark.shape} x0={x0} x1={x1} y={y} tone={row.tone} />
            ))}
          <text className={row.slip === null ? "slide-word quiet" : "slide-word slipped"} x={right + 20} y={y + 6}>
            {note}
          </text>
        </g>
      ))}
      <Key rows={layout.rows} room={room} more={layout.more} bottom={bottom} />
    </Drawing>
  );
}
