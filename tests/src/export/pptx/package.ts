import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** A package of Office as text by path; what is no XML is left as bytes. */
export interface Package {
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  readonly bytes: (path: string) => Uint8Array;
}

export function openPackage(file: Uint8Array): Package {
  const parts = unzipSync(file);
  const bytes = (path: string) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`The package has no ${path}.`);
    return part;
  };
  return { paths: Object.keys(parts), bytes, text: (path) => strFromU8(bytes(path)) };
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const attributes = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (name) => name === "Relationship",
});

export function readRelations(xml: string): Relation[] {
  const { Relationships } = attributes.parse(xml) as {
    Relationships: { Relationship?: readonly Readonly<Record<string, string>>[] } | "";
  };
  if (Relationships === "") return [];
  return (Relationships.Relationship ?? []).map((one) => ({
    id: one["Id"] ?? "",
    type: (one["Type"] ?? "").split("/").at(-1) ?? "",
    target: one["Target"] ?? "",
    isExternal: one["TargetMode"] === "External",
  }));
}

function resolvePath(from: string, target: string): string {
  return new URL(target, `http://x/${from}`).pathname.slice(1);
}

const idsOf = (xml: string) => [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((match) => match[1] ?? "");

/** All that PowerPoint would want to repair, in words; none for a sound package. */
export function findFaults(file: Uint8Array): string[] {
  const { paths, text } = openPackage(file);
  const faults: string[] = [];
  const types = text("[Content_Types].xml");
  const overrides = new Set([...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] ?? ""));
  const defaults = new Set([...types.matchAll(/Default Extension="([^"]+)"/g)].map((match) => match[1] ?? ""));
  for (const part of overrides) if (!paths.includes(part)) faults.push(`${part} has a content type and is not there`);
  const targets = new Set<string>();
  for (const path of paths) {
    const extension = path.split(".").at(-1) ?? "";
    if (path !== "[Content_Types].xml" && !overrides.has(path) && (extension === "xml" || !defaults.has(extension))) {
      faults.push(`${path} has no content type`);
    }
    if (extension !== "xml" && extension !== "rels") continue;
    const xml = text(path);
    const verdict = XMLValidator.validate(xml);
    if (verdict !== true) faults.push(`${path}: ${verdict.err.msg}`);
    if (extension === "rels") {
      const of = path.replace("_rels/", "").replace(/\.rels$/, "");
      const relations = readRelations(xml);
      const ids = relations.map(({ id }) => id);
      if (new Set(ids).size < ids.length) faults.push(`${path} has an id twice`);
      for (const { target, isExternal } of relations) {
        if (isExternal) continue;
        const found = resolvePath(of, target);
        targets.add(found);
        if (!paths.includes(found)) faults.push(`${path} points to ${found}, which is not there`);
      }
      const used =
        of === "" ? [] : [...text(of).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map((match) => match[1] ?? "");
      for (const id of used) if (!ids.includes(id)) faults.push(`${of} uses ${id}, which has no relation`);
      continue;
    }
    const ids = idsOf(xml);
    if (new Set(ids).size < ids.length) faults.push(`${path} has a shape's id twice`);
    if (/="(?:undefined|NaN|null|Infinity)"/.test(xml)) faults.push(`${path} has an attribute without a value`);
    if (/<c:v><\/c:v>|<a:t><\/a:t>|<p:txBody><a:bodyPr[^>]*><\/a:bodyPr><a:lstStyle\/><\/p:txBody>/.test(xml)) {
      faults.push(`${path} has something empty`);
    }
    if (/<a:ext cx="-|cy="-/.test(xml)) faults.push(`${path} has a shape of less than nothing`);
  }
  for (const path of paths) {
    if (path === "[Content_Types].xml" || path.endsWith(".rels")) continue;
    if (!targets.has(path)) faults.push(`nothing points to ${path}`);
  }
  return faults;
}

export interface ReadSeries {
  readonly name: string;
  readonly categories: readonly string[];
  readonly values: readonly (number | null)[];
  readonly formula: string;
}

function readCache(xml: string): (string | null)[] {
  const count = Number(/<c:ptCount val="(\d+)"/.exec(xml)?.[1] ?? 0);
  const cells: (string | null)[] = Array.from({ length: count }, () => null);
  for (const [, at = "", value = ""] of xml.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g))
    cells[Number(at)] = value;
  return cells;
}

const section = (xml: string, tag: string) => new RegExp(`<c:${tag}>([\\s\\S]*?)</c:${tag}>`).exec(xml)?.[1] ?? "";

/** Names of categories; of two levels the inner with the outer that holds it, "Q2 2024", as a chart shows them. */
function readCategories(xml: string): string[] {
  const count = /<c:ptCount val="\d+"\/>/.exec(xml)?.[0] ?? "";
  const levels = [...xml.matchAll(/<c:lvl>([\s\S]*?)<\/c:lvl>/g)].map(([, level = ""]) => readCache(count + level));
  const [inner, outer] = levels;
  if (inner === undefined || outer === undefined) return readCache(xml).map((one) => one ?? "");
  return inner.map((name, at) => `${name} ${outer.slice(0, at + 1).findLast((one) => one !== null)}`);
}

/** The series of a chart part: of bars their values, of points the heights. */
export function readSeries(xml: string): ReadSeries[] {
  return [...xml.matchAll(/<c:ser>([\s\S]*?)<\/c:ser>/g)].map(([, series = ""]) => {
    const values = section(series, "val") || section(series, "yVal");
    return {
      name: readCache(section(series, "tx"))[0] ?? "",
      categories: readCategories(section(series, "cat") || section(series, "xVal")),
      values: readCache(values).map((one) => (one === null ? null : Number(one))),
      formula: section(values, "f"),
    };
  });
}

/** Where a chart's plot stands, as parts of the chart, and the ends of its axes of values. */
export function readPlot(xml: string) {
  const part = (tag: string) => Number(new RegExp(`<c:${tag} val="([\\d.]+)"/>`).exec(xml)?.[1]);
  const axes = [...xml.matchAll(/<c:valAx>[\s\S]*?<c:max val="([\d.]+)"\/><c:min val="([\d.]+)"\/>/g)];
  return {
    x: part("x"),
    y: part("y"),
    w: part("w"),
    h: part("h"),
    axes: axes.map(([, max, min]) => ({ max: Number(max), min: Number(min) })),
  };
}

/** The cells of a workbook's sheet by their address: what PowerPoint opens to edit a chart. */
export function readSheet(workbook: Uint8Array): ReadonlyMap<string, string> {
  const xml = openPackage(workbook).text("xl/worksheets/sheet1.xml");
  return new Map(
    [
      ...xml.matchAll(
        /<c r="([A-Z]+\d+)"[^>]*>(?:(?:<f>[^<]*<\/f>)?<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g,
      ),
    ].map(([, address = "", number, words]) => [address, number ?? words ?? ""]),
  );
}
