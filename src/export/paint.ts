import { escapeXml } from "./xml.ts";

/** A colour as SVG has it in every reader: six hex digits, and how much of it covers what lies behind (0 to 1). */
export interface Colour {
  readonly hex: string;
  readonly alpha: number;
}

function hexOf(parts: readonly number[]): string {
  return `#${parts
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/**
 * Reads a colour as a browser computes it: `rgb(1, 2, 3)`, `rgb(1 2 3 / 0.5)`, `color(srgb 0.1 0.2 0.3)`. Null for what is
 * none: `none`, `transparent`, a pattern.
 */
export function parseColour(css: string): Colour | null {
  const [, name = "", inside = ""] = /^(rgba?|color)\((.*)\)$/.exec(css.trim()) ?? [];
  if (name === "" || (name === "color" && !inside.startsWith("srgb "))) return null;
  const numbers = (inside.replace("srgb ", "").match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const scale = name === "color" ? 255 : 1;
  const alpha = numbers[3] ?? 1;
  return numbers.length < 3 || alpha === 0 ? null : { hex: hexOf(numbers.slice(0, 3).map((n) => n * scale)), alpha };
}

/** A number as short as two decimals allow. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Attributes as text, each with a space before it; those that are undefined are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(typeof value === "number" ? short(value) : value)}"`)
    .join("");
}

/** Fill or stroke with its opacity. A pattern is named by `patterns`, by the id that it has in the picture. */
export function paintOf(
  kind: "fill" | "stroke",
  css: string,
  opacity: string,
  patterns: (id: string) => string | undefined,
): Readonly<Record<string, string | number | undefined>> {
  const [, id] = /^url\("?[^#]*#([^")]+)"?\)/.exec(css) ?? [];
  if (id !== undefined) {
    const known = patterns(id);
    return { [kind]: known === undefined ? "none" : `url(#${known})` };
  }
  const colour = parseColour(css);
  if (colour === null) return { [kind]: "none" };
  const alpha = colour.alpha * Number(opacity || 1);
  return { [kind]: colour.hex, [`${kind}-opacity`]: alpha === 1 ? undefined : alpha };
}
