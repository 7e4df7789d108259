import { describe, expect, test } from "vitest";
import { layoutBarRows } from "../../../../src/briefing/slide/barRows.ts";
import { layoutColumns } from "../../../../src/briefing/slide/columns.ts";
import { layoutFoot } from "../../../../src/briefing/slide/foot.ts";
import { layoutHead, layoutOpening } from "../../../../src/briefing/slide/head.ts";
import { layoutList } from "../../../../src/briefing/slide/list.ts";
import { linesOf } from "../../../../src/briefing/slide/measure.ts";
import { layoutNumbers, numberGaps, numberHeight } from "../../../../src/briefing/slide/numbers.ts";
import { layoutTable } from "../../../../src/briefing/slide/table.ts";
import { layoutText } from "../../../../src/briefing/slide/text.ts";
import { layoutTiles } from "../../../../src/briefing/slide/tiles.ts";
import type { BarsBody } from "../../../../src/core/slide.ts";
import { boxOf, colliding, half, room } from "./places.ts";

function bars(values: readonly (number | null)[], more: Partial<BarsBody> = {}): BarsBody {
  return {
    kind: "bars",
    direction: "columns",
    isStacked: false,
    unit: "events",
    categories: values.map((_, i) => ({ key: `c${i}`, label: `Q${(i % 4) + 1} ${2000 + Math.floor(i / 4)}` })),
    series: [{ key: "s", name: "Events", tone: "accent", values }],
    ...more,
  };
}

