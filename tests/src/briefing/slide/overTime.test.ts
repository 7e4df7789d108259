import { expect, test } from "vitest";
import { type Box, overlaps } from "../../../../src/briefing/slide/labels.ts";
import { widthOf } from "../../../../src/briefing/slide/measure.ts";
import { layoutSteps, spanHeight, stepSize } from "../../../../src/briefing/slide/steps.ts";
import { yearsOf } from "../../../../src/briefing/slide/time.ts";
import { layoutTimeline } from "../../../../src/briefing/slide/timeline.ts";
import type { StepsBody, TimelineBody } from "../../../../src/core/slide.ts";
import { boxOf, colliding, half, room } from "./places.ts";

const steps: StepsBody = {
  kind: "steps",
  from: "2022-01-01",
  until: "2026-03-11",
  asOf: "2026-03-11",
  threshold: 14,
  thresholdLabel: "14 needed for entry into force",
  base: 7,
  baseLabel: "7 earlier, or of unknown date",
  unit: "states",
  steps: ["Bangladesh", "Jordan", "Pakistan", "China", "Tajikistan", "Palestine"].map((name, i) => ({
    key: name,
    name,
    count: 8 + i,
    first: null,
    last: ["2023-12-31", "2024-09-18", "2024-12-17", "2024-12-31", "2025-03-04", "2025-03-11"][i] ?? "2025-03-11",
  })),
};

test.each([
  ["a whole slide", room],
  ["half a slide", half],
])("steps on %s: every state is named, and no name on another", (_, place) => {
  const { steps: placed, thresholdLabel } = layoutSteps(steps, place);
  expect(placed.filter(({ label }) => label === null)).toEqual([]);
  const names = placed.map(({ name, label }) =>
    boxOf(name, label?.x ?? 0, label?.y ?? 0, stepSize, label?.anchor ?? ""),
  );
  names.push(boxOf(steps.thresholdLabel, thresholdLabel.x, thresholdLabel.y, stepSize, "start"));
  expect(colliding(names)).toBe(0);
});

test.each([
  ["a whole slide", room],
  ["half a slide", half],
])("steps on %s: no name lies on the line of the threshold or on a bar", (_, place) => {
  const dated: StepsBody = {
    ...steps,
    steps: steps.steps.map((step) => ({ ...step, first: `${step.last.slice(0, 4)}-01-01` })),
  };
  const { steps: placed, thresholdY, left, right } = layoutSteps(dated, place);
  const lines: Box[] = [
    { x: left, y: thresholdY - 1, width: right - left, height: 2 },
    ...placed.map(({ x, x0, y }) => ({ x: x0, y: y - spanHeight / 2, width: x - x0, height: spanHeight })),
  ];
  const names = placed.flatMap(({ name, label }) =>
    label === null ? [] : [boxOf(name, label.x, label.y, stepSize, label.anchor)],
  );
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => lines.some((line) => overlaps(name, line)))).toEqual([]);
});

test("the names of a timeline's bands lose their terms together, where one has no room", () => {
  const body: TimelineBody = {
    kind: "timeline",
    from: "2020-01-01",
    until: "2027-01-01",
    asOf: "2026-03-11",
    bands: [
      { label: "Kazakhstan, founding chair of all", from: "2020-09-24", until: "2022-10-13" },
      { label: "Kazakhstan, second term", from: "2022-10-13", until: "2024-12-17" },
    ],
    rows: [{ key: "a", label: "CICA Alley", group: "", tone: "done", note: "", marks: [], slip: null }],
    more: 0,
  };
  const labelsIn = (width: number) => layoutTimeline(body, { width, height: 440 }).bands.map(({ label }) => label);
  expect(labelsIn(2400)).toEqual(["Kazakhstan, founding chair of all", "Kazakhstan, second term"]);
  expect(labelsIn(900)).toEqual(["Kazakhstan", "Kazakhstan"]);
});

test("years of an axis stand apart, the first to the right of its line", () => {
  const place = (day: string) => 100 + (Number(day.slice(0, 4)) - 2020) * 29;
  const years = yearsOf("2020-01-01", "2027-01-01", place, 18);
  const [first, second] = years;
  const wide = widthOf("2020", 18);
  expect(first).toEqual({ year: 2020, x: 100, anchor: "start" });
  expect(years.map(({ anchor }) => anchor)).toEqual(["start", "middle", "middle", "end"]);
  expect((second?.x ?? 0) - wide / 2).toBeGreaterThan(100 + wide);
});

test("a timeline counts the rows that have no room with those left out before", () => {
  const body: TimelineBody = {
    kind: "timeline",
    from: "2020-01-01",
    until: "2027-01-01",
    asOf: "2026-03-11",
    bands: [{ label: "Kazakhstan", from: "2020-01-01", until: "2024-12-31" }],
    rows: Array.from({ length: 40 }, (_, i) => ({
      key: `${i}`,
      label: `Item ${i} with a title that goes on for rather longer than a row has room for`,
      group: i < 20 ? "First" : "Second",
      tone: "done" as const,
      note: "done",
      marks: [{ key: "done", shape: "achieved" as const, first: "2024-01-01", last: "2024-01-01", label: "done" }],
      slip: null,
    })),
    more: 5,
  };
  const layout = layoutTimeline(body, room);
  expect(layout.rows.length + layout.more).toBe(45);
  expect(layout.bottom).toBeLessThanOrEqual(room.height - 60);
  for (const row of layout.rows) {
    expect(widthOf(row.label, 18)).toBeLessThan(layout.left);
    expect(row.marks[0]?.x0).toBeGreaterThan(layout.left);
  }
});
