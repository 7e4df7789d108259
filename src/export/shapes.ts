import { attributes, paintOf } from "./paint.ts";
import { typeOf } from "./words.ts";
import { escapeXml } from "./xml.ts";

/** Along which side of the drawing a percentage is measured. */
const sides: Readonly<Record<string, "width" | "height" | "both">> = {
  x: "width",
  x1: "width",
  x2: "width",
  cx: "width",
  dx: "width",
  width: "width",
  rx: "width",
  y: "height",
  y1: "height",
  y2: "height",
  cy: "height",
  dy: "height",
  height: "height",
  ry: "height",
  r: "both",
};
const plain = ["d", "points", "transform", "viewBox", "patternUnits", "patternTransform", "patternContentUnits"];
const shapes = new Set(["rect", "circle", "ellipse", "line", "path", "polyline", "polygon", "text", "tspan"]);
const holders = new Set(["g", "a", "pattern", "clipPath", "marker", "linearGradient", "stop"]);

export interface Size {
  readonly width: number;
  readonly height: number;
}

function lengthOf(text: string, side: "width" | "height" | "both", size: Size, fontSize: number): number | undefined {
  const value = Number.parseFloat(text);
  if (Number.isNaN(value)) return undefined;
  if (text.endsWith("em")) return value * fontSize;
  if (!text.endsWith("%")) return value;
  const whole = side === "both" ? Math.hypot(size.width, size.height) / Math.SQRT2 : size[side];
  return (value / 100) * whole;
}

function geometryOf(element: Element, size: Size, fontSize: number): Record<string, string | number | undefined> {
  const found: Record<string, string | number | undefined> = {};
  for (const [name, side] of Object.entries(sides)) {
    const text = element.getAttribute(name);
    if (text !== null) found[name] = lengthOf(text, side, size, fontSize);
  }
  for (const name of plain) found[name] = element.getAttribute(name) ?? undefined;
  return found;
}

function strokeOf(style: CSSStyleDeclaration): Record<string, string | number | undefined> {
  return {
    "stroke-width": Number.parseFloat(style.strokeWidth) === 1 ? undefined : Number.parseFloat(style.strokeWidth),
    "stroke-dasharray": style.strokeDasharray === "none" ? undefined : style.strokeDasharray.replaceAll("px", ""),
    "stroke-linecap": style.strokeLinecap === "butt" ? undefined : style.strokeLinecap,
    "stroke-linejoin": style.strokeLinejoin === "miter" ? undefined : style.strokeLinejoin,
  };
}

/** What a drawing's shapes need to know of the picture that they go into. */
export interface Sheet {
  /** Id in the picture of a pattern of the page. */
  readonly pattern: (id: string) => string | undefined;
  /** Draws what isn't SVG inside of an SVG. */
  readonly drawForeign: (element: Element) => string;
}

/** What a mark says, for those who read the picture's code or hover over it; "" for what is no mark. */
function titleOf(element: Element): string {
  const label = element.hasAttribute("data-mark") ? element.getAttribute("aria-label") : null;
  return label === null ? "" : `<title>${escapeXml(label)}</title>`;
}

/** A shape with all that the page's style says of it, in numbers; "" for what can't be seen. */
function drawShape(element: Element, style: CSSStyleDeclaration, size: Size, sheet: Sheet, opacity: Opacity): string {
  const name = element.localName;
  const isText = name === "text" || name === "tspan";
  const fill = paintOf("fill", style.fill, style.fillOpacity, sheet.pattern);
  const stroke = paintOf("stroke", style.stroke, style.strokeOpacity, sheet.pattern);
  if (fill["fill"] === "none" && stroke["stroke"] === "none") return "";
  const type = isText
    ? { ...typeOf(style), "text-anchor": style.textAnchor === "start" ? undefined : style.textAnchor }
    : {};
  const look = stroke["stroke"] === "none" ? fill : { ...fill, ...stroke, ...strokeOf(style) };
  const open = `<${name}${attributes({ ...geometryOf(element, size, Number.parseFloat(style.fontSize)), ...look, ...type, opacity })}`;
  const title = titleOf(element);
  if (!isText) return title === "" ? `${open}/>` : `${open}>${title}</${name}>`;
  const inside = [...element.childNodes]
    .map((node) =>
      node.nodeType === Node.TEXT_NODE ? escapeXml(node.textContent ?? "") : drawShapes(node as Element, size, sheet),
    )
    .join("");
  return inside === "" ? "" : `${open}>${inside}</${name}>`;
}

type Opacity = number | undefined;

/** An element of SVG and all inside it, with the styles of the page turned into attributes. */
export function drawShapes(element: Element, size: Size, sheet: Sheet): string {
  const view = element.ownerDocument.defaultView;
  if (view === null) return "";
  const name = element.localName;
  if (name === "foreignObject") return sheet.drawForeign(element);
  const style = view.getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden") return "";
  const opacity = Number(style.opacity) === 1 ? undefined : Number(style.opacity);
  if (opacity === 0) return "";
  if (shapes.has(name)) return drawShape(element, style, size, sheet, opacity);
  if (!holders.has(name)) return "";
  const inside = [...element.children].map((child) => drawShapes(child, size, sheet)).join("");
  if (inside === "") return "";
  const title = titleOf(element);
  const id = name === "pattern" ? sheet.pattern(element.id) : undefined;
  const geometry =
    name === "pattern" ? geometryOf(element, size, 16) : { transform: element.getAttribute("transform") ?? undefined };
  const tag = name === "a" ? "g" : name;
  return `<${tag}${attributes({ id, ...geometry, opacity })}>${title}${inside}</${tag}>`;
}
