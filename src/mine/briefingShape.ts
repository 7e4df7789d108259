import * as z from "zod/mini";
import type { Briefing, Slide } from "../core/briefing.ts";
import { isDay } from "../core/days.ts";
import { untitledBriefing } from "../text/briefingName.ts";
import { briefingFileText as words } from "../text/enBriefingFile.ts";

// Zod would otherwise try `new Function`, which the Content-Security-Policy refuses and reports.
z.config({ jitless: true });

/** The most that a briefing from outside can have. Lengths are in characters. */
export interface Limits {
  readonly slides: number;
  readonly title: number;
  readonly text: number;
  readonly notes: number;
}

/** What is taken from a file or a link: more bytes are refused, more slides and words are left out, and a remark says so. */
export const limits = {
  /** Of a file: as many as one briefing can have that fills a browser's store, five million characters of up to three each. */
  bytes: 16_000_000,
  /** Of what a link unpacks to. */
  linkBytes: 2_000_000,
  slides: 500,
  title: 500,
  text: 20_000,
  notes: 100_000,
} as const satisfies Limits & { readonly bytes: number; readonly linkBytes: number };

/** What the browser's own store holds was made here, and is read whole. */
export const unlimited: Limits = {
  slides: Number.POSITIVE_INFINITY,
  title: Number.POSITIVE_INFINITY,
  text: Number.POSITIVE_INFINITY,
  notes: Number.POSITIVE_INFINITY,
};

/** What reading a briefing gave, whatever it was read from. */
export type Opened =
  | { readonly ok: true; readonly briefing: Briefing; readonly remarks: readonly string[] }
  | {
      readonly ok: false;
      readonly why: string;
      /** Where it was made with a newer version of this site. */
      readonly isNewer?: true;
    };

const { expected } = words;
const idPattern = /^[\w-]{1,64}$/;

