import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Triple = readonly [number, number, number];

const css = readFileSync("src/app/style/tokens.css", "utf8");
const kinds = ["kind-cash", "kind-in-kind", "kind-secondment", "kind-premises"];
const dimensions = ["military-political", "economic", "environmental", "human", "new-challenges"];

/** The last block of the sheet is the dark theme's, the first one the light theme's. */
const themes = {
  light: /\n:root,\n\.slide \{([^}]*)\}/.exec(css)?.[1] ?? "",
  dark: /\n {2}:root\[data-theme="dark"\] \{([^}]*)\}/.exec(css)?.[1] ?? "",
};

function readColour(theme: keyof typeof themes, name: string): Triple {
  const [, hex] = new RegExp(`--${name}: #([0-9a-f]{6})`).exec(themes[theme]) ?? [];
  if (hex === undefined) throw new Error(`no ${name} in the ${theme} theme`);
  const linear = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [linear(0), linear(2), linear(4)];
}

const times = (rows: readonly Triple[], [r, g, b]: Triple): Triple =>
  rows.map((row) => row[0] * r + row[1] * g + row[2] * b) as unknown as Triple;

/** Machado, Oliveira and Fernandes (2009), full strength, on linear light. */
const sights: Record<string, readonly Triple[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function toLab(linear: Triple): Triple {
  const clipped = linear.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple;
  const toXyz: readonly Triple[] = [
    [0.4124, 0.3576, 0.1805],
    [0.2126, 0.7152, 0.0722],
    [0.0193, 0.1192, 0.9505],
  ];
  const curve = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = times(toXyz, clipped);
  const [fx, fy, fz] = [curve(x / 0.95047), curve(y), curve(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function difference(a: Triple, b: Triple, sight: readonly Triple[]): number {
  const [p, q] = [toLab(times(sight, a)), toLab(times(sight, b))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function contrast(a: Triple, b: Triple): number {
  const light = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

describe.each(["light", "dark"] as const)("colours of kinds, %s", (theme) => {
  const colours = kinds.map((name) => readColour(theme, name));

  it("stand out from the ground", () => {
    for (const colour of colours) expect(contrast(colour, readColour(theme, "ground"))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(sights))("differ from each other in %s sight", (_, sight) => {
    for (const [i, one] of colours.entries()) {
      for (const other of colours.slice(i + 1)) expect(difference(one, other, sight)).toBeGreaterThan(30);
    }
  });

  it("are none of the dimensions' colours", () => {
    for (const dimension of dimensions.map((name) => readColour(theme, name))) {
      for (const colour of colours) expect(difference(colour, dimension, sights["usual"] ?? [])).toBeGreaterThan(25);
    }
  });
});
