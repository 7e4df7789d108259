import type { TilesBody } from "../../core/slide.ts";
import { Drawing } from "./Drawing.tsx";
import type { Room } from "./labels.ts";
import { type Liveness, markOf } from "./mark.ts";
import { layoutLegend, layoutTiles, nameSize } from "./tiles.ts";

/** A tile for each, with its code and where there is room its name; no map, so no border. */
export function Tiles({ body, room, alt, isLive }: { body: TilesBody; room: Room; alt: string } & Liveness) {
  const { tiles } = layoutTiles(body, room);
  const lookOf = ({ tone, isFilled }: { tone: string; isFilled: boolean }) =>
    isFilled ? `tone-${tone}` : `slide-open line-${tone}`;
  return (
    <Drawing room={room} alt={alt} isLive={isLive}>
      {layoutLegend(body.legend, room.width, nameSize).map(({ entry, x, line }) => (
        <g key={entry.label} transform={`translate(${x} ${line * 26})`}>
          <rect className={lookOf(entry)} x="1" y="1" width="16" height="16" rx="2" />
          <text className="slide-word" x="26" y="15">
            {entry.label}
          </text>
        </g>
      ))}
      {tiles.map(({ tile, box, codeSize, name, place }) => {
        const label = [tile.name, tile.note].filter(Boolean).join(": ");
        const middle = name.length === 0;
        const on = tile.isFilled ? `on-${tile.tone}` : "";
        return (
          <g key={tile.key} {...markOf(isLive, label, tile.opens, place)}>
            <rect
              className={lookOf(tile)}
              x={box.x + 1}
              y={box.y + 1}
              width={box.width - 2}
              height={box.height - 2}
              rx="4"
            />
            <text
              className={`slide-code ${on}`}
              fontSize={codeSize}
              x={middle ? box.x + box.width / 2 : box.x + 10}
              y={middle ? box.y + box.height / 2 + codeSize * 0.36 : box.y + 6 + codeSize}
              textAnchor={middle ? "middle" : "start"}
            >
              {tile.code}
            </text>
            {name.map((words, i) => (
              <text
                key={words}
                className={`slide-word ${on}`}
                x={box.x + 10}
                y={box.y + box.height - 10 - (name.length - 1 - i) * 21}
              >
                {words}
              </text>
            ))}
          </g>
        );
      })}
    </Drawing>
  );
}
