import type { TimelineBody } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import type { Box, Room } from "./labels.ts";
import { cutTo, widthOf } from "./measure.ts";
import { layoutLegend } from "./tiles.ts";
import { type PlacedYear, timeScale, yearsOf } from "./time.ts";

type Row = TimelineBody["rows"][number];
type Mark = Row["marks"][number];

export interface PlacedRow {
  readonly row: Row;
  /** Where it stands in the order of all, for the arrow keys. */
  readonly nth: number;
  readonly y: number;
  readonly label: string;
  readonly note: string;
  readonly marks: readonly { readonly mark: Mark; readonly x0: number; readonly x1: number }[];
  readonly slip: { readonly x0: number; readonly x1: number } | null;
}

export interface TimelineLayout {
  readonly rows: readonly PlacedRow[];
  readonly groups: readonly { readonly label: string; readonly y: number }[];
  readonly bands: readonly {
    readonly label: string;
    readonly x: number;
    readonly width: number;
    readonly isOther: boolean;
  }[];
  readonly years: readonly PlacedYear[];
  readonly asOfX: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rowHeight: number;
  /** Rows that are not drawn: those left out before, and those that had no room. */
  readonly more: number;
}

export const rowSize = 18;
/** Of the names of the rows. */
export const labelSize = 19;
const leastRow = 27;
const mostRow = 60;

/** Rows from the first on, with a line for each group that has any; as many as have room. */
function choose(rows: readonly Row[], lines: number): { readonly row: Row; readonly opensGroup: boolean }[] {
  const hasGroups = new Set(rows.map(({ group }) => group)).size > 1;
  const chosen: { row: Row; opensGroup: boolean }[] = [];
  let used = 0;
  let group: string | null = null;
  for (const row of rows) {
    const opensGroup = hasGroups && row.group !== "" && row.group !== group;
    const takes = opensGroup ? 2 : 1;
    if (used + takes > lines) break;
    used += takes;
    group = row.group;
    chosen.push({ row, opensGroup });
  }
  return chosen;
}

/** "Kazakhstan, second term" without its term. */
function shortBand(label: string): string {
  return label.split(",")[0] ?? label;
}

/** What was promised and what was done, over time. */
export function layoutTimeline(body: TimelineBody, { width, height }: Room): TimelineLayout {
  const isNarrow = width < 800;
  const hasBands = body.bands.length > 0;
  const [top, bottom] = [hasBands ? 58 : 32, height - (isNarrow ? 92 : 66)];
  const chosen = choose(body.rows, Math.max(1, Math.floor((bottom - top) / leastRow)));
  const lines = chosen.length + chosen.filter(({ opensGroup }) => opensGroup).length;
  const rowHeight = Math.min(mostRow, (bottom - top) / Math.max(1, lines));

  const labels = chosen.map(({ row }) => widthOf(row.label, labelSize));
  const left = Math.min(width * (isNarrow ? 0.62 : 0.34), Math.max(80, ...labels)) + 20;
  const notes = isNarrow
    ? 0
    : Math.min(width * 0.2, Math.max(0, ...chosen.map(({ row }) => widthOf(row.note, rowSize))));
  const right = width - (notes === 0 ? 12 : notes + 22);
  const x = timeScale(body.from, body.until, [left, right]);

  // Where one name has no room in full, all stand without their terms.
  const isShort = body.bands.some(({ label, from, until }) => {
    const room = x(until) - x(from) - 12;
    return widthOf(label, rowSize) > room && widthOf(shortBand(label), rowSize) <= room;
  });
  let y = top;
  const rows: PlacedRow[] = [];
  const groups: { label: string; y: number }[] = [];
  for (const [nth, { row, opensGroup }] of chosen.entries()) {
    if (opensGroup) {
      groups.push({ label: cutTo(row.group, left - 16, rowSize, "bold"), y: y + rowHeight * 0.66 });
      y += rowHeight;
    }
    rows.push({
      row,
      nth,
      y: y + rowHeight / 2,
      label: cutTo(row.label, left - 18, labelSize),
      note: notes === 0 ? "" : cutTo(row.note, notes + 2, rowSize),
      marks: row.marks.map((mark) => ({ mark, x0: x(mark.first), x1: x(mark.last) })),
      slip: row.slip === null ? null : { x0: x(row.slip.from), x1: x(row.slip.until) },
    });
    y += rowHeight;
  }
  return {
    rows,
    groups,
    bands: body.bands
      .map((band, i) => {
        const [x0, x1] = [x(band.from), x(band.until)];
        const name = isShort ? shortBand(band.label) : band.label;
        const label = cutTo(name, x1 - x0 - 12, rowSize);
        // A few letters of a name say nothing.
        return {
          label: label !== name && x1 - x0 < 90 ? "" : label,
          x: x0,
          width: x1 - x0,
          isOther: i % 2 === 1,
        };
      })
      .filter((band) => band.width > 0.5),
    years: yearsOf(body.from, body.until, x, rowSize),
    asOfX: x(body.asOf),
    left,
    right,
    top,
    bottom: y,
    rowHeight,
    more: body.more + body.rows.length - chosen.length,
  };
}

