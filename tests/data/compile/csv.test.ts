import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardText, toCsv, unguardText } from "../../../data/compile/csv.ts";

/** Texts in which the signs that matter are frequent. */
const nasty = fc.string({
  unit: fc.oneof(fc.constantFrom("'", "=", "+", "-", "@", "＝", "\t", "\r", "\n", ",", '"', " ", "|"), fc.string()),
});

describe("guardText", () => {
  it("puts an apostrophe before what a spreadsheet would run", () => {
    for (const text of ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "＝1", "'=1"]) {
      expect(guardText(text)).toBe(`'${text}`);
    }
  });

  it("leaves other texts as they are", () => {
    for (const text of ["2025", "a=b", "'90s", "", "’=1"]) expect(guardText(text)).toBe(text);
  });

  it("is undone by unguardText, and leaves no text that begins a formula", () => {
    void fc.assert(
      fc.property(nasty, (text) => {
        expect(unguardText(guardText(text))).toBe(text);
        expect(guardText(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
      }),
    );
  });
});

describe("toCsv", () => {
  it("writes a header and rows that end with CR LF, and quotes what needs it", () => {
    const rows = [
      ["Türkiye", 1.5, true, null],
      ['say "so", then', -9, false, "a\r\nb"],
    ];
    expect(toCsv(["a", "b", "c", "d"], rows)).toBe(
      'a,b,c,d\r\nTürkiye,1.5,true,\r\n"say ""so"", then",-9,false,"a\r\nb"\r\n',
    );
  });

  it("is read back to the same texts by a reader of the field", () => {
    void fc.assert(
      fc.property(fc.array(fc.tuple(nasty, nasty), { minLength: 1 }), (rows) => {
        const read: string[][] = parse(toCsv(["a", "b"], rows), { record_delimiter: "\r\n", relax_quotes: false });
        expect(read.slice(1).map((cells) => cells.map(unguardText))).toEqual(rows);
      }),
    );
  });
});
