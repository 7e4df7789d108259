import { layoutList } from "../../briefing/slide/list.ts";
import { cellText, layoutTable } from "../../briefing/slide/table.ts";
import { layoutText } from "../../briefing/slide/text.ts";
import { layoutTimeline } from "../../briefing/slide/timeline.ts";
import type { SlideBody } from "../../core/slide.ts";
import { placeHalves } from "./halves.ts";
import type { Box } from "./look.ts";
import { toLine, toLines } from "./plain.ts";

/** Of words and what is shown of them, those that are not shown whole. A long word may be broken, which cuts nothing. */
function cutOf(pairs: readonly (readonly [whole: string, shown: string])[]): string[] {
  const squeeze = (words: string) => words.replace(/\s+/g, "");
  return pairs.filter(([whole, shown]) => squeeze(whole) !== squeeze(shown)).map(([whole]) => toLine(whole));
}

/** Words that are cut in a body's room, whole. Of rows and items that have no room at all the slide says how many they are. */
export function cutInBody(body: SlideBody, box: Box): string[] {
  const room = { width: box.w, height: box.h };
  switch (body.kind) {
    case "title":
    case "text": {
      const texts = body.kind === "title" ? body.lines : body.paragraphs;
      return layoutText(texts, room).isCut ? texts.flatMap(toLines) : [];
    }
    case "table":
      return layoutTable(body.table, room).rows.flatMap(({ row, cells }) =>
        cutOf(cells.map(({ text }, at) => [cellText(row.cells[at] ?? null), text])),
      );
    case "list":
      return layoutList(body.items, body.more, room).items.flatMap(({ item, text, note }) =>
        cutOf([
          [item.text, text],
          [item.note, note],
        ]),
      );
    case "timeline":
      // Where no remark has room, a screen reader has them in the words of the whole.
      return layoutTimeline(body, room).rows.flatMap(({ row, label, note }) =>
        cutOf([
          [row.label, label],
          [note === "" ? "" : row.note, note],
        ]),
      );
    case "pair":
      return placeHalves(box, body.halves).placed.flatMap(({ half, whole, shown, body: place }) => [
        ...cutOf([
          [whole.title, shown.title],
          [whole.subtitle, shown.subtitle],
        ]),
        ...cutInBody(half.body, place),
      ]);
    default:
      return [];
  }
}
