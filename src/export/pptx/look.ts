import type { SlideTone } from "../../core/slide.ts";

/** Light colours of `tokens.css`, whatever the screen has: a deck is printed and projected. */
export const colours = {
  ground: "FFFFFF",
  ink: "16202E",
  quiet: "566273",
  rule: "D9DEE6",
  grid: "E8ECF2",
  band: "F6F8FC",
  bandOther: "EDF1F9",
  accent: "0B5CAD",
  none: "8B96A5",
  done: "1F7A4D",
  late: "B4510C",
} as const;

export const toneColours: Readonly<Record<SlideTone, string>> = {
  "military-political": "23365D",
  economic: "C38700",
  environmental: "41A497",
  human: "A02126",
  "new-challenges": "9C5CDB",
  none: "8B96A5",
  accent: colours.accent,
  quiet: "8B96A5",
  done: colours.done,
  late: colours.late,
  open: "8B96A5",
  ink: colours.ink,
};

const lightTones: ReadonlySet<SlideTone> = new Set(["economic", "environmental", "none", "quiet", "open"]);

/** Of words on a tone. */
export function colourOn(tone: SlideTone): string {
  return lightTones.has(tone) ? colours.ink : colours.ground;
}

/**
 * Fonts of the theme. A file names one font for each, without a second choice: so not the site's Noto, which a guest's
 * computer rarely has, but what comes with every Windows, macOS and PowerPoint. Arial is as wide as Noto Sans (its
 * stand-in on the site too), and LibreOffice has Liberation Sans of the same measures.
 */
export const fonts = { title: "Georgia", text: "Arial" } as const;

/** Pixels of CSS on a slide of 1280 by 720, which is 13.333 by 7.5 inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where things stand on a slide: as in the room's drawing. */
export const places = {
  title: { x: 64, y: 22, w: 1152, h: 92 },
  subtitle: { x: 64, y: 118, w: 1152, h: 52 },
  body: { x: 64, y: 176, w: 1152, h: 460 },
  warnings: { x: 64, y: 630, w: 1152, h: 22 },
  rule: { x: 64, y: 655, w: 1152, h: 0 },
  foot: { x: 64, y: 663, w: 800, h: 40 },
  place: { x: 874, y: 663, w: 342, h: 22 },
  /** Where two figures have days of their own. */
  longPlace: { x: 640, y: 663, w: 576, h: 22 },
  shortFoot: { x: 64, y: 663, w: 560, h: 40 },
  links: { x: 874, y: 685, w: 342, h: 18 },
} as const satisfies Readonly<Record<string, Box>>;

/** On a slide that is a title alone. */
export const titlePlaces = {
  title: { x: 64, y: 190, w: 1152, h: 170 },
  rule: { x: 64, y: 373, w: 96, h: 0 },
  text: { x: 64, y: 390, w: 1152, h: 200 },
} as const satisfies Readonly<Record<string, Box>>;

/** English Metric Units, in which Office measures. */
export function toEmu(pixels: number): number {
  return Math.round(pixels * 9525);
}
