import { describe, expect, it } from "vitest";
import { attributes, paintOf, parseColour } from "../../../src/export/paint.ts";
import { escapeXml } from "../../../src/export/xml.ts";

describe("parseColour", () => {
  it("reads the ways in which a browser writes a computed colour", () => {
    expect(parseColour("rgb(11, 92, 173)")).toEqual({ hex: "#0b5cad", alpha: 1 });
    expect(parseColour("rgba(22, 32, 46, 0.14)")).toEqual({ hex: "#16202e", alpha: 0.14 });
    expect(parseColour("rgb(10 16 26 / 0.5)")).toEqual({ hex: "#0a101a", alpha: 0.5 });
    expect(parseColour("color(srgb 1 0.5 0)")).toEqual({ hex: "#ff8000", alpha: 1 });
  });

  it("finds no colour in what paints nothing", () => {
    for (const css of ["none", "transparent", "rgba(0, 0, 0, 0)", 'url("#uncovered")']) {
      expect(parseColour(css), css).toBeNull();
    }
  });
});

describe("paintOf", () => {
  it("names a pattern by the id that it has in the picture, and paints nothing where it is unknown", () => {
    const pattern = (id: string) => (id === "uncovered" ? "pattern-1" : undefined);
    expect(paintOf("fill", 'url("#uncovered")', "1", pattern)).toEqual({ fill: "url(#pattern-1)" });
    expect(paintOf("fill", 'url("#other")', "1", pattern)).toEqual({ fill: "none" });
  });

  it("multiplies the colour's own opacity with that of the shape", () => {
    expect(paintOf("stroke", "rgba(0, 0, 0, 0.5)", "0.5", () => undefined)).toEqual({
      stroke: "#000000",
      "stroke-opacity": 0.25,
    });
  });
});

describe("escapeXml", () => {
  it("leaves nothing that could end a text or an attribute, or that XML has no place for", () => {
    expect(escapeXml('a & <b> "c"\u0007')).toBe("a &amp; &lt;b&gt; &quot;c&quot;");
  });
});

describe("attributes", () => {
  it("rounds numbers and leaves out what is undefined", () => {
    expect(attributes({ x: 1.23456, y: undefined, fill: "#fff" })).toBe(' x="1.23" fill="#fff"');
  });
});
