import type PptxGenJS from "pptxgenjs";
import type { pptxText } from "../../text/enPptx.ts";
import type { ChartPart } from "./chart.ts";
import { type Box, colours } from "./look.ts";
import { toLine } from "./plain.ts";

/** The layouts name them so. */
export type Placeholder = keyof typeof pptxText.prompts;

/** What PptxGenJS can't say of a shape; `mend.ts` puts it where it belongs. */
export interface Thing {
  readonly name: string;
  /** For those who can't see it; "" where its own words say all, null for an ornament. */
  readonly alt: string | null;
  /** Which group of the slide it is in. */
  readonly group: number | null;
  readonly chart: ChartPart | null;
  /** Colour of its hatching, on white. */
  readonly hatch: string | null;
  /** Which placeholder it fills, and where: PptxGenJS gives it the layout's name and place. */
  readonly filled: { readonly placeholder: Placeholder; readonly box: Box } | null;
}

export interface Group {
  readonly name: string;
  readonly alt: string;
}

export interface Run {
  readonly text: string;
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly size?: number;
  readonly link?: { readonly url: string; readonly hint: string };
  /** Ends its paragraph. */
  readonly ends?: boolean;
  readonly isPoint?: boolean;
}

export interface TextLook {
  readonly name: string;
  readonly alt?: string;
  /** Pixels. */
  readonly size: number;
  readonly face?: "title" | "text";
  readonly colour?: string;
  readonly isBold?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly anchor?: "top" | "middle" | "bottom";
  readonly fill?: string;
  readonly padding?: number;
  readonly placeholder?: Placeholder;
  /** Pixels below each paragraph. */
  readonly gap?: number;
  /** Pixels from one line to the next; as the font has it where it is left out. */
  readonly line?: number;
}

export interface ShapeLook {
  readonly name: string;
  readonly alt: string | null;
  readonly fill?: string;
  /** From 0 to 1. */
  readonly opacity?: number;
  readonly isHatched?: boolean;
  readonly edge?: { readonly colour: string; readonly width: number; readonly dash?: "dash" | "sysDot" };
  /** Of the corners of a `roundRect`. */
  readonly radius?: number;
}

export interface TableCell {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isRight?: boolean;
  readonly colour?: string;
  /** Colour of a bar at its left. */
  readonly mark?: string;
  /** The same words in several looks. */
  readonly runs?: readonly Run[];
  readonly size?: number;
  readonly anchor?: "top" | "bottom";
  /** At its left and its right. */
  readonly padding?: readonly [number, number];
}

/** Draws on one slide, in pixels. */
export interface Pen {
  readonly text: (box: Box, words: string | readonly Run[], look: TextLook) => void;
  readonly shape: (kind: "rect" | "roundRect" | "line", box: Box, look: ShapeLook) => void;
  readonly chart: (box: Box, chart: ChartPart, name: string, alt: string) => void;
  readonly table: (box: Box, table: TableLook) => void;
  readonly group: (group: Group, draw: () => void) => void;
}

export interface TableLook {
  readonly name: string;
  readonly alt: string;
  readonly size: number;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly heights: readonly number[];
  /** Whether the first row names the columns. */
  readonly hasHead: boolean;
}

/** What was drawn on a slide beside what PptxGenJS keeps of it. */
export interface Drawn {
  readonly things: Thing[];
  readonly groups: Group[];
}

const toInches = (pixels: number) => pixels / 96;
const toPoints = (pixels: number) => Math.round(pixels * 7.5) / 10;

function place({ x, y, w, h }: Box) {
  return { x: toInches(x), y: toInches(y), w: toInches(w), h: toInches(h) };
}

const faces = { title: "+mj-lt", text: "+mn-lt" } as const;

/** Only addresses of the web: a path of somebody's computer says nothing to others. */
function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

