import * as z from "zod/mini";
import { slug, words } from "./fields.ts";

/**
 * Days that follow from the record, to be written where an address has a day: of the last quarterly digest before the
 * latest source, and the first and last day of a year. They are filled in when the briefing is shown.
 */
export const daysByName = {
  since: ["last-digest"],
  "as-of": ["last-digest"],
  from: ["last-year", "this-year"],
  to: ["last-year", "this-year"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What may stand in curly brackets in words, to be filled in from the record when the briefing is shown. */
export const wordPlaceholders = ["dimension", "as-of", "last-digest", "last-year", "sources", "version"] as const;
/** What a briefing can be made for, to be chosen by the reader. Its id may stand in curly brackets in a page and a view. */
export const briefingChoice = z.enum(["dimension"]);

const page = z
  .string()
  .check(
    z.regex(
      /^\/([\w{}-]+\/)*$/,
      "expected the path of a page, with a slash before and after it, like /roadmap/ or /states/KAZ/",
    ),
  );
const figure = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected the id of a figure of the page, like steps or contributions-by-year"),
  );
const view = z
  .string()
  .check(z.regex(/^\??[^\s#]+$/, "expected what stands after the ? of the page's address, like kind=cbm&by=year"));

const figureFields = {
  page: z.optional(page),
  figure: z.optional(figure),
  /** The query of the page's address: filters, period and order. */
  view: z.optional(view),
};

export const briefingSlide = z.strictObject({
  kind: z.enum(["title", "text", "figure", "pair"]),
  /** Left out, the finding of the figure speaks. */
  title: z.optional(words),
  /** Paragraphs apart by an empty line; a line that begins with "- " is a point. */
  text: z.optional(words),
  notes: z.optional(words),
  ...figureFields,
  /** The other figure of a pair. */
  beside: z.optional(z.strictObject({ page, figure, view: figureFields.view })),
});

/**
 * A ready-made briefing. It states no fact of its own: figures are drawn from the record on the day on which it is shown,
 * and so it has no citations. Record and dataset hold it alike.
 */
export const briefing = z.strictObject({
  id: slug,
  title: words,
  /** What it is for, in a sentence. */
  summary: words,
  /** What the reader chooses before it is shown. */
  of: z.optional(briefingChoice),
  slides: z.array(briefingSlide).check(z.minLength(1, "expected at least one slide")),
});

export type BriefingRecord = z.output<typeof briefing>;
export type BriefingSlide = z.output<typeof briefingSlide>;
