import { attributes, parseColour } from "./paint.ts";
import { escapeXml } from "./xml.ts";

/** How a text is written: attributes for SVG, whatever it was in the page. */
export function typeOf(style: CSSStyleDeclaration): Readonly<Record<string, string | number | undefined>> {
  const isSerif = style.fontFamily.includes("Serif");
  const weight = Number(style.fontWeight) || 400;
  return {
    // The second is what readers have that don't know ours.
    "font-family": isSerif ? "Noto Serif, Georgia, serif" : undefined,
    "font-size": Number.parseFloat(style.fontSize) || 16,
    "font-weight": weight === 400 ? undefined : weight,
    "font-style": style.fontStyle === "italic" ? "italic" : undefined,
  };
}

interface Line {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines into which the browser broke a text, each where it stands. */
function linesOf(text: Text): Line[] {
  const lines: Line[] = [];
  const range = text.ownerDocument.createRange();
  for (let at = 0; at < text.data.length; at += 1) {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    const sign = text.data[at] ?? "";
    if (box.width === 0 && box.height === 0) continue;
    const line = lines.at(-1);
    // A space at a break belongs to no line; a line goes on while its signs stand on the same height.
    if (line !== undefined && Math.abs(box.top - line.top) < box.height / 2 && box.left >= line.left) {
      line.words += sign;
      line.right = Math.max(line.right, box.right);
    } else if (sign.trim() !== "") {
      lines.push({ words: sign, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
    }
  }
  return lines;
}

/** Signs that the page shows otherwise than they are written. */
function shownAs(words: string, transform: string): string {
  if (transform === "uppercase") return words.toLocaleUpperCase("en");
  if (transform === "lowercase") return words.toLocaleLowerCase("en");
  return words;
}

const rulers = new WeakMap<Document, CanvasRenderingContext2D | null>();

/** The share of a line's height that lies above its base. */
function ascentShare(document: Document, style: CSSStyleDeclaration): number {
  if (!rulers.has(document)) rulers.set(document, document.createElement("canvas").getContext("2d"));
  const ruler = rulers.get(document);
  if (!ruler) return 0.8;
  ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = ruler.measureText("x");
  return above / (above + below);
}

/** Where a text must lie to be seen: inside all that cut off what overflows them. */
export interface Window {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text of the page as lines of SVG text at the same places. */
export function drawWords(text: Text, style: CSSStyleDeclaration, window: Window): string {
  if (text.data.trim() === "") return "";
  const ink = parseColour(style.color)?.hex ?? "#000000";
  const share = ascentShare(text.ownerDocument, style);
  const underlined = style.textDecorationLine.includes("underline") ? "underline" : undefined;
  return linesOf(text)
    .filter((line) => {
      const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
      return x >= window.left && x <= window.right && y >= window.top && y <= window.bottom;
    })
    .map(({ words, left, top, bottom }) => {
      const place = { x: left, y: top + (bottom - top) * share, fill: ink, "text-decoration": underlined };
      const shown = escapeXml(shownAs(words.replace(/\s+/g, " ").trimEnd(), style.textTransform));
      return `<text${attributes({ ...place, ...typeOf(style) })}>${shown}</text>`;
    })
    .join("");
}
