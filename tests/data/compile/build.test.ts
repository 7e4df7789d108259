import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { build } from "../../../data/compile/build.ts";

const fixtures = path.resolve(import.meta.dirname, "../../fixtures");

let outDir = "";
beforeEach(async () => {
  outDir = await mkdtemp(path.join(tmpdir(), "dataset-"));
});
afterEach(() => rm(outDir, { recursive: true, force: true }));

describe("build", () => {
  it("writes the same bytes each time", async () => {
    const recordsDir = path.join(fixtures, "base/records");
    await build(recordsDir, outDir);
    const first = await readFile(path.join(outDir, "dataset.json"));
    await build(recordsDir, outDir);
    expect(first.equals(await readFile(path.join(outDir, "dataset.json")))).toBe(true);
  });

  it("writes nothing where there is a problem, and leaves the older dataset as it was", async () => {
    await writeFile(path.join(outDir, "dataset.json"), "older");
    const { problems, dataset } = await build(path.join(fixtures, "references/records"), outDir);
    expect(problems).not.toHaveLength(0);
    expect(dataset).toBeUndefined();
    expect(await readdir(outDir)).toEqual(["dataset.json"]);
    expect(await readFile(path.join(outDir, "dataset.json"), "utf8")).toBe("older");
  });
});
