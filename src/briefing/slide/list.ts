import type { SlideItem } from "../../core/slide.ts";
import type { Room } from "./labels.ts";
import { fewLinesOf, widthOf } from "./measure.ts";

export interface SlideList {
  readonly size: 28 | 24 | 20 | 18;
  /** Of the column of leads; 0 where no item has one. */
  readonly lead: number;
  readonly items: readonly { readonly item: SlideItem; readonly text: string; readonly note: string }[];
  readonly more: number;
  /** The words of an item had no room. */
  readonly isCut: boolean;
}

const indent = 24;

/** A list's items: large where few, and those that have room where many. */
export function layoutList(items: readonly SlideItem[], more: number, { width, height }: Room): SlideList {
  const attempt = (size: 28 | 24 | 20 | 18): SlideList => {
    const noteSize = Math.max(18, size - 4);
    const widest = Math.max(0, ...items.map((item) => widthOf(item.lead, size)));
    const lead = widest === 0 ? 0 : Math.min(width * 0.3, widest + 28);
    const room = (width - lead - indent) * 0.97;
    let [used, isCut] = [0, false];
    const shown: { item: SlideItem; text: string; note: string }[] = [];
    for (const [nth, item] of items.entries()) {
      const words = fewLinesOf(item.text, room, size, size === 18 ? 3 : 2);
      const note = item.note === "" ? [] : fewLinesOf(item.note, room, noteSize, 1);
      const leads = Math.max(1, lead === 0 ? 1 : fewLinesOf(item.lead, (lead - 20) * 0.98, size, 2).length);
      const high = Math.max(words.length * size * 1.3 + note.length * noteSize * 1.35, leads * size * 1.3) + 15;
      isCut ||= words.at(-1)?.endsWith("…") === true && !item.text.endsWith("…");
      const isLast = nth === items.length - 1 && more === 0;
      if (used + high + (isLast ? 0 : 36) > height) break;
      used += high;
      shown.push({ item, text: words.join(" "), note: note.join(" ") });
    }
    return { size, lead: Math.round(lead), items: shown, more: more + items.length - shown.length, isCut };
  };
  const sizes = [28, 24, 20, 18] as const;
  const attempts = sizes.map(attempt);
  return (
    attempts.find((found) => found.items.length === items.length && !found.isCut) ?? attempts.at(-1) ?? attempt(18)
  );
}