export function createPen(slide: PptxGenJS.Slide): { readonly pen: Pen; readonly drawn: Drawn } {
  const things: Thing[] = [];
  const groups: Group[] = [];
  let open: number | null = null;

  /** The name under which `mend.ts` finds it again. */
  function keep(
    name: string,
    alt: string | null,
    { chart = null, hatch = null, filled = null }: Partial<Pick<Thing, "chart" | "hatch" | "filled">> = {},
  ): string {
    things.push({ name, alt, group: open, chart, hatch, filled });
    return `#${things.length - 1}`;
  }

  function toRun(run: Run, look: Pick<TextLook, "size" | "face" | "colour" | "isBold">): PptxGenJS.TextProps {
    const isLink = run.link !== undefined && isWeb(run.link.url);
    return {
      text: toLine(run.text) === "" ? "" : run.text,
      options: {
        color: run.colour ?? look.colour ?? colours.ink,
        bold: run.isBold ?? look.isBold ?? false,
        fontSize: toPoints(run.size ?? look.size),
        fontFace: faces[look.face ?? "text"],
        lang: "en-GB",
        ...(run.ends === true ? { breakLine: true } : {}),
        ...(run.isPoint === true ? { bullet: { indent: 16 } } : {}),
        ...(isLink && run.link !== undefined ? { hyperlink: { url: run.link.url, tooltip: run.link.hint } } : {}),
      },
    };
  }

  const pen: Pen = {
    text(box, words, look) {
      const runs = typeof words === "string" ? [{ text: words }] : words;
      slide.addText(
        runs.map((run) => toRun(run, look)),
        {
          ...place(box),
          objectName: keep(
            look.name,
            look.alt ?? "",
            look.placeholder === undefined ? {} : { filled: { placeholder: look.placeholder, box } },
          ),
          margin: toPoints(look.padding ?? 0),
          align: look.align ?? "left",
          valign: look.anchor ?? "top",
          fontFace: faces[look.face ?? "text"],
          fontSize: toPoints(look.size),
          lang: "en-GB",
          ...(look.gap === undefined ? {} : { paraSpaceAfter: toPoints(look.gap) }),
          ...(look.line === undefined ? {} : { lineSpacing: toPoints(look.line) }),
          ...(look.fill === undefined ? {} : { fill: { color: look.fill } }),
          ...(look.placeholder === undefined ? {} : { placeholder: look.placeholder }),
        },
      );
    },
    shape(kind, box, { name, alt, fill, opacity = 1, isHatched = false, edge, radius }) {
      const hatch = isHatched && fill !== undefined ? fill : null;
      slide.addShape(kind, {
        ...place(box),
        objectName: keep(name, alt, { hatch }),
        ...(fill === undefined ? {} : { fill: { color: fill, transparency: Math.round((1 - opacity) * 100) } }),
        ...(radius === undefined ? {} : { rectRadius: toInches(radius) }),
        ...(edge === undefined
          ? {}
          : {
              line: {
                color: edge.colour,
                width: toPoints(edge.width),
                dashType: edge.dash ?? "solid",
              },
            }),
      });
    },
    chart(box, chart, name, alt) {
      // A rectangle that keeps the place: the chart's own part is ours (see chart.ts).
      slide.addShape("rect", { ...place(box), objectName: keep(name, alt, { chart }) });
    },
    table(box, { name, alt, size, widths, rows, heights, hasHead }) {
      const toCell = (cell: TableCell, row: number): PptxGenJS.TableCell => {
        const { text, isBold = false, isRight = false, colour = colours.ink, mark, padding = [0, 0] } = cell;
        const isHead = hasHead && row === 0;
        const look = { size: cell.size ?? size, colour, isBold };
        return {
          text: cell.runs === undefined ? toLine(text) : cell.runs.map((run) => toRun(run, look)),
          options: {
            bold: isBold,
            color: colour,
            fontSize: toPoints(look.size),
            align: isRight ? "right" : "left",
            valign: cell.anchor ?? "top",
            margin: [6, padding[1], 6, padding[0]].map(toInches) as [number, number, number, number],
            border: [
              { type: "none" },
              { type: "none" },
              { type: "solid", pt: isHead ? 1.5 : 0.75, color: isHead ? colours.ink : colours.rule },
              mark === undefined ? { type: "none" } : { type: "solid", pt: 3, color: mark },
            ],
          },
        };
      };
      slide.addTable(
        rows.map((cells, row) => cells.map((cell) => toCell(cell, row))),
        {
          ...place(box),
          objectName: keep(name, alt),
          colW: widths.map(toInches),
          rowH: heights.map(toInches),
          fontSize: toPoints(size),
          fontFace: faces.text,
          lang: "en-GB",
          autoPage: false,
        },
      );
    },
    group(group, draw) {
      const outer = open;
      groups.push(group);
      open = groups.length - 1;
      draw();
      open = outer;
    },
  };
  return { pen, drawn: { things, groups } };
}
