import { expect, it } from "vitest";
import { toggle } from "../../../src/core/toggle.ts";

it("puts a value at the end, or takes it out where it is", () => {
  expect(toggle(["a"], "b")).toEqual(["a", "b"]);
  expect(toggle(["a", "b", "c"], "b")).toEqual(["a", "c"]);
});
