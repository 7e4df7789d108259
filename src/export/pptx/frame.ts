import { footLine, footSize, layoutFoot, type SlideFoot } from "../../briefing/slide/foot.ts";
import {
  headTop,
  layoutHead,
  layoutOpening,
  type SlideHead,
  subtitleGap,
  titleLine,
} from "../../briefing/slide/head.ts";
import { cutTo, linesOf, widthOf } from "../../briefing/slide/measure.ts";
import type { SlideModel } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { pptxText } from "../../text/enPptx.ts";
import { routes } from "../../view/routes.ts";
import { drawBody, drawWords } from "./body.ts";
import { cutInBody } from "./cut.ts";
import { type Box, colours, places, slide, titlePlaces } from "./look.ts";
import type { Pen, Run } from "./pen.ts";
import { toLine, toLines } from "./plain.ts";

/** Stands before the slide's number, which `mend.ts` makes a field that counts by itself. */
export const numberSign = "\ue000";

export type LayoutName = "title" | "figure" | "text";

export function layoutOf({ body, subtitle }: SlideModel): LayoutName {
  if (body.kind === "title") return "title";
  return body.kind === "text" && subtitle === "" ? "text" : "figure";
}

interface Place {
  readonly number: number;
  readonly of: number;
}

type SlideLinks = NonNullable<SlideModel["links"]>;

type ToAddress = (path: string) => string;

interface TitleType {
  readonly size: number;
  readonly lines: number;
}

/**
 * In how many lines a title stands, and the size at which it keeps to them in another computer's font. Georgia's figures are
 * wider than those of our own font ("n" is about as wide), the rest of it is not. The room leaves a margin for titles that
 * just fill a line; a browser then draws them on it, and so does this, in type a little smaller.
 */
function typeOf(words: string, width: number, size: number): TitleType {
  const lines = Math.max(1, linesOf(words, width, size, "serif").length);
  const isFitting = (tried: number) => linesOf(words.replace(/\d/g, "n"), width * 0.97, tried, "serif").length <= lines;
  const sizes = [1, 0.97, 0.94, 0.9, 0.85, 0.8].map((part) => Math.floor(size * part));
  return { size: sizes.find(isFitting) ?? Math.floor(size * 0.75), lines };
}

/** A head as the room has it: its size, and its words where they are cut. */
export function headOf({ title, subtitle }: SlideModel): SlideHead {
  return layoutHead(toLine(title), toLine(subtitle), slide.inner);
}

/** What stands above the rule, in the lines of the room's slide; PowerPoint's sources have a room of their own. */
function footOf({ warnings }: SlideModel): SlideFoot {
  const words = warnings.map(toLine).filter((one) => one !== "");
  return layoutFoot({ sources: [], warnings: words, aside: "" }, slide.inner);
}

/** A title over a figure: its type, how high it stands, and how much lower that is than in the room. */
function titleOf(head: SlideHead) {
  const { size, lines } = typeOf(head.title, slide.inner, head.size);
  const line = head.size * titleLine;
  const high = Math.ceil(lines * line);
  return { size, line, high, spare: Math.max(0, head.titleHeight - high) };
}

function drawHead(pen: Pen, model: SlideModel): void {
  const head = headOf(model);
  const { size, line, high } = titleOf(head);
  const whole = toLine(model.title);
  pen.text({ ...places.title, y: headTop, h: high }, head.title, {
    name: pptxText.names.title,
    size,
    face: "title",
    isBold: true,
    anchor: "top",
    line,
    placeholder: "title",
    ...(head.isCut ? { alt: whole } : {}),
  });
  if (head.subtitle === "") return;
  const below = toLine(model.subtitle);
  pen.text({ ...places.subtitle, y: headTop + high + subtitleGap, h: head.subtitleHeight }, head.subtitle, {
    name: pptxText.names.subtitle,
    size: head.subtitleSize,
    colour: colours.quiet,
    anchor: "top",
    line: head.subtitleLine,
    placeholder: "subtitle",
    ...(below === head.subtitle ? {} : { alt: below }),
  });
}

