import { describe, expect, it } from "vitest";
import { DatasetError, type DatasetFault } from "../../../src/dataset/fault.ts";
import { parseDataset } from "../../../src/dataset/parse.ts";
import { compileRecord, compileTimeout } from "../realRecord.ts";
import { smallDataset } from "../smallDataset.ts";

const text = JSON.stringify(smallDataset);
const { meta } = smallDataset;

function faultOf(json: string): [DatasetFault, string] {
  try {
    parseDataset(json);
  } catch (error) {
    if (error instanceof DatasetError) return [error.fault, error.detail];
    throw error;
  }
  throw new Error("no fault");
}

describe("parseDataset", () => {
  it("reads what was written", () => {
    expect(parseDataset(text)).toEqual(smallDataset);
  });

  it("reads the record as it is compiled", { timeout: compileTimeout }, async () => {
    const record = await compileRecord();
    expect(parseDataset(JSON.stringify(record))).toEqual(record);
  });

  it.each([0, 1, 1000, text.length - 1])("calls a text truncated that stops after %i characters", (length) => {
    expect(faultOf(text.slice(0, length))[0]).toBe("truncated");
  });

  it("calls a page that came instead truncated, not invalid", () => {
    expect(faultOf("<!doctype html><title>Not found</title>")[0]).toBe("truncated");
  });

  it.each([0, 2, "1", null])("names a version that it doesn't read: %j", (schemaVersion) => {
    expect(faultOf(JSON.stringify({ ...smallDataset, meta: { ...meta, schemaVersion } }))).toEqual([
      "version",
      String(schemaVersion),
    ]);
  });

  it("names another version rather than the shape that follows from it", () => {
    expect(faultOf(JSON.stringify({ meta: { schemaVersion: 2 }, everything: "else" }))[0]).toBe("version");
  });

  it.each(["null", "[]", "{}", "3", '"text"', '{"meta":null}', '{"meta":{}}'])("calls %s invalid", (json) => {
    expect(faultOf(json)[0]).toBe("invalid");
  });

  it("names the place of the first fault", () => {
    const [first, ...rest] = smallDataset.events;
    const events = [{ ...first, kind: "party" }, ...rest];
    expect(faultOf(JSON.stringify({ ...smallDataset, events }))).toEqual([
      "invalid",
      expect.stringMatching(/^events\.0\.kind: ./),
    ]);
  });

  it("names the whole where the fault is in no place", () => {
    expect(faultOf("null")[1]).toMatch(/^dataset: ./);
  });

  it("rejects a collection that is missing and a field that is too many", () => {
    const { bodies: _, ...without } = smallDataset;
    expect(faultOf(JSON.stringify(without))).toEqual(["invalid", expect.stringMatching(/^bodies: /)]);
    expect(faultOf(JSON.stringify({ ...smallDataset, more: [] }))[0]).toBe("invalid");
  });
});
