import { describe, expect, it, vi } from "vitest";
import { toCsv } from "../../../data/compile/csv.ts";
import { saveCsv } from "../../../src/export/save.ts";

describe("saveCsv", () => {
  it("writes what the compiler writes, after the mark by which Excel knows UTF-8", async () => {
    let saved: Blob | undefined;
    URL.createObjectURL = (blob) => {
      saved = blob as Blob;
      return "blob:x";
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    saveCsv("states.csv", { columns: ["Name"], rows: [["Türkiye"]] });
    const bytes = await new Promise<ArrayBuffer>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(saved as Blob);
    });
    const words = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    expect(words).toBe(`\ufeff${toCsv(["Name"], [["Türkiye"]])}`);
  });
});