/** The room between the head and the foot, as large as on the room's slide. */
export function bodyBox(model: SlideModel): Box {
  const head = headOf(model);
  const h = slide.height - head.height - footOf(model).height - 14;
  return { x: slide.side, y: head.height - titleOf(head).spare, w: slide.inner, h };
}

/** Of sources that do not fit on one line: two of these are as high. */
const smallFoot = 14;

/** In how many lines names stand, each whole on one where it has room; a little is left for the fonts of other computers. */
function countLines(names: readonly string[], width: number, size: number): number {
  const room = width * 0.95;
  let [lines, used] = [1, 0];
  for (const name of names) {
    const wide = widthOf(name, size);
    if (used > 0 && used + wide > room) [lines, used] = [lines + 1, 0];
    // One that is longer than a line goes on below it.
    const below = Math.max(0, Math.ceil((used + wide) / room) - 1);
    lines += below;
    used += wide - below * room;
  }
  return lines;
}

/** Of two figures, each with its own day. */
const isLong = (asOfWords: string | null) => asOfWords !== null && asOfWords.length > 34;

/** Whether the right of the foot needs more room: for two days, or the ways to two pages. */
const isWide = ({ asOfWords, body }: SlideModel) => isLong(asOfWords) || body.kind === "pair";

/** The sources that have room on two lines, each a link to its document or else to its page on the site. */
function sourceRuns(
  model: SlideModel,
  toAddress: ToAddress,
): { readonly runs: readonly Run[]; readonly isWhole: boolean } {
  const { sources } = model;
  const { w } = isWide(model) ? places.shortFoot : places.foot;
  // Two lines less what their breaks can cost.
  const titles = sources.map(({ title }) => cutTo(toLine(title), w * 1.7, smallFoot));
  const partsOf = (shown: number) => {
    const left = sources.length - shown;
    const names = titles.slice(0, shown).map((title, at) => `${title}${at < sources.length - 1 ? " · " : ""}`);
    return left === 0 ? names : [...names, drawingText.moreSources(left)];
  };
  const fits = (shown: number) => countLines(partsOf(shown), w, smallFoot) <= 2;
  let shown = Math.min(1, sources.length);
  while (shown < sources.length && fits(shown + 1)) shown += 1;
  const runs = sources
    .slice(0, shown)
    .flatMap(({ id, title, url }, at): Run[] => [
      ...(at > 0 ? [{ text: " · " }] : []),
      { text: titles[at] ?? "", link: { url: url ?? toAddress(routes.source(id)), hint: toLine(title) } },
    ]);
  const left = sources.length - shown;
  return {
    runs: left === 0 ? runs : [...runs, { text: ` · ${drawingText.moreSources(left)}` }],
    isWhole: left === 0 && sources.every(({ title }, at) => toLine(title) === titles[at]),
  };
}

/** The ways to the pages that a slide was taken from: of a pair those of each side. */
function linksOf({ links, body }: SlideModel): { readonly side: string; readonly links: SlideLinks }[] {
  if (body.kind !== "pair") return links === null ? [] : [{ side: "", links }];
  return body.halves.flatMap((half, at) => {
    const own = half.links ?? (at === 0 ? links : null);
    return own === null ? [] : [{ side: pptxText.side(at), links: own }];
  });
}

