import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { compile } from "../../../data/compile/compile.ts";
import { toFiles, writeDataset } from "../../../data/compile/write.ts";
import { dataset as datasetSchema } from "../../../data/schema/dataset.ts";

const baseDir = path.resolve(import.meta.dirname, "../../fixtures/base/records");

async function compiledBase() {
  const { dataset } = await compile(baseDir);
  if (dataset === undefined) throw new Error("the base records have problems");
  return dataset;
}

let outDir = "";
beforeEach(async () => {
  outDir = await mkdtemp(path.join(tmpdir(), "dataset-"));
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

describe("toFiles", () => {
  it("gives the same bytes for the same records", async () => {
    const [first, second] = [await compiledBase(), await compiledBase()];
    expect([...toFiles(first)]).toEqual([...toFiles(second)]);
  });

  it("gives an editor's schema for each kind of record file", async () => {
    const names = [...toFiles(await compiledBase()).keys()];
    expect(names).toContain("records/priority-areas.schema.json");
    expect(names.filter((name) => name.startsWith("records/"))).toHaveLength(16);
  });

  it("gives a table for each collection, what is nested in them and the citations, and their description", async () => {
    const names = [...toFiles(await compiledBase()).keys()];
    expect(names).toEqual(expect.arrayContaining(["datapackage.json", "events.csv", "events-attendance.csv"]));
    expect(names.filter((name) => name.endsWith(".csv"))).toHaveLength(27);
  });
});

describe("writeDataset", () => {
  it("writes a dataset that its own schema accepts, and leaves no drafts", async () => {
    const dataset = await compiledBase();
    await writeDataset(dataset, outDir);
    const written: unknown = JSON.parse(await readFile(path.join(outDir, "dataset.json"), "utf8"));
    expect(z.parse(datasetSchema, written)).toEqual(dataset);
    const files = await readdir(outDir, { recursive: true });
    expect(files.filter((name) => !/\.(json|csv)$/.test(name))).toEqual(["records"]);
  });

  it("keeps the older dataset where a file can't be written", async () => {
    await writeFile(path.join(outDir, "dataset.json"), "older");
    await writeFile(path.join(outDir, "records"), "in the way of the folder");
    await expect(writeDataset(await compiledBase(), outDir)).rejects.toThrow();
    expect(await readFile(path.join(outDir, "dataset.json"), "utf8")).toBe("older");
    expect((await readdir(outDir)).toSorted()).toEqual(["dataset.json", "records"]);
  });
});
