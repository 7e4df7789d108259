import { widthOf } from "../../briefing/slide/measure.ts";
import { colours } from "./look.ts";
import type { Pen } from "./pen.ts";

export interface Say {
  readonly text: string;
  /** Of its beginning, middle or end. */
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly size: number;
  readonly colour?: string;
  readonly isBold?: boolean;
}

const sides = { start: "left", middle: "center", end: "right" } as const;

/** One line of words where a drawing of the room has it. */
export function say(pen: Pen, { text, x, y, anchor = "start", size, colour = colours.ink, isBold = false }: Say): void {
  if (text === "") return;
  // Wider than the words in our own fonts: in another computer's they must not break.
  const w = widthOf(text, size, isBold ? "bold" : "sans") * 1.15 + 10;
  const h = size * 1.5;
  const left = anchor === "end" ? x - w : anchor === "middle" ? x - w / 2 : x;
  // The middle of a line lies a good third of the letters' size above the line that they stand on.
  const box = { x: left, y: y - size * 0.36 - h / 2, w, h };
  pen.text(box, text, { name: text, size, colour, isBold, align: sides[anchor], anchor: "middle" });
}
