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
  quiet: colours.quiet,
  done: colours.done,
  late: colours.late,
  open: colours.quiet,
  ink: colours.ink,
};

const lightTones: ReadonlySet<SlideTone> = new Set(["economic", "environmental", "none"]);

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

/** A slide, and the room that its things have between its sides: as in `SlideView`. */
export const slide = { width: 1280, height: 720, side: 64, inner: 1152 } as const;

/** Where things stand on a slide: as in the room's drawing. A head that needs more room moves its body down. */
export const places = {
  title: { x: 64, y: 44, w: 1152, h: 62 },
  subtitle: { x: 64, y: 112, w: 1152, h: 62 },
  body: { x: 64, y: 134, w: 1152, h: 510 },
  rule: { x: 64, y: 658, w: 1152, h: 0 },
  foot: { x: 64, y: 667, w: 800, h: 40 },
  place: { x: 874, y: 667, w: 342, h: 22 },
  /** Where two figures have days of their own. */
  longPlace: { x: 640, y: 667, w: 576, h: 22 },
  shortFoot: { x: 64, y: 667, w: 560, h: 40 },
  links: { x: 874, y: 688, w: 342, h: 20 },
} as const satisfies Readonly<Record<string, Box>>;

/** On a slide that is a title alone. */
export const titlePlaces = {
  title: { x: 64, y: 150, w: 1152, h: 190 },
  rule: { x: 64, y: 368, w: 120, h: 0 },
  text: { x: 64, y: 399, w: 1152, h: 230 },
} as const satisfies Readonly<Record<string, Box>>;

/** A period that is not over yet is hatched: stripes of a colour on white. */
export function hatching(colour: string): string {
  return `<a:pattFill prst="dkUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="${colours.ground}"/></a:bgClr></a:pattFill>`;
}
