import { attributes, parseColour } from "./paint.ts";
import { drawShapes, type Sheet } from "./shapes.ts";
import { drawWords, type Window } from "./words.ts";

/** Never drawn: controls, and what is only for screen readers or for readers without scripts. */
const leftOut = "script, style, noscript, input, select, textarea, .filter-bar, .sr-only, .tip, [data-screen-only]";

const sides = ["Top", "Right", "Bottom", "Left"] as const;

function borderOf(style: CSSStyleDeclaration, side: (typeof sides)[number]) {
  const width = Number.parseFloat(style[`border${side}Width`]);
  const colour = parseColour(style[`border${side}Color`]);
  const line = style[`border${side}Style`];
  return colour === null || !(width > 0) || line === "none" ? null : { width, colour, dashed: line !== "solid" };
}

/** The ground and the borders of a box of the page. */
function drawBox(box: DOMRect, style: CSSStyleDeclaration): string {
  const ground = parseColour(style.backgroundColor);
  const borders = sides.map((side) => borderOf(style, side));
  const [top, right, bottom, left] = borders;
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const fill = { fill: ground?.hex ?? "none", "fill-opacity": (ground?.alpha ?? 1) === 1 ? undefined : ground?.alpha };
  if (top && right && bottom && left) {
    const inset = top.width / 2;
    return `<rect${attributes({
      x: box.left + inset,
      y: box.top + inset,
      width: Math.max(0, box.width - top.width),
      height: Math.max(0, box.height - top.width),
      rx: radius > 0 ? Math.max(0, radius - inset) : undefined,
      ...fill,
      stroke: top.colour.hex,
      "stroke-opacity": top.colour.alpha === 1 ? undefined : top.colour.alpha,
      "stroke-width": top.width,
      "stroke-dasharray": top.dashed ? `${top.width * 2} ${top.width * 2}` : undefined,
    })}/>`;
  }
  const rect =
    ground === null
      ? ""
      : `<rect${attributes({ x: box.left, y: box.top, width: box.width, height: box.height, rx: radius || undefined, ...fill })}/>`;
  const places = [
    [box.left, box.top, box.right, box.top],
    [box.right, box.top, box.right, box.bottom],
    [box.left, box.bottom, box.right, box.bottom],
    [box.left, box.top, box.left, box.bottom],
  ] as const;
  const lines = borders.map((border, i) => {
    const place = places[i];
    if (border === null || place === undefined) return "";
    const [x1, y1, x2, y2] = place;
    return `<line${attributes({ x1, y1, x2, y2, stroke: border.colour.hex, "stroke-width": border.width })}/>`;
  });
  return rect + lines.join("");
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where what a style puts before or after an element's content stands: a rule below a title, a point before a line. Null
 * where it draws nothing. The browser tells no place of it, so only two kinds are known: one put by its distances from a
 * holder that its element is, and a block that is the last in its element.
 */
export function placeOfAdded(
  side: "::before" | "::after",
  style: Pick<CSSStyleDeclaration, "content" | "position" | "display" | "width" | "height" | "left" | "top">,
  box: Pick<DOMRect, "left" | "top" | "bottom">,
): Place | null {
  const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
  if (style.content !== '""' || !(width > 0) || !(height > 0)) return null;
  if (style.position === "absolute") {
    const [left, top] = [Number.parseFloat(style.left), Number.parseFloat(style.top)];
    return Number.isNaN(left + top) ? null : { x: box.left + left, y: box.top + top, width, height };
  }
  const isLast = side === "::after" && style.display === "block";
  return isLast ? { x: box.left, y: box.bottom - height, width, height } : null;
}

/** What a style adds to an element as a box of one colour. */
function drawAdded(element: Element, box: DOMRect, view: globalThis.Window): string {
  return (["::before", "::after"] as const)
    .map((side) => {
      const style = view.getComputedStyle(element, side);
      const ground = parseColour(style.backgroundColor);
      const place = placeOfAdded(side, style, box);
      if (ground === null || place === null) return "";
      const radius = style.borderTopLeftRadius.endsWith("%")
        ? (Number.parseFloat(style.borderTopLeftRadius) / 100) * place.width
        : Number.parseFloat(style.borderTopLeftRadius);
      return `<rect${attributes({ ...place, rx: radius || undefined, fill: ground.hex })}/>`;
    })
    .join("");
}

function within(window: Window, box: DOMRect): Window {
  return {
    left: Math.max(window.left, box.left),
    right: Math.min(window.right, box.right),
    top: Math.max(window.top, box.top),
    bottom: Math.min(window.bottom, box.bottom),
  };
}

/** A drawing inside of the page, moved to its place, its percentages turned into pixels. */
function drawSvg(svg: SVGSVGElement, sheet: Sheet): string {
  const box = svg.getBoundingClientRect();
  const { width, height, x, y } = svg.viewBox.baseVal ?? { width: 0, height: 0, x: 0, y: 0 };
  const scale = width > 0 && height > 0 ? Math.min(box.width / width, box.height / height) : 1;
  const size = width > 0 && height > 0 ? { width, height } : { width: box.width, height: box.height };
  const inside = [...svg.children].map((child) => drawShapes(child, size, sheet)).join("");
  if (inside === "") return "";
  const move = `translate(${(box.left - x * scale).toFixed(2)} ${(box.top - y * scale).toFixed(2)})`;
  return `<g transform="${scale === 1 ? move : `${move} scale(${scale.toFixed(4)})`}">${inside}</g>`;
}

/**
 * What a part of a page shows, as SVG: its texts line by line, its boxes, its drawings, each where the browser put it and
 * with the style that the browser worked out. It knows no figure, so it fits every one.
 */
export function trace(root: Element): { readonly defs: string; readonly body: string } {
  const document = root.ownerDocument;
  const view = document.defaultView;
  if (view === null) return { defs: "", body: "" };
  const patterns = new Map<string, string>();
  for (const pattern of root.querySelectorAll("pattern")) {
    if (!patterns.has(pattern.id)) patterns.set(pattern.id, `pattern-${patterns.size + 1}`);
  }
  const origin = (element: Element) => {
    const svg = element.closest("svg");
    const box = svg?.getBoundingClientRect();
    return box === undefined ? "" : `translate(${(-box.left).toFixed(2)} ${(-box.top).toFixed(2)})`;
  };
  const all: Window = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
  const sheet: Sheet = {
    pattern: (id) => patterns.get(id),
    // Its words are placed on the page, so the drawing's own move is taken back.
    drawForeign: (element) =>
      `<g transform="${origin(element)}">${[...element.children].map((child) => draw(child, within(all, element.getBoundingClientRect()))).join("")}</g>`,
  };

  function draw(element: Element, window: Window): string {
    if (element.matches(leftOut)) return "";
    const style = (view as globalThis.Window).getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden" || Number(style.opacity) === 0) return "";
    if (element.localName === "svg") return drawSvg(element as SVGSVGElement, sheet);
    const box = element.getBoundingClientRect();
    const cuts = style.overflowX !== "visible" || style.overflowY !== "visible";
    const inner = cuts ? within(window, box) : window;
    const inside = [...element.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return drawWords(node as Text, style, inner);
        return node.nodeType === Node.ELEMENT_NODE ? draw(node as Element, inner) : "";
      })
      .join("");
    const drawn = drawBox(box, style) + drawAdded(element, box, view as globalThis.Window) + inside;
    return Number(style.opacity) < 1 && drawn !== "" ? `<g opacity="${style.opacity}">${drawn}</g>` : drawn;
  }

  const body = draw(root, all);
  const seen = new Set<string>();
  const defs = [...root.querySelectorAll("pattern")]
    .filter((pattern) => !seen.has(pattern.id) && seen.add(pattern.id))
    .map((pattern) => drawShapes(pattern, { width: 0, height: 0 }, sheet))
    .join("");
  return { defs, body };
}
