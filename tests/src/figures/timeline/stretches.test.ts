import { describe, expect, it } from "vitest";
import { stretchesOf } from "../../../../src/figures/timeline/stretches.ts";

/** Slots by what they are: "x" is shown, "-" is left out, "?" only keeps a place. */
const slots = (pattern: string) =>
  [...pattern].map((sign, id) => ({ id, isShown: sign !== "-", row: sign === "?" ? null : {} }));

/** Each stretch by how many of its rows are shown, with a "y" where it has years and a "." where it is not shown. */
const read = (pattern: string, has = { hasHeading: true, isFirst: false }) =>
  stretchesOf(slots(pattern), has).map(({ slots: own, isShown, hasYears }) => {
    const count = own.filter((slot) => slot.isShown).length;
    return isShown ? `${count}${hasYears ? "y" : ""}` : ".";
  });

const full = "x".repeat(14);

describe("stretchesOf", () => {
  it("gives every stretch of fourteen its years, the first under the drawing's head none", () => {
    expect(read(`${full}${full}xx`)).toEqual(["14y", "14y", "2y"]);
    expect(read(`${full}xx`, { hasHeading: true, isFirst: true })).toEqual(["14", "2y"]);
  });

  it("leaves each row in its stretch whatever is left out", () => {
    const idsIn = (pattern: string) =>
      stretchesOf(slots(pattern), { hasHeading: true, isFirst: false }).map((one) => one.slots.map(({ id }) => id));
    expect(idsIn(`x${"-".repeat(20)}x`)).toEqual(idsIn("x".repeat(22)));
  });

  it("lets stretches of which little is left share years, up to fourteen rows", () => {
    const few = "x".repeat(6) + "-".repeat(8);
    expect(read(`${few}${few}${few}`)).toEqual(["6y", "6", "6y"]);
    expect(read(`${few}${"-".repeat(14)}xx`)).toEqual(["6y", ".", "2"]);
  });

  it("has the heading above its first rows, in whichever stretch they are", () => {
    const none = "-".repeat(14);
    expect(read(`${none}xx`)).toEqual(["0y", "2"]);
    expect(read(`${none}xx`, { hasHeading: false, isFirst: false })).toEqual([".", "2y"]);
    expect(read(`${none}xx`, { hasHeading: false, isFirst: true })).toEqual([".", "2"]);
    expect(read(none, { hasHeading: false, isFirst: false })).toEqual(["."]);
  });

  it("counts no rows of which only the place is kept: paper doesn't have them", () => {
    expect(read(`${"?".repeat(10)}xxxx${"x".repeat(10)}`)).toEqual(["14y", "10"]);
  });
});
