import type { TilesBody } from "../../core/slide.ts";
import type { Box, Room } from "./labels.ts";
import { fewLinesOf, widthOf } from "./measure.ts";

export interface PlacedTile {
  readonly tile: TilesBody["tiles"][number];
  readonly box: Box;
  readonly codeSize: number;
  /** Its name in lines; none where a tile has no room for it. */
  readonly name: readonly string[];
  readonly place: readonly [number, number];
}

export interface TilesLayout {
  readonly tiles: readonly PlacedTile[];
  readonly top: number;
}

export const nameSize = 18;
const gap = 10;
const nameLine = 21;

/** A tile each, in rows that fill the room. */
export function layoutTiles(body: TilesBody, { width, height }: Room): TilesLayout {
  const top = body.legend.length > 0 ? 44 : 0;
  const n = Math.max(1, body.tiles.length);
  const best = Array.from({ length: n }, (_, i) => i + 1)
    .map((columns) => {
      const rows = Math.ceil(n / columns);
      const wide = (width - gap * (columns - 1)) / columns;
      const high = Math.min(130, (height - top - gap * (rows - 1)) / rows);
      // A tile is best where it is about one and a half times as wide as high.
      return { columns, wide: Math.min(wide, 260), high, score: Math.min(wide / 1.6, high) };
    })
    .toSorted((a, b) => b.score - a.score || a.columns - b.columns)[0];
  const { columns, wide, high } = best ?? { columns: 1, wide: width, high: height };
  const codeSize = Math.max(18, Math.min(30, high * 0.28, wide / 2.4));
  const lines = Math.min(2, Math.floor((high - codeSize * 1.2 - 14) / nameLine));
  const hasNames = wide >= 110 && lines > 0;
  const tiles = body.tiles.map((tile, i): PlacedTile => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return {
      tile,
      box: { x: column * (wide + gap), y: top + row * (high + gap), width: wide, height: high },
      codeSize,
      name: hasNames ? fewLinesOf(tile.name, wide - 20, nameSize, lines) : [],
      place: [row, column],
    };
  });
  return { tiles, top };
}

/** Where each entry of a legend begins, one after the other; a new line where one has no room. */
export function layoutLegend<T extends { readonly label: string }>(
  entries: readonly T[],
  width: number,
  size: number,
): readonly { readonly entry: T; readonly x: number; readonly line: number }[] {
  let [x, line] = [0, 0];
  return entries.map((entry) => {
    const wide = 26 + widthOf(entry.label, size) + 28;
    if (x > 0 && x + wide - 28 > width) {
      x = 0;
      line += 1;
    }
    const place = { entry, x, line };
    x += wide;
    return place;
  });
}
