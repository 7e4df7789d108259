import { describe, expect, it } from "vitest";
import { gridColumns } from "../../../src/briefing/presenterGrid.ts";

const projector = { width: 1760, height: 920 };
const laptop = { width: 1340, height: 750 };
const phone = { width: 340, height: 720 };

/** How high so many slides are, each with its title below. */
function heightOf(count: number, room: typeof projector): number {
  const columns = gridColumns(count, room);
  const width = (room.width - (columns - 1) * 16) / columns;
  return Math.ceil(count / columns) * (((width - 10) * 9) / 16 + 38 + 16) - 16;
}

describe("gridColumns", () => {
  it.each([1, 5, 9, 12, 16, 18, 20, 24])("shows %d slides whole on a projector and a laptop", (count) => {
    expect(heightOf(count, projector)).toBeLessThanOrEqual(projector.height);
    expect(heightOf(count, laptop)).toBeLessThanOrEqual(laptop.height);
  });

  it("makes the pictures no smaller than they have to be", () => {
    expect([4, 9, 16, 20].map((count) => gridColumns(count, projector))).toEqual([3, 4, 6, 6]);
  });

  it("keeps slides to be known again where there are too many for one look", () => {
    expect(gridColumns(200, projector)).toBe(7);
    expect(gridColumns(200, phone)).toBe(2);
    expect(gridColumns(3, { width: 100, height: 100 })).toBe(1);
  });
});
