import { describe, expect, inject, it } from "vitest";
import { findQuality } from "../../../../src/figures/quality/evidence.ts";
import { layoutGrid } from "../../../../src/figures/quality/layout.ts";
import { basisModel, coverageModel, type GridModel, precisionModel } from "../../../../src/figures/quality/model.ts";
import { smallDataset } from "../../smallDataset.ts";

const record = inject("record");

const numbersOf = (model: GridModel, row: string) =>
  Object.fromEntries(
    (model.rows.find(({ key }) => key === row)?.cells ?? [])
      .filter(({ n }) => n > 0)
      .map(({ column, n }) => [column, n]),
  );

describe("coverageModel", () => {
  it("counts the events that a source reports by the quarter in which they began", () => {
    const model = coverageModel(smallDataset);
    expect(numbersOf(model, "statement-2024")).toEqual({ "2024-Q1": 1 });
    expect(numbersOf(model, "digest-2025")).toEqual({ "2024-Q1": 1, "2025-Q1": 5 });
    expect(model.notes.at(-1)).toMatch(/^1 event dated too broadly/);
  });

  it("frames the time that a digest covers and no other", () => {
    const framed = coverageModel(smallDataset).rows.flatMap(({ key, cells }) =>
      cells.filter((cell) => cell.framed).map(({ column }) => `${key} ${column}`),
    );
    expect(framed).toEqual(["digest-2021 2021-Q1", "digest-2021 2021-Q2", "digest-2025 2025-Q1"]);
  });

  it("has the same numbers in its table", () => {
    const { rows, table } = coverageModel(record);
    expect(table.rows.map(({ cells }) => cells.slice(1))).toEqual(rows.map(({ cells }) => cells.map(({ n }) => n)));
  });
});

describe("basisModel", () => {
  it("tells what a source states from what we assigned, and holds every event once", () => {
    const model = basisModel(smallDataset);
    expect(numbersOf(model, "economic")).toEqual({ stated: 1, inferred: 1 });
    expect(numbersOf(model, "none")).toEqual({ none: 2 });
    expect(model.finding).toBe("A source states the dimension of 60% of events that have one");
    const all = basisModel(record).rows.flatMap(({ cells }) => cells.map(({ n }) => n));
    expect(all.reduce((sum, n) => sum + n, 0)).toBe(record.events.length);
  });
});

describe("precisionModel", () => {
  it("tells days from months, parts of years, years, open ends and no date at all", () => {
    const model = precisionModel(smallDataset);
    expect(numbersOf(model, "events")).toEqual({ day: 4, month: 1, part: 1, year: 1 });
    expect(numbersOf(model, "memberships")).toEqual({ day: 1, year: 2, open: 5, none: 1 });
  });
});

describe("findQuality", () => {
  it("has as many records as each number of each figure says", () => {
    for (const model of [coverageModel(record), basisModel(record), precisionModel(record)]) {
      for (const { key, cells } of model.rows) {
        for (const cell of cells.filter(({ n }) => n > 0)) {
          const found = findQuality(record, model.id, key, cell.column);
          expect([cell.opens, found?.records.length]).toEqual([cell.opens, cell.n]);
        }
      }
    }
  }, 60_000);

  it("has nothing for a figure, row or column that is none", () => {
    expect(findQuality(record, "beauty", "events", "day")).toBeUndefined();
    expect(findQuality(record, "precision", "events", "century")).toBeUndefined();
  });
});

describe("layoutGrid", () => {
  it("places every cell within the width and none over another", () => {
    const layout = layoutGrid(coverageModel(record));
    for (const { cells, labelY } of layout.rows) {
      cells.forEach((cell, i) => {
        expect(cell.x).toBeGreaterThanOrEqual(i === 0 ? 0 : (cells[i - 1]?.x ?? 0) + (cells[i - 1]?.width ?? 0));
        expect(cell.x + cell.width).toBeLessThanOrEqual(100.001);
        expect(cell.y).toBeGreaterThan(labelY);
      });
    }
  });
});
