import { expect, test, vi } from "vitest";
import { layoutSteps } from "../../../../src/briefing/slide/steps.ts";
import { bodyBox } from "../../../../src/export/pptx/frame.ts";
import { toSerial } from "../../../../src/export/pptx/workbook.ts";
import { firstSlide, wordsOf } from "./build.ts";
import { readPlot, readSeries, readSheet } from "./package.ts";
import { stepsBody, toSlide } from "./slides.ts";

// The first deck loads PptxGenJS, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Of a chart part, the series with this name. */
const seriesXml = (xml: string, name: string) =>
  xml.split("<c:ser>").find((one) => one.includes(`<c:v>${name}</c:v>`)) ?? "";

test("a rising line has each step at its day and height, and its threshold", async () => {
  const { text, bytes } = await firstSlide(toSlide(stepsBody));
  const [line, marks, threshold] = readSeries(text("ppt/charts/chart1.xml"));
  expect(marks?.values).toEqual(stepsBody.steps.map(({ count }) => count));
  expect(marks?.categories.map(Number)).toEqual(stepsBody.steps.map(({ last }) => toSerial(last)));
  expect(line?.values[0]).toBe(7);
  expect(line?.values.at(-1)).toBe(13);
  expect(Number(line?.categories.at(-1))).toBe(toSerial(stepsBody.asOf));
  expect(new Set(threshold?.values)).toEqual(new Set([14]));
  // Of a day that lies between two, both ends.
  const jordan = readSeries(text("ppt/charts/chart1.xml")).find(({ name }) => name === "Jordan");
  expect(jordan?.categories.map(Number)).toEqual([toSerial("2024-08-01"), toSerial("2024-09-14")]);
  expect(wordsOf(text("ppt/charts/chart1.xml")).map((one) => one.trim())).toEqual(
    expect.arrayContaining(["Bangladesh", "14 needed for entry into force"]),
  );
  // A bar over the time between, as the page on methods says; over a day that is known none.
  const lookOf = (name: string) => seriesXml(text("ppt/charts/chart1.xml"), name).split("<c:marker>")[0];
  expect(lookOf("Jordan")).toMatch(
    /<a:ln w="76200"[^>]*><a:solidFill>.*<a:alpha val="30000"\/>.*<a:prstDash val="solid"\/>/,
  );
  expect(lookOf("China")).toContain("<a:ln><a:noFill/></a:ln>");
  const sheet = readSheet(bytes("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"));
  const cells = stepsBody.steps.map((_, row) => Number(sheet.get(`D${row + 2}`)));
  expect(cells).toEqual(stepsBody.steps.map(({ count }) => count));
});

test("days are counted as a sheet counts them", () => {
  expect(toSerial("1970-01-01")).toBe(25_569);
  expect(toSerial("2025-03-28")).toBe(45_744);
});

test("each step stands where the room's drawing has it", async () => {
  const model = toSlide(stepsBody);
  const { w: width, h: height } = bodyBox(model);
  const chart = (await firstSlide(model)).text("ppt/charts/chart1.xml");
  const [, marks] = readSeries(chart);
  const plot = readPlot(chart);
  const [days, counts] = plot.axes;
  const { steps } = layoutSteps(stepsBody, { width, height });
  for (const [at, { x, y }] of steps.entries()) {
    const along = (Number(marks?.categories[at]) - (days?.min ?? 0)) / ((days?.max ?? 0) - (days?.min ?? 0));
    const up = (marks?.values[at] ?? 0) / (counts?.max ?? 0);
    expect((plot.x + plot.w * along) * width).toBeCloseTo(x, 0);
    expect((plot.y + plot.h * (1 - up)) * height).toBeCloseTo(y, 0);
  }
});
