import type { SlideModel } from "../../core/slide.ts";
import { pptxText } from "../../text/enPptx.ts";
import { routes } from "../../view/routes.ts";
import { drawBody } from "./body.ts";
import { countLines, fitSize } from "./fit.ts";
import { colours, places, titlePlaces } from "./look.ts";
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

/** One line rather than large letters; two or three where even small ones don't make it one. */
function subtitleSize(words: string): number {
  const { w, h } = places.subtitle;
  const one = [24, 22, 20, 18, 17].find((size) => countLines(words, w, size) === 1);
  return one ?? fitSize(words, { w, h }, [19, 18, 16, 15, 14, 13, 12]);
}

function drawHead(pen: Pen, { title, subtitle }: SlideModel): void {
  const words = toLine(title);
  const size = fitSize(words, places.title, [52, 46, 40, 36, 32, 28, 24, 20, 16, 14], "title");
  pen.text(places.title, words, {
    name: pptxText.names.title,
    size,
    face: "title",
    isBold: true,
    anchor: "bottom",
    placeholder: "title",
  });
  const below = toLine(subtitle);
  if (below === "") return;
  pen.text(places.subtitle, below, {
    name: pptxText.names.subtitle,
    size: subtitleSize(below),
    colour: colours.quiet,
    anchor: "top",
    placeholder: "subtitle",
  });
}

const footSize = 16;

/** Of two figures, each with its own day. */
const isLong = (asOfWords: string | null) => asOfWords !== null && asOfWords.length > 34;

/** Whether the right of the foot needs more room: for two days, or the ways to two pages. */
const isWide = ({ asOfWords, body }: SlideModel) => isLong(asOfWords) || body.kind === "pair";

/** The sources that have room, each a link to its document or else to its page on the site. */
function sourceRuns(model: SlideModel, toAddress: ToAddress): { readonly runs: readonly Run[]; readonly left: number } {
  const { sources } = model;
  const { w } = isWide(model) ? places.shortFoot : places.foot;
  const runs: Run[] = [];
  let line = "";
  for (const [at, { id, title, url }] of sources.entries()) {
    const words = toLine(title);
    const next = line === "" ? words : `${line} · ${words}`;
    const isLast = at === sources.length - 1;
    if (at > 0 && countLines(isLast ? next : `${next} · ${pptxText.more(99)}`, w, 14) > 2) {
      runs.push({ text: ` · ${pptxText.more(sources.length - at)}` });
      return { runs, left: sources.length - at };
    }
    if (line !== "") runs.push({ text: " · " });
    runs.push({ text: words, link: { url: url ?? toAddress(routes.source(id)), hint: words } });
    line = next;
  }
  return { runs, left: 0 };
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
  const whole = runs.map(({ text }) => text).join("");
  if (runs.length > 0) {
    pen.text(foot, runs, {
      name: pptxText.names.foot,
      size: countLines(whole, foot.w, footSize) > 1 ? 14 : footSize,
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
      size: isLong(model.asOfWords) ? fitSize(asOf, { w: 500, h: 20 }, [14, 13, 12, 11, 10]) : footSize,
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
  const words = parts.map(({ text }) => text).join("");
  const box = isWide(model) ? { ...places.links, x: places.longPlace.x, w: places.longPlace.w } : places.links;
  pen.text(
    box,
    parts.filter(({ text }) => text !== ""),
    {
      name: pptxText.names.links,
      size: ways.length > 1 ? fitSize(words, box, [13, 12, 11, 10, 9, 8]) : 13,
      colour: colours.quiet,
      align: "right",
    },
  );
}

function drawTitleSlide(pen: Pen, model: SlideModel): void {
  const words = toLine(model.title);
  const box = titlePlaces.title;
  pen.text(box, words, {
    name: pptxText.names.title,
    size: fitSize(words, box, [72, 64, 56, 48, 40, 34, 28, 22, 16], "title"),
    face: "title",
    isBold: true,
    anchor: "bottom",
    placeholder: "title",
  });
  const lines = model.body.kind === "title" ? model.body.lines : [];
  if (lines.some((line) => toLine(line) !== "")) {
    const below = titlePlaces.text;
    const all = lines.flatMap(toLines);
    pen.text(
      below,
      all.map((text, at): Run => ({ text, ends: at < all.length - 1 })),
      {
        name: pptxText.names.text,
        size: fitSize(all, below, [30, 26, 22, 18, 14, 12]),
        colour: colours.quiet,
        placeholder: "text",
      },
    );
  }
}

/** A slide with its head, its body and its foot. */
export function drawSlide(pen: Pen, model: SlideModel, place: Place, toAddress: ToAddress): void {
  const warnings = model.warnings
    .map(toLine)
    .filter((one) => one !== "")
    .join(" ");
  if (model.body.kind === "title") {
    drawTitleSlide(pen, model);
  } else {
    drawHead(pen, model);
    const box = warnings === "" ? places.body : { ...places.body, h: places.body.h - 24 };
    drawBody(pen, box, model.body, model.alt, layoutOf(model) === "text" ? "text" : null);
  }
  if (warnings !== "") {
    const { warnings: at } = places;
    const size = fitSize(warnings, { ...at, h: 20 }, [15, 14, 13, 12, 11]);
    pen.text(at, warnings, { name: pptxText.names.warnings, size, colour: colours.late, anchor: "middle" });
  }
  drawFoot(pen, model, place, toAddress);
}

/** The author's notes; below them what the foot had no room for. */
export function toNotes(model: SlideModel, toAddress: ToAddress): string[] {
  const { left } = sourceRuns(model, toAddress);
  const lines = toLines(model.notes);
  const notes = lines.length === 1 && lines[0] === "" ? [] : lines;
  if (left === 0) return notes;
  const all = model.sources.map(({ title }) => toLine(title)).join(" · ");
  return [...notes, ...(notes.length > 0 ? [""] : []), `${pptxText.sources(model.sources.length)}: ${all}`];
}
