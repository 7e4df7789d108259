import { strFromU8, unzipSync } from "fflate";
import { PNG } from "pngjs";
import { readPages, squeeze } from "../../scripts/pdfPages.ts";
import { openPackage, readRelations, readSeries } from "../src/export/pptx/package.ts";

export { readPages, squeeze };

/** Numbers of a chart, or counted in the record: by the name of a series, then by category. Zeros are left out. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A slide of a PowerPoint file as it reads. */
export interface PptxSlide {
  readonly title: string;
  readonly notes: string;
  /** Of its chart; null where it has none. */
  readonly chart: ReturnType<typeof readSeries> | null;
}

const wordsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, words = ""]) => words)
    .join(" ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

function titleOf(xml: string): string {
  const shapes = [...xml.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)].map(([shape]) => shape);
  return wordsOf(shapes.find((shape) => /<p:ph [^>]*type="(?:title|ctrTitle)"/.test(shape)) ?? "");
}

/** The slides in the order of the file. */
export function readPptx(file: Uint8Array): PptxSlide[] {
  const { paths, text } = openPackage(file);
  const related = (path: string, type: string) => {
    const found = readRelations(text(path)).find((one) => one.type === type);
    return found === undefined ? null : text(found.target.replace("..", "ppt"));
  };
  const count = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Array.from({ length: count }, (_, at) => {
    const relations = `ppt/slides/_rels/slide${at + 1}.xml.rels`;
    const chart = related(relations, "chart");
    return {
      title: titleOf(text(`ppt/slides/slide${at + 1}.xml`)),
      notes: wordsOf(related(relations, "notesSlide") ?? ""),
      chart: chart === null ? null : readSeries(chart),
    };
  });
}

/** The numbers of a chart. */
export function countsOf(chart: PptxSlide["chart"]): Counts {
  const series = (chart ?? []).map(({ name, categories, values }) => {
    const cells = categories.flatMap((category, at) => {
      const value = values[at] ?? 0;
      return value === 0 ? [] : [[category, value] as const];
    });
    return [name, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(series);
}

/** Counts records by a series and a category; those without a category are left out. */
export function tally<T>(records: readonly T[], read: (one: T) => readonly [string, string | null]): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const one of records) {
    const [series, category] = read(one);
    if (category === null) continue;
    const row = counts[series] ?? {};
    row[category] = (row[category] ?? 0) + 1;
    counts[series] = row;
  }
  return counts;
}

/** Counts with the sums of all series, which a chart in stacks has as a series of its own. */
export function withSums(counts: Counts, name: string): Counts {
  const sums: Record<string, number> = {};
  for (const row of Object.values(counts))
    for (const [category, count] of Object.entries(row)) sums[category] = (sums[category] ?? 0) + count;
  return { ...counts, [name]: sums };
}

export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Share of points that are not white. */
  readonly ink: number;
}

function toPicture(name: string, bytes: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  let inked = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 720) inked += 1;
  return { name, width, height, ink: inked / (width * height) };
}

/** The pictures and drawings of a zip, each in the order of their names, and what else is in it. */
export function readPictures(zip: Uint8Array) {
  const files = Object.entries(unzipSync(zip)).toSorted(([a], [b]) => a.localeCompare(b, "en"));
  const drawings = files
    .filter(([name]) => name.endsWith(".svg"))
    .map(([name, bytes]) => ({ name, svg: strFromU8(bytes) }));
  const pictures = files.filter(([name]) => name.endsWith(".png")).map(([name, bytes]) => toPicture(name, bytes));
  const others = files
    .filter(([name]) => !/\.(?:svg|png)$/.test(name))
    .map(([name, bytes]) => ({ name, words: strFromU8(bytes) }));
  return { pictures, drawings, others };
}