export type MarkShape = Mark["shape"];

/** Promises lie below what was said, and what was done above both: a broad promise must hide neither. */
export const markOrder: Readonly<Record<MarkShape, number>> = { target: 0, statement: 1, achieved: 2 };

/** What is wider than this is drawn as a bar. */
const longest = 22;

/** A moment as a dot, a time known only roughly as a thin bar as long as it can have lain. */
export function markBox({ x0, x1, y }: { readonly x0: number; readonly x1: number; readonly y: number }): Box {
  const width = Math.max(15, x1 - x0);
  const height = width > longest ? 8 : 15;
  return { x: (x0 + x1) / 2 - width / 2, y: y - height / 2, width, height };
}

/** An entry of the key: its mark, if it has one, spans from `x0` to `x1`, and its words begin at `wordsX` on the line `y`. */
export interface KeyEntry {
  readonly kind: "mark" | "slip" | "more";
  /** Undefined but for a mark. */
  readonly shape?: MarkShape | undefined;
  readonly x0: number;
  readonly x1: number;
  readonly wordsX: number;
  readonly y: number;
  readonly label: string;
}

/** What the shapes mean that a timeline has, near its rows where these are few; and how many rows had no room. */
export function layoutKey({ rows, more, bottom }: TimelineLayout, room: Room): readonly KeyEntry[] {
  const marks = rows.flatMap((row) =>
    row.marks.map(({ mark: { shape }, x0, x1 }) => ({ shape, isBar: x1 - x0 > longest })),
  );
  const has = (shape: MarkShape) => marks.some((mark) => mark.shape === shape);
  const bars = marks.flatMap(({ shape, isBar }) => (isBar && shape !== "statement" ? [shape] : []));
  const bar = bars.includes("target") ? "target" : bars[0];
  const dot = { kind: "mark", x0: 9, x1: 9, wordsX: 26 } as const;
  const shapes = [
    { ...dot, shape: "statement", label: drawingText.statement },
    { ...dot, shape: "target", label: drawingText.promised },
    { ...dot, shape: "achieved", label: drawingText.achieved },
  ] as const;
  const entries = [
    ...shapes.filter(({ shape }) => has(shape)),
    ...(bar === undefined
      ? []
      : [{ kind: "mark", shape: bar, x0: 0, x1: longest + 2, wordsX: 32, label: drawingText.span } as const]),
    ...(rows.some(({ slip }) => slip !== null)
      ? [{ kind: "slip", x0: 0, x1: 20, wordsX: 26, label: drawingText.slipped } as const]
      : []),
    ...(more > 0 ? [{ kind: "more", x0: 0, x1: 0, wordsX: 8, label: drawingText.moreItems(more) } as const] : []),
  ];
  const placed = layoutLegend(entries, room.width, rowSize);
  const last = placed.at(-1)?.line ?? 0;
  const end = Math.min(room.height - 8, bottom + 58 + last * 24);
  return placed.map(({ entry, x, line }) => ({
    ...entry,
    x0: x + entry.x0,
    x1: x + entry.x1,
    wordsX: x + entry.wordsX,
    y: end - (last - line) * 24,
  }));
}
