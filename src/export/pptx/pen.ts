import type PptxGenJS from "pptxgenjs";
import type { ChartPart } from "./chart.ts";
import { type Box, colours } from "./look.ts";
import { toLine } from "./plain.ts";

/** What PptxGenJS can't say of a shape; `mend.ts` puts it where it belongs. */
export interface Thing {
  readonly name: string;
  /** For those who can't see it; "" where its own words say all, null for an ornament. */
  readonly alt: string | null;
  /** Which group of the slide it is in. */
  readonly group: number | null;
  readonly chart: ChartPart | null;
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
  readonly edge?: { readonly colour: string; readonly width: number };
  readonly shape?: "rect" | "roundRect";
  readonly padding?: number;
  readonly placeholder?: string;
  /** Pixels below each paragraph. */
  readonly gap?: number;
}

export interface ShapeLook {
  readonly name: string;
  readonly alt: string | null;
  readonly fill?: string;
  readonly edge?: { readonly colour: string; readonly width: number; readonly isDashed?: boolean };
}

export interface TableCell {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isRight?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** Colour of a bar at its left. */
  readonly mark?: string;
}

/** Draws on one slide, in pixels. */
export interface Pen {
  readonly text: (box: Box, words: string | readonly Run[], look: TextLook) => void;
  readonly shape: (kind: "rect" | "ellipse" | "diamond" | "line", box: Box, look: ShapeLook) => void;
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
  function keep(name: string, alt: string | null, chart: ChartPart | null = null): string {
    things.push({ name, alt, group: open, chart });
    return `#${things.length - 1}`;
  }

  function toRun(run: Run, look: TextLook): PptxGenJS.TextProps {
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
          objectName: keep(look.name, look.alt ?? ""),
          margin: toPoints(look.padding ?? 0),
          align: look.align ?? "left",
          valign: look.anchor ?? "top",
          fontFace: faces[look.face ?? "text"],
          fontSize: toPoints(look.size),
          lang: "en-GB",
          ...(look.gap === undefined ? {} : { paraSpaceAfter: toPoints(look.gap) }),
          ...(look.shape === "roundRect" ? { shape: "roundRect", rectRadius: 0.06 } : {}),
          ...(look.fill === undefined ? {} : { fill: { color: look.fill } }),
          ...(look.edge === undefined ? {} : { line: { color: look.edge.colour, width: toPoints(look.edge.width) } }),
          ...(look.placeholder === undefined ? {} : { placeholder: look.placeholder }),
        },
      );
    },
    shape(kind, box, { name, alt, fill, edge }) {
      slide.addShape(kind, {
        ...place(box),
        objectName: keep(name, alt),
        ...(fill === undefined ? {} : { fill: { color: fill } }),
        ...(edge === undefined
          ? {}
          : {
              line: {
                color: edge.colour,
                width: toPoints(edge.width),
                dashType: edge.isDashed === true ? "dash" : "solid",
              },
            }),
      });
    },
    chart(box, chart, name, alt) {
      // A rectangle that keeps the place: the chart's own part is ours (see chart.ts).
      slide.addShape("rect", { ...place(box), objectName: keep(name, alt, chart) });
    },
    table(box, { name, alt, size, widths, rows, heights }) {
      slide.addTable(
        rows.map((cells, row) =>
          cells.map(({ text, isBold = false, isRight = false, colour = colours.ink, fill, mark }) => ({
            text: toLine(text),
            options: {
              bold: isBold,
              color: colour,
              align: isRight ? ("right" as const) : ("left" as const),
              valign: "middle" as const,
              border: [
                { type: "none" as const },
                { type: "none" as const },
                { type: "solid" as const, pt: 0.75, color: row === 0 && isBold ? colours.quiet : colours.rule },
                mark === undefined ? { type: "none" as const } : { type: "solid" as const, pt: 4.5, color: mark },
              ],
              ...(fill === undefined ? {} : { fill: { color: fill } }),
            },
          })),
        ),
        {
          ...place(box),
          objectName: keep(name, alt),
          colW: widths.map(toInches),
          rowH: heights.map(toInches),
          margin: [0.03, 0.12, 0.03, 0.12],
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
