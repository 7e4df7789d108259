import { expect, it } from "vitest";
import { briefingFileName } from "../../../src/briefing/saveBriefing.ts";

it.each([
  ["Room", "room.json"],
  ["<b>Room</b>", "room.json"],
  ['<a href="x">Room</a> & <i>hall</i>', "room-hall.json"],
  ["a < b and c > d", "a-b-and-c-d.json"],
  ["The State’s “review” (2025/26)", "the-states-review-2025-26.json"],
  ["Türkiye, São Tomé", "turkiye-sao-tome.json"],
  ["  --__ 5th -- Summit __", "5th-summit.json"],
  ["Саммит", "briefing.json"],
  ["", "briefing.json"],
  [`${"a".repeat(59)} word`, `${"a".repeat(59)}.json`],
])("names the file of %j %s", (title, name) => {
  expect(briefingFileName(title, ".json")).toBe(name);
});
