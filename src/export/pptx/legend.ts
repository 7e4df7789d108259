import type { LegendEntry } from "../../briefing/slide/bars.ts";
import { layoutLegend } from "../../briefing/slide/tiles.ts";
import type { TilesBody } from "../../core/slide.ts";
import { type Box, colours, toneColours } from "./look.ts";
import type { Pen } from "./pen.ts";
import { toLine } from "./plain.ts";
import { say } from "./say.ts";

/** What a drawing's legend says of one of its looks: of a chart's, or of tiles'. */
export type KeyEntry = LegendEntry | TilesBody["legend"][number];

const size = 18;

function drawSwatch(pen: Pen, box: Box, entry: KeyEntry): void {
  const name = toLine(entry.label);
  if ("isFilled" in entry && !entry.isFilled) {
    const edge = { colour: toneColours[entry.tone], width: 2, dash: "dash" as const };
    pen.shape("rect", box, { name, alt: null, fill: colours.ground, edge });
    return;
  }
  const fill = toneColours[entry.tone ?? "quiet"];
  const isHatched = "isHatched" in entry && entry.isHatched === true;
  const isFaint = "isFaint" in entry && entry.isFaint === true;
  pen.shape("rect", box, { name, alt: null, fill, isHatched, ...(isFaint ? { opacity: 0.4 } : {}) });
}

const hasSwatch = (entry: KeyEntry) => entry.tone !== null || ("isHatched" in entry && entry.isHatched === true);

/** What the colours of a drawing mean, at its top, in the room's words. */
export function drawLegend(pen: Pen, box: Box, entries: readonly KeyEntry[]): void {
  for (const { entry, x, line } of layoutLegend(entries, box.w, size)) {
    const at = { x: box.x + x, y: box.y + line * 26 };
    if (hasSwatch(entry)) drawSwatch(pen, { x: at.x, y: at.y + 1, w: 16, h: 16 }, entry);
    say(pen, { text: toLine(entry.label), x: at.x + (hasSwatch(entry) ? 24 : 0), y: at.y + 15, size });
  }
}

/** How much of a drawing's height its legend takes. */
export function legendHeight(entries: readonly KeyEntry[], width: number): number {
  const last = layoutLegend(entries, width, size).at(-1);
  return last === undefined ? 0 : (last.line + 1) * 26;
}