function drawFoot(pen: Pen, model: SlideModel, place: Place, toAddress: ToAddress): void {
  const { runs } = sourceRuns(model, toAddress);
  const foot = isWide(model) ? places.shortFoot : places.foot;
  const names = runs.map(({ text }) => text);
  if (runs.length > 0) {
    pen.text(foot, runs, {
      name: pptxText.names.foot,
      size: countLines(names, foot.w, footSize) > 1 ? smallFoot : footSize,
      colour: colours.quiet,
      anchor: "top",
    });
  }
  const asOf = model.asOfWords === null ? "" : `${toLine(model.asOfWords)}  ·  `;
  pen.text(
    isLong(model.asOfWords) ? places.longPlace : places.place,
    [{ text: asOf }, { text: `${numberSign}${place.number}` }, { text: ` / ${place.of}` }].filter(
      ({ text }) => text !== "",
    ),
    {
      name: pptxText.names.place,
      size: widthOf(asOf, footSize) > 400 ? smallFoot : footSize,
      colour: colours.quiet,
      align: "right",
    },
  );
  if (model.links === null) return;
  const ways = linksOf(model);
  const parts = ways.flatMap(({ side, links }, at): Run[] => [
    { text: `${at > 0 ? "   " : ""}${side}` },
    { text: pptxText.latest, link: { url: toAddress(links.latest), hint: pptxText.latestHint } },
    { text: "  ·  " },
    { text: pptxText.pinned, link: { url: toAddress(links.pinned), hint: pptxText.pinnedHint } },
  ]);
  const box = isWide(model) ? { ...places.links, x: places.longPlace.x, w: places.longPlace.w } : places.links;
  pen.text(
    box,
    parts.filter(({ text }) => text !== ""),
    {
      name: pptxText.names.links,
      size: smallFoot,
      colour: colours.quiet,
      align: "right",
    },
  );
}

const openingWidth = slide.inner - 60;

function drawTitleSlide(pen: Pen, model: SlideModel): void {
  const { title, size: inRoom, isCut } = layoutOpening(toLine(model.title), openingWidth);
  const { size } = typeOf(title, openingWidth, inRoom);
  pen.text(titlePlaces.title, title, {
    name: pptxText.names.title,
    size,
    face: "title",
    isBold: true,
    anchor: "bottom",
    line: size * titleLine,
    placeholder: "title",
    ...(isCut ? { alt: toLine(model.title) } : {}),
  });
  const lines = model.body.kind === "title" ? model.body.lines : [];
  if (lines.every((line) => toLine(line) === "")) return;
  drawWords(pen, titlePlaces.text, lines, { placeholder: "text", colour: colours.quiet });
}

/** A slide with its head, its body and its foot. */
export function drawSlide(pen: Pen, model: SlideModel, place: Place, toAddress: ToAddress): void {
  if (model.body.kind === "title") {
    drawTitleSlide(pen, model);
  } else {
    drawHead(pen, model);
    drawBody(pen, bodyBox(model), model.body, model.alt, layoutOf(model) === "text" ? "text" : null);
  }
  const { warnings } = footOf(model);
  if (warnings.length > 0) {
    const h = warnings.length * footLine;
    pen.text({ x: slide.side, y: places.rule.y - 6 - h, w: slide.inner, h }, warnings.join(" "), {
      name: pptxText.names.warnings,
      size: footSize,
      colour: colours.late,
      anchor: "bottom",
    });
  }
  drawFoot(pen, model, place, toAddress);
}

/** Words of a slide that its room cuts, whole: its title, what stands below it, and those of its body. */
function cutWords(model: SlideModel): string[] {
  const isTitle = model.body.kind === "title";
  const title = toLine(model.title);
  const head = isTitle ? { ...layoutOpening(title, openingWidth), subtitle: "" } : headOf(model);
  const below = isTitle ? "" : toLine(model.subtitle);
  return [
    ...(head.isCut ? [title] : []),
    ...(below === head.subtitle ? [] : [below]),
    ...cutInBody(model.body, isTitle ? titlePlaces.text : bodyBox(model)),
  ];
}

/** The author's notes; below them what the slide had no room for. */
export function toNotes(model: SlideModel, toAddress: ToAddress): string[] {
  const { isWhole } = sourceRuns(model, toAddress);
  const lines = toLines(model.notes);
  const parts = [lines.length === 1 && lines[0] === "" ? [] : lines, cutWords(model)];
  if (!isWhole) {
    const all = model.sources.map(({ title }) => toLine(title)).join(" · ");
    parts.push([`${pptxText.sources(model.sources.length)}: ${all}`]);
  }
  return parts.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : ["", ...part]));
}