const text = z.optional(z.string(expected.text));
const figureRef = z.object(
  {
    page: z.string(expected.page).check(z.regex(/^\/([\w-]+\/)*$/, expected.page), z.maxLength(300, expected.page)),
    figure: z.string(expected.figure).check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/, expected.figure)),
    view: z.optional(
      z.string(expected.view).check(z.regex(/^(\?[^\s#]*)?$/, expected.view), z.maxLength(4_000, expected.view)),
    ),
    frozen: z.optional(
      z.nullable(
        z.object(
          {
            asOf: z.string(expected.day).check(z.refine(isDay, expected.day)),
            version: z.string(expected.version).check(z.maxLength(100, expected.version)),
          },
          expected.mapping,
        ),
      ),
    ),
  },
  expected.mapping,
);

const base = { id: z.optional(z.unknown()), title: text, notes: text };
const slideSchema = z.discriminatedUnion(
  "kind",
  [
    z.object({ ...base, kind: z.literal("title"), text }),
    z.object({ ...base, kind: z.literal("text"), text }),
    z.object({ ...base, kind: z.literal("figure"), figure: figureRef }),
    z.object({ ...base, kind: z.literal("pair"), figures: z.tuple([figureRef, figureRef], expected.pair) }),
  ],
  expected.kind,
);

type RawSlide = z.output<typeof slideSchema>;
type RawFigure = z.output<typeof figureRef>;

/** Without what no XML can hold and nobody sees: control characters, halves of characters. */
const toClean = (value: string): string => value.replace(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names of what a value has beside what was read of it, each once. */
function extrasOf(raw: unknown, read: unknown, into: Set<string>): void {
  if (Array.isArray(raw) && Array.isArray(read)) {
    for (const [index, item] of read.entries()) extrasOf(raw[index], item, into);
  } else if (isMapping(raw) && isMapping(read)) {
    for (const key of Object.keys(raw)) {
      if (!Object.hasOwn(read, key)) into.add(key.slice(0, 40));
      else extrasOf(raw[key], read[key], into);
    }
  }
}

function whyNot(error: z.core.$ZodError): string {
  const [issue] = error.issues;
  return words.fault(issue?.path.join(".") ?? "", issue?.message ?? expected.other);
}

/** Reads the slides of a briefing, and notes what it changed. */
class Reading {
  readonly remarks: string[] = [];
  readonly extras = new Set<string>();
  private readonly ids = new Set<string>();
  private renewed = 0;
  private readonly most: Limits;

  constructor(most: Limits) {
    this.most = most;
  }

  private cut(value: string | undefined, number: number, field: "title" | "text" | "notes"): string {
    const most = this.most[field];
    const clean = toClean(value ?? "");
    if (clean.length <= most) return clean;
    this.remarks.push(words.cut(number, field, clean.length, most));
    return toClean(clean.slice(0, most));
  }

  /** The id where it is a good one and no other slide's, else a new one. */
  private idOf(id: unknown, number: number): string {
    const wanted = typeof id === "string" && idPattern.test(id) ? id : undefined;
    if (wanted !== undefined && this.ids.has(wanted)) this.renewed += 1;
    const stem = wanted?.slice(0, 50) ?? `slide-${number}`;
    let own = wanted ?? stem;
    for (let n = 2; this.ids.has(own); n += 1) own = `${stem}-${n}`;
    this.ids.add(own);
    return own;
  }

  private unreadable(raw: unknown, number: number, why: string): Slide {
    this.remarks.push(words.unreadable(number, why));
    const { id, title, notes } = { id: undefined, title: undefined, notes: undefined, ...(isMapping(raw) ? raw : {}) };
    return {
      kind: "text",
      id: this.idOf(id, number),
      title:
        typeof title === "string" && title !== "" ? this.cut(title, number, "title") : words.unreadableTitle(number),
      notes: typeof notes === "string" ? this.cut(notes, number, "notes") : "",
      text: words.unreadableText(why),
    };
  }

  readSlide(raw: unknown, number: number): Slide {
    if (!isMapping(raw)) return this.unreadable(raw, number, words.noSlide);
    const { data, error } = slideSchema.safeParse(raw);
    if (data === undefined) return this.unreadable(raw, number, error === undefined ? words.noSlide : whyNot(error));
    extrasOf(raw, data, this.extras);
    return this.toSlide(data, number);
  }

  private toSlide(raw: RawSlide, number: number): Slide {
    const own = {
      id: this.idOf(raw.id, number),
      title: this.cut(raw.title, number, "title"),
      notes: this.cut(raw.notes, number, "notes"),
    };
    switch (raw.kind) {
      case "title":
      case "text":
        return { ...own, kind: raw.kind, text: this.cut(raw.text, number, "text") };
      case "figure":
        return { ...own, kind: raw.kind, figure: toRef(raw.figure) };
      case "pair":
        return { ...own, kind: raw.kind, figures: [toRef(raw.figures[0]), toRef(raw.figures[1])] };
    }
  }

  /** All remarks; of very many the first, and how many more. */
  finish(): readonly string[] {
    if (this.renewed > 0) this.remarks.push(words.sameIds(this.renewed));
    if (this.extras.size > 0) this.remarks.unshift(words.extras([...this.extras].slice(0, 10).join(", ")));
    const shown = 20;
    const more = this.remarks.length - shown;
    return more > 0 ? [...this.remarks.slice(0, shown), words.moreRemarks(more)] : this.remarks;
  }
}

const toRef = ({ page, figure, view = "", frozen = null }: RawFigure) => ({ page, figure, view, frozen });

const fields: ReadonlySet<string> = new Set(["id", "title", "slides", "changed", "from", "summary", "of"]);

/**
 * Reads a briefing from a value that came from outside: what can be read is, a slide that can't says why in its place.
 * Never throws.
 */
export function parseBriefing(value: unknown, most: Limits = limits): Opened {
  if (!isMapping(value)) return { ok: false, why: words.noBriefing };
  const { id, title, slides, changed, from } = value;
  if (!Array.isArray(slides)) return { ok: false, why: words.noSlides };
  const reading = new Reading(most);
  for (const key of Object.keys(value)) if (!fields.has(key)) reading.extras.add(key.slice(0, 40));
  if (slides.length > most.slides) reading.remarks.push(words.tooManySlides(slides.length, most.slides));
  // An emptied title is what its author wants: pages have a name for such a briefing.
  const name = typeof title === "string" ? toClean(title) : untitledBriefing;
  if (typeof title !== "string") reading.remarks.push(words.untitledRemark);
  if (name.length > most.title) reading.remarks.push(words.titleCut(name.length, most.title));
  const read = slides.slice(0, most.slides).map((slide: unknown, index) => reading.readSlide(slide, index + 1));
  const briefing: Briefing = {
    id: typeof id === "string" && idPattern.test(id) ? id : "opened",
    title: toClean(name.slice(0, most.title)),
    slides: read,
    changed: typeof changed === "number" && Number.isSafeInteger(changed) && changed >= 0 ? changed : 0,
    ...(typeof from === "string" && idPattern.test(from) && { from }),
  };
  return { ok: true, briefing, remarks: reading.finish() };
}
