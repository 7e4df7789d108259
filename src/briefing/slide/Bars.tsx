import { useId } from "react";
import type { BarsBody } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { layoutBarRows } from "./barRows.ts";
import { layoutColumns } from "./columns.ts";
import { Drawing } from "./Drawing.tsx";
import { Legend } from "./Legend.tsx";
import type { Room } from "./labels.ts";
import { type Liveness, markOf } from "./mark.ts";

/** Columns over time or bars by category, from zero, with their values. */
export function Bars({ body, room, alt, isLive }: { body: BarsBody; room: Room; alt: string } & Liveness) {
  const hatch = `${useId()}-hatch`;
  const layout = body.direction === "columns" ? layoutColumns(body, room) : layoutBarRows(body, room);
  const { axis } = layout;
  return (
    <Drawing room={room} alt={alt} isLive={isLive} inStacks={body.direction === "columns"}>
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="slide-hatch" x1="0" y1="0" x2="0" y2="8" />
        </pattern>
      </defs>
      {layout.grid.map(({ x1, y1, x2, y2 }) => (
        <line key={`${x1} ${y1}`} className="slide-grid" x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
      {layout.marks.map((mark) => (
        <g key={mark.key} {...markOf(isLive, mark.label, mark.opens, mark.place)}>
          <rect className={`tone-${mark.tone}${mark.isUncovered ? " faint" : ""}`} {...mark.box} />
          {mark.isUnfinished && <rect {...mark.box} fill={`url(#${hatch})`} />}
          {mark.inside !== null && (
            <text
              className={`slide-inside on-${mark.tone}${mark.isUnfinished || mark.isUncovered ? " on-pale" : ""}`}
              x={mark.box.x + mark.box.width / 2}
              y={mark.box.y + mark.box.height / 2 + 6}
              textAnchor="middle"
            >
              {mark.inside}
            </text>
          )}
        </g>
      ))}
      <line className="slide-axis" {...axis} />
      {layout.words.map((words) => (
        <text key={words.key} className={`slide-word ${words.look}`} x={words.x} y={words.y} textAnchor={words.anchor}>
          {words.text}
        </text>
      ))}
      <Legend entries={layout.legend} width={room.width} hatch={hatch} />
      {layout.more > 0 && (
        <text className="slide-word quiet" x="0" y={room.height - 8}>
          {drawingText.moreItems(layout.more)}
        </text>
      )}
    </Drawing>
  );
}
