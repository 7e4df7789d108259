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

test("each step and its words stand where the room's drawing has them", async () => {
  const model = toSlide(stepsBody);
  const { w: width, h: height } = bodyBox(model);
  const chart = (await firstSlide(model)).text("ppt/charts/chart1.xml");
  const { x, y, w, h, axes } = readPlot(chart);
  const [days, counts] = axes;
  const pixels = (day: number, count: number) => {
    const { min = 0, max = 0 } = days ?? {};
    return { x: (x + (w * (day - min)) / (max - min)) * width, y: (y + h * (1 - count / (counts?.max ?? 0))) * height };
  };
  const series = readSeries(chart);
  const pointsOf = (nth: number) =>
    (series.at(nth)?.values ?? []).map((count, at) => pixels(Number(series.at(nth)?.categories[at]), count ?? 0));
  const { steps, thresholdLabel, end } = layoutSteps(stepsBody, { width, height });
  for (const [at, point] of pointsOf(1).entries()) {
    expect(point.x).toBeCloseTo(steps[at]?.x ?? 0, 0);
    expect(point.y).toBeCloseTo(steps[at]?.y ?? 0, 0);
  }
  // A label stands around the middle of its words, seven pixels above their line.
  const words = pointsOf(-1);
  expect(words[0]?.y).toBeCloseTo(thresholdLabel.y - 7, 0);
  expect(words.at(-1)?.x).toBeCloseTo(end.x, 0);
});
