import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv, unguardText } from "../../../data/compile/csv.ts";
import { formatCsv } from "../../../src/export/csv.ts";

/** Texts in which the signs that matter are frequent. */
const nasty = fc.string({
  unit: fc.oneof(fc.constantFrom("'", "=", "+", "-", "@", "＝", "\t", "\r", "\n", ",", '"', " "), fc.string()),
});

describe("formatCsv", () => {
  it("writes columns and rows that end with CR LF, and quotes what needs it", () => {
    const rows = [
      ["Türkiye", 1.5, true, null],
      ['say "so", then', 0, false, "a\r\nb"],
    ];
    expect(formatCsv(["a", "b, c", "d", "e"], rows)).toBe(
      'a,"b, c",d,e\r\nTürkiye,1.5,true,\r\n"say ""so"", then",0,false,"a\r\nb"\r\n',
    );
  });

  it("makes harmless what a spreadsheet would run, in columns too, and leaves negative numbers numbers", () => {
    const texts = ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "＝1", "'=1"];
    expect(parse(formatCsv(["=a"], [...texts.map((text) => [text]), [-9]]), { record_delimiter: "\r\n" })).toEqual([
      ["'=a"],
      ...texts.map((text) => [`'${text}`]),
      ["-9"],
    ]);
  });

  it("is read back to the same texts by a reader of the field", () => {
    void fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty), { minLength: 1 }), (rows) => {
        const read: string[][] = parse(formatCsv(["a", "b"], rows), { record_delimiter: "\r\n", relax_quotes: false });
        expect(read.slice(1).map((cells) => cells.map(unguardText))).toEqual(rows);
      }),
    );
  });

  it("writes what the compiler writes", () => {
    void fc.assert(
      fc.property(fc.array(fc.tuple(nasty, fc.oneof(fc.integer(), fc.boolean(), fc.constant(null)))), (rows) => {
        expect(formatCsv(["a", "b"], rows)).toBe(toCsv(["a", "b"], rows));
      }),
    );
  });
});
