import { expect, test, vi } from "vitest";
import { layoutBarRows } from "../../../../src/briefing/slide/barRows.ts";
import { layoutColumns } from "../../../../src/briefing/slide/columns.ts";
import type { BarsBody } from "../../../../src/core/slide.ts";
import { shortFormat, ticksFormat } from "../../../../src/export/pptx/formats.ts";
import { bodyBox } from "../../../../src/export/pptx/frame.ts";
import { shortNumber } from "../../../../src/text/enDrawing.ts";
import { firstSlide, wordsOf } from "./build.ts";
import { readPlot, readSeries, readSheet } from "./package.ts";
import { barsBody, stackedBody, toSlide } from "./slides.ts";

// The first deck loads PptxGenJS, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A number as a spreadsheet writes it in a format of one section, or of three: above zero, below it, and zero. */
function writeIn(format: string, value: number): string {
  const [above = "", below = above, zero = above] = format.split(";");
  if (value === 0 && !zero.includes("#")) return zero;
  const [, sign = "", digits = "", commas = "", unit = ""] =
    /^(-?)#,##0(?:\.(0+))?(,*)(?:"([^"]+)")?$/.exec(value >= 0 ? above : below) ?? [];
  const part = Math.abs(value) / 1000 ** commas.length;
  const options = { minimumFractionDigits: digits.length, maximumFractionDigits: digits.length };
  return `${sign}${part.toLocaleString("en-GB", options)}${unit}`;
}

test.each([
  [[0, 500_000, 1_000_000, 1_500_000, 2_000_000], "0 0.5m 1.0m 1.5m 2.0m"],
  [[0, 1_000_000, 2_000_000], "0 1m 2m"],
  [[0, 5000, 10_000, 15_000], "0 5k 10k 15k"],
  [[0, 0.2, 0.4, 0.6000000000000001], "0 0.2 0.4 0.6"],
  [[0, 1000, 2000], "0 1,000 2,000"],
  [[-500_000_000, 0, 1_000_000_000], "-0.5bn 0 1.0bn"],
  [[0], "0"],
])("the ticks %j are written %s", (ticks, words) => {
  const format = ticksFormat(ticks);
  expect(ticks.map((tick) => writeIn(format, tick)).join(" ")).toBe(words);
});

test.each([0, 7, 12.5, 1250, 9999.96, 12_500, 999_499, 999_500, 1_250_000, 9_960_000, 12_500_000, 3_200_000_000, 2e12])(
  "the label of %d is written as the room writes it",
  (value) => {
    expect(writeIn(shortFormat(value), value)).toBe(shortNumber(value));
    expect(writeIn(shortFormat(value, " +"), value)).toBe(`${shortNumber(value)} +`);
  },
);

test("an axis up to two million has the format that suits all its ticks", async () => {
  const series = [{ ...barsBody.series[0], values: [2_000_000, 500_000, null, 0, 50_000, 12.5] }];
  const { text } = await firstSlide(toSlide({ ...barsBody, direction: "columns", series }));
  const format = 'formatCode="#,##0.0,,&quot;m&quot;;-#,##0.0,,&quot;m&quot;;0"';
  expect(text("ppt/charts/chart1.xml").split("<c:valAx>")[1]).toContain(format);
});

test("at the end of lying bars stands their sum, in the workbook too, and what bears its words is not taken for it", async () => {
  const body = { ...stackedBody, direction: "bars" } as const;
  const { text, bytes } = await firstSlide(toSlide(body));
  const chart = text("ppt/charts/chart1.xml");
  expect(readSeries(chart).map(({ name }) => name)).toEqual([...body.series.map(({ name }) => name), "Words"]);
  expect(wordsOf(chart)).toEqual(["30", "0", "15", "35", "24 +", "60", "10"]);
  const sheet = readSheet(bytes("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"));
  expect([sheet.get("G1"), sheet.get("H1")]).toEqual(["Words", "All"]);
  expect(body.categories.map((_, row) => sheet.get(`H${row + 2}`))).toEqual(["30", "0", "15", "35", "24", "60", "10"]);
});

test.each(["columns", "bars"] as const)("%s end where the room's drawing has their ends", async (direction) => {
  const values = [3, 8, 0, 12, 5, 1];
  const model = toSlide({ ...barsBody, direction, series: [{ ...barsBody.series[0], values }] });
  const { w: width, h: height } = bodyBox(model);
  const room = { width, height };
  const { marks } =
    direction === "columns" ? layoutColumns(model.body as BarsBody, room) : layoutBarRows(model.body as BarsBody, room);
  const chart = (await firstSlide(model)).text("ppt/charts/chart1.xml");
  const plot = readPlot(chart);
  for (const [at, { box }] of marks.entries()) {
    const part = (values[at] ?? 0) / (plot.axes[0]?.max ?? 0);
    if (direction === "columns") expect((plot.y + plot.h * (1 - part)) * height).toBeCloseTo(box.y, 1);
    else expect((plot.x + plot.w * part) * width).toBeCloseTo(box.x + box.width, 1);
  }
});

test("where the room names some months or their years alone, so does the file, and its workbook names all", async () => {
  const columns = Array.from({ length: 72 }, (_, at) => ({
    key: String(at),
    label: `${at % 12 === 0 ? "January" : "September"} ${2020 + Math.floor(at / 12)}`,
  }));
  const toColumns = (categories: readonly { readonly key: string; readonly label: string }[]) =>
    toSlide({
      ...barsBody,
      direction: "columns",
      categories,
      series: [{ ...barsBody.series[0], values: categories.map((_, at) => at + 1) }],
    });
  const ofYears = await firstSlide(toColumns(columns));
  const axisOf = (xml: string) => xml.split("<c:catAx>")[1]?.split("</c:catAx>")[0];
  expect(wordsOf(ofYears.xml).filter((one) => /^\d{4}$/.test(one))).toEqual([
    "2020",
    "2021",
    "2022",
    "2023",
    "2024",
    "2025",
  ]);
  expect(axisOf(ofYears.text("ppt/charts/chart1.xml"))).toContain('<c:tickLblPos val="none"/>');
  const sheet = readSheet(ofYears.bytes("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"));
  expect([sheet.get("A2"), sheet.get("A3")]).toEqual(["January 2020", "September 2020"]);
  // The last is always named, and from it each n-th.
  const sessions = Array.from({ length: 20 }, (_, at) => ({ key: String(at), label: `Ministerial session ${at + 1}` }));
  const ofSome = await firstSlide(toColumns(sessions));
  const named = wordsOf(ofSome.xml).filter((one) => one.startsWith("Ministerial session "));
  expect(named.length).toBeGreaterThan(2);
  expect(named.length).toBeLessThan(20);
  expect(named.at(-1)).toBe("Ministerial session 20");
  // Names that all have room are those of the axis.
  expect(axisOf((await firstSlide(toSlide(stackedBody))).text("ppt/charts/chart1.xml"))).toContain(
    '<c:tickLblPos val="low"/>',
  );
});
