import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Package } from "datapackage";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { toFiles } from "../../../data/compile/write.ts";

const record = inject("record");
const files = toFiles(record);

interface Descriptor {
  readonly version: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly sources: readonly unknown[];
  readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
}
const descriptor = JSON.parse(files.get("datapackage.json") ?? "") as Descriptor;

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "package-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Every complaint of the Frictionless library on the package, its tables, their types, constraints and keys. */
async function complaintsOf(texts: ReadonlyMap<string, string>): Promise<string[]> {
  const flat = [...texts].filter(([name]) => !name.includes("/"));
  await Promise.all(flat.map(([name, text]) => writeFile(path.join(dir, name), text)));
  const loaded = await Package.load(JSON.parse(texts.get("datapackage.json") ?? ""), { basePath: dir });
  const complaints = loaded.errors.map(({ message }) => message);
  for (const resource of loaded.resources.filter(({ tabular }) => tabular)) {
    await resource.read({ keyed: true, relations: true }).catch((error: unknown) => {
      const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
      complaints.push([`${resource.name}: ${message}`, ...errors.map((one) => one.message)].join("; "));
    });
  }
  return complaints;
}

/** The files with one changed. */
function changed(name: string, from: string | RegExp, to: string): Map<string, string> {
  const text = files.get(name) ?? "";
  const after = text.replace(from, to);
  if (after === text) throw new Error(`${name} has no ${from}`);
  return new Map([...files, [name, after]]);
}

describe("toPackage", () => {
  it("is accepted by the Frictionless library, with every row of every table and every key", {
    timeout: 60_000,
  }, async () => {
    expect(await complaintsOf(files)).toEqual([]);
  });

  it.each([
    ["a type that is none", "datapackage.json", '"type": "integer"', '"type": "wholes"'],
    [
      "a day that does not exist",
      "events.csv",
      ",1992-10-05,1992-10-05,1992-10-05,",
      ",1992-10-05,1992-13-05,1992-10-05,",
    ],
    ["a kind that is none", "events.csv", ",external-forum,", ",external-forums,"],
    ["a required cell that is empty", "chairmanships.csv", /(\r\n[^,]+),[A-Z]{3}/, "$1,"],
    ["an id that another entry has", "dimensions.csv", /\r\neconomic,/, "\r\nhuman,"],
    ["a source that is not on record", "citations.csv", ",voice-of-asia-2021-1,", ",voice-of-asia-2020-1,"],
  ])("is rejected by it with %s", { timeout: 60_000 }, async (_, name, from, to) => {
    expect(await complaintsOf(changed(name, from, to))).not.toEqual([]);
  });

  it("says licence, sources and a version of date and digest", () => {
    expect(descriptor.version).toBe(`${record.meta.latestSource}+${record.meta.digest.slice(0, 8)}`);
    expect(descriptor.licenses[0]?.name).toBe("CC-BY-4.0");
    expect(descriptor.sources).toHaveLength(record.sources.length);
  });

  it("describes each file that the dataset tells of, with the sizes that they have", () => {
    const sizes = Object.fromEntries(record.meta.files.map(({ path: name, bytes }) => [name, bytes]));
    for (const [name, bytes] of Object.entries(sizes)) {
      expect([name, Buffer.byteLength(files.get(name) ?? "")]).toEqual([name, bytes]);
    }
    for (const { path: name, bytes } of descriptor.resources) expect([name, sizes[name]]).toEqual([name, bytes]);
    const tables = [...files.keys()].filter((name) => name.endsWith(".csv"));
    expect(tables.filter((name) => sizes[name] === undefined)).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
  });
});