describe("columns", () => {
  test.each([4, 13, 40, 120])("%i of them: all drawn, from zero, no word on another", (n) => {
    const values = Array.from({ length: n }, (_, i) => (i * 7) % 23);
    const layout = layoutColumns(bars(values), room);
    expect(layout.marks.map(({ value }) => value)).toEqual(values);
    const base = layout.axis.y1;
    for (const { box } of layout.marks) expect(box.y + box.height).toBeCloseTo(base, 5);
    const words = layout.words.map(({ text, x, y, anchor }) => boxOf(text, x, y, 18, anchor));
    expect(colliding(words)).toBe(0);
    for (const box of words) expect(box.x + box.width).toBeLessThanOrEqual(room.width + 12);
  });

  test("what is not known is said, and is not zero", () => {
    const { words, marks } = layoutColumns(bars([3, null, 0, 5]), room);
    expect(
      words
        .filter(({ key }) => key.startsWith("value"))
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(["0", "3", "5", "not stated"]);
    expect(marks[1]?.label).toBe("Q2 2000: not stated");
    expect(marks[2]?.label).toBe("Q3 2000: 0 events");
  });

  test("where the words have no room a sign stands for them, and the legend says what it means", () => {
    const values = Array.from({ length: 60 }, (_, i) => (i === 7 ? null : 9));
    const { words, legend } = layoutColumns(bars(values), room);
    expect(words.some(({ text }) => text === "?")).toBe(true);
    expect(legend.map(({ label }) => label)).toContain("? not stated");
  });

  test("parts of a stack add up, and one that is not known is marked at its end", () => {
    const body = bars([2, 4], {
      isStacked: true,
      series: [
        { key: "a", name: "A", tone: "human", values: [2, 4] },
        { key: "b", name: "B", tone: "economic", values: [3, null] },
      ],
    });
    const { words, marks } = layoutColumns(body, room);
    expect(
      words
        .filter(({ key }) => key.startsWith("value"))
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(["4 +", "5"]);
    expect(marks.map(({ value }) => value)).toEqual([2, 3, 4]);
  });
});

test("bars that have no room are counted, and each that has one stands in its own row", () => {
  const values = Array.from({ length: 39 }, (_, i) => 40 - i);
  const layout = layoutBarRows(bars(values, { direction: "bars" }), room);
  expect(layout.marks.length + layout.more).toBe(39);
  expect(colliding(layout.marks.map(({ box }) => box))).toBe(0);
  expect(layout.marks[0]?.box.width).toBeGreaterThan(layout.marks.at(-1)?.box.width ?? 0);
});

test("28 tiles stand side by side in their room, each with its name", () => {
  const tiles = Array.from({ length: 28 }, (_, i) => ({
    key: `${i}`,
    code: "ARE",
    name: "United Arab Emirates",
    tone: "done" as const,
    isFilled: true,
    note: "",
  }));
  const legend = [{ label: "Ratified", tone: "done" as const, isFilled: true }];
  const layout = layoutTiles({ kind: "tiles", tiles, legend }, room);
  expect(colliding(layout.tiles.map(({ box }) => box))).toBe(0);
  for (const { box, name } of layout.tiles) {
    expect(box.y + box.height).toBeLessThanOrEqual(room.height);
    expect(name.join(" ")).toBe("United Arab Emirates");
  }
});

test("a table leaves rows and columns to the page rather than squeeze them, and counts them", () => {
  const table = {
    caption: "All",
    columns: Array.from({ length: 18 }, (_, i) => ({ label: `Column ${i}`, numeric: i > 0 })),
    rows: Array.from({ length: 60 }, (_, i) => ({
      key: `${i}`,
      cells: Array.from({ length: 18 }, (_, c) => (c === 3 ? null : 1000 + c)),
    })),
  };
  const layout = layoutTable(table, room);
  expect(layout.rows.length + layout.moreRows).toBe(60);
  expect(layout.columns.length + layout.moreColumns).toBe(18);
  expect(layout.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(room.width);
  expect(layout.rows[0]?.cells[3]).toEqual({ text: "not stated", isUnknown: true });
});

test("a long title becomes smaller, then is cut; a short one stays large", () => {
  expect(layoutHead("One ratification from entry into force", "", 1152).size).toBe(52);
  const long = layoutHead("what was promised and what came of it ".repeat(12), "", 1152);
  expect(long).toMatchObject({ size: 30, isCut: true });
  expect(linesOf(long.title, 1152, 30, "serif").length).toBeLessThanOrEqual(3);
  expect(long.title.endsWith("…")).toBe(true);
  expect(layoutHead("W".repeat(400), "x".repeat(900), 1152).height).toBeLessThan(290);
});

test("a title alone on its slide is larger than one over a figure, until it is long", () => {
  const [short, long] = ["Where it stands", "what was promised and what came of it ".repeat(4)];
  expect(layoutOpening(short, 1092)).toEqual({ title: short, size: 68, isCut: false });
  expect(layoutOpening(long, 1092).size).toBe(layoutHead(long, "", 1092).size);
});

test("a head is as high as its title, what stands below it and the room between", () => {
  const head = layoutHead(
    "what was promised and what came of it ".repeat(2),
    "what was stated and done ".repeat(12),
    1152,
  );
  expect(head).toMatchObject({ size: 44, titleHeight: Math.ceil(2 * 44 * 1.18), subtitleHeight: 3 * 27 });
  expect(head.height).toBe(44 + head.titleHeight + 6 + head.subtitleHeight + 28);
  expect(layoutHead("A", "", 1152)).toMatchObject({ subtitleHeight: 0, height: 44 + 62 + 28 });
});

test("what stands below a title is whole, in smaller type where it is long", () => {
  const words = (n: number) => "what was stated and done ".repeat(n).trim();
  expect(layoutHead("A", words(4), 1152)).toMatchObject({ subtitle: words(4), subtitleSize: 23 });
  expect(layoutHead("A", words(12), 1152)).toMatchObject({ subtitle: words(12), subtitleSize: 20 });
  expect(layoutHead("A", words(18), 1152)).toMatchObject({ subtitle: words(18), subtitleSize: 18 });
  expect(layoutHead("A", words(60), 1152).subtitle.endsWith("…")).toBe(true);
});

test("a small table and a short list are set in large type", () => {
  const table = { caption: "", columns: [{ label: "Area" }], rows: [{ key: "a", cells: ["Human dimension"] }] };
  expect(layoutTable(table, room).size).toBe(28);
  const item = { key: "a", lead: "14 Mar 2025", text: "Handed over", note: "", tone: "none" as const };
  expect(layoutList([item], 0, room).size).toBe(28);
});

test("a list, numbers and a text fit their room or say what they leave out", () => {
  const items = Array.from({ length: 50 }, (_, i) => ({
    key: `${i}`,
    lead: "14 Mar 2025",
    text: "words ".repeat(40),
    note: "note",
    tone: "none" as const,
  }));
  const list = layoutList(items, 3, room);
  expect(list.items.length + list.more).toBe(53);
  const numbers = layoutNumbers(
    Array.from({ length: 9 }, (_, i) => ({
      key: `${i}`,
      value: "late by 8 months",
      label: "label ".repeat(8),
      note: "",
    })),
    half,
  );
  expect(numbers.items.length + numbers.more).toBe(9);
  expect(layoutText(["short"], room)).toMatchObject({ size: 30, isCut: false });
  expect(
    layoutText(
      Array.from({ length: 40 }, () => "word ".repeat(125)),
      room,
    ),
  ).toMatchObject({ size: 18, isCut: true });
});

test("numbers stand in rows that are as full as can be, and in their room", () => {
  const items = Array.from({ length: 8 }, (_, i) => ({
    key: `${i}`,
    value: "13 of 14",
    label: "ratified",
    note: "one more",
  }));
  const layouts = [1, 2, 3, 4, 5, 6, 8].map((n) => layoutNumbers(items.slice(0, n), room));
  expect(layouts.map(({ columns }) => columns)).toEqual([1, 2, 3, 2, 3, 3, 4]);
  expect(layoutNumbers(items.slice(0, 3), half).columns).toBe(2);
  for (const { items: shown, columns, size } of layouts) {
    const column = (room.width - numberGaps.across * (columns - 1)) / columns;
    const rows = Math.ceil(shown.length / columns);
    const [first] = shown;
    const high = first === undefined ? 0 : numberHeight(first, column, size);
    expect(high * rows + numberGaps.down * (rows - 1)).toBeLessThanOrEqual(room.height);
  }
});

test("the foot names the sources that have room and counts the others", () => {
  const sources = Array.from({ length: 30 }, (_, i) => ({
    id: `${i}`,
    title: `Voice of Asia, number ${i}`,
    marks: 1,
    url: null,
  }));
  const foot = layoutFoot(
    { sources, warnings: ["It was left out. ".repeat(40)], aside: "As of 28 March 2025 · 4 / 16" },
    1152,
  );
  expect(foot.sources.length + foot.more).toBe(30);
  expect(foot.sources.length).toBeGreaterThan(1);
  expect(foot.warnings).toHaveLength(3);
});
