import type { NetworkModel, NetworkRow } from "./model.ts";

/** Beside each other on a wide screen; one under the other along a line on a narrow one. */
export type Arrangement = "wide" | "narrow";

/** A box for words: across in per cent of the width, down in pixels. */
interface Box {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedRow {
  readonly row: NetworkRow;
  readonly box: Box;
  /** Where its mark stands. */
  readonly x: number;
  readonly y: number;
  /** Place for the arrow keys. */
  readonly mark: string;
}

export interface NetworkLayout {
  readonly height: number;
  readonly grounds: readonly PlacedRow[];
  readonly outcomes: readonly PlacedRow[];
  readonly centre: Box;
  readonly heads: { readonly grounds: Box; readonly outcomes: Box };
  readonly lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
}

const rowHeight = 64;
const headHeight = 28;
/** From the top of a row to its line, through the middle of the first line of its title. */
const middle = 30;

function wide({ grounds, outcomes }: NetworkModel): NetworkLayout {
  const rows = Math.max(grounds.length, outcomes.length, 2);
  const top = (i: number) => headHeight + i * rowHeight;
  const place = (row: NetworkRow, i: number, side: "left" | "right"): PlacedRow => ({
    row,
    box: { x: side === "left" ? 0 : 68, width: 32, y: top(i), height: rowHeight - 6 },
    x: side === "left" ? 33.5 : 66.5,
    y: top(i) + middle,
    mark: `${i},${side === "left" ? 0 : 1}`,
  });
  const left = grounds.map((row, i) => place(row, i, "left"));
  const right = outcomes.map((row, i) => place(row, i, "right"));
  const centreY = top(0) + middle;
  const side = (placed: readonly PlacedRow[], rail: number, edge: number) => {
    const last = placed.at(-1);
    if (last === undefined) return [];
    return [
      { x1: rail, y1: centreY, x2: edge, y2: centreY },
      { x1: rail, y1: centreY, x2: rail, y2: last.y },
      ...placed.map(({ x, y }) => ({ x1: x, y1: y, x2: rail, y2: y })),
    ];
  };
  return {
    height: top(rows),
    grounds: left,
    outcomes: right,
    centre: { x: 38, width: 24, y: top(0), height: 2 * rowHeight - 6 },
    heads: {
      grounds: { x: 0, width: 32, y: 0, height: headHeight },
      outcomes: { x: 68, width: 32, y: 0, height: headHeight },
    },
    lines: [...side(left, 35.5, 38), ...side(right, 64.5, 62)],
  };
}

function narrow({ grounds, outcomes }: NetworkModel): NetworkLayout {
  const rail = 3;
  const words = { x: 8, width: 92 };
  let y = 0;
  const head = () => {
    const box = { x: 0, width: 100, y, height: headHeight };
    y += headHeight;
    return box;
  };
  const place = (row: NetworkRow, i: number): PlacedRow => {
    const placed = {
      row,
      box: { ...words, y, height: rowHeight - 6 },
      x: rail,
      y: y + middle,
      mark: `${i},0`,
    };
    y += rowHeight;
    return placed;
  };
  const groundsHead = head();
  const before = grounds.map((row, i) => place(row, i));
  if (before.length === 0) y += headHeight;
  const centre = { x: 0, width: 100, y, height: rowHeight + 12 };
  y += rowHeight + 20;
  const outcomesHead = head();
  const after = outcomes.map((row, i) => place(row, grounds.length + i));
  if (after.length === 0) y += headHeight;
  const line = (from: number, to: number) => ({ x1: rail, y1: from, x2: rail, y2: to });
  const [first, last] = [before[0], after.at(-1)];
  return {
    height: y,
    grounds: before,
    outcomes: after,
    centre,
    heads: { grounds: groundsHead, outcomes: outcomesHead },
    lines: [
      ...(first === undefined ? [] : [line(first.y, centre.y)]),
      ...(last === undefined ? [] : [line(outcomesHead.y + headHeight, last.y)]),
    ],
  };
}

/** Places a part with its neighbours: what it rests on before it, what came of it after it, each by time. */
export function layoutNetwork(model: NetworkModel, arrangement: Arrangement): NetworkLayout {
  return arrangement === "wide" ? wide(model) : narrow(model);
}
