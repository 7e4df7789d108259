/**
 * The small words that every collection is spelt in.
 *
 * Each collection has one shape, written as a function of its dates and citations. It is made twice:
 * over `written` (what a person types in YAML) and over `compiled` (what the dataset holds). So a field
 * can't exist in the one and be forgotten in the other.
 */
import * as z from "zod/mini";

/** Lower-case words joined by hyphens: `voice-of-asia-2025-1`. Ids never change once published. */
export const slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens, like cica-fund"));

/** ISO 3166-1 alpha-3 code of a state in `states`. */
export const stateId = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, "expected a three-letter state id, like KAZ (ISO 3166-1 alpha-3)"));

/** Joins the entries of a list in a cell of a CSV file, so no entry may hold it. */
export const listSeparator = "|";
const noSeparator = z.regex(/^[^|]*$/, "expected no |: it joins lists in the CSV files");

/** A state id, an id of an organisation or body, or a name in words where the record knows no id for it. */
export const party = z.string().check(z.minLength(2, "expected a state id, an organisation id or a name"), noSeparator);

/** A calendar day, `2025-03-14`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "expected a day, like 2025-03-14"));

/** Words for a reader, never empty. */
export const words = z.string().check(z.minLength(1, "expected some words"));

/** Words that stand in a list. */
export const listWords = z.string().check(z.minLength(1, "expected some words"), noSeparator);

export const precision = z.enum(["day", "month", "season", "quarter", "half", "year", "interval"]);

/** How the day was fixed on which a source said something (rule 4 of the dataset's contract). */
export const saidBasis = z.enum(["dated", "event", "published", "period-end", "latest-reported"]);

/** EDTF text. YAML reads a bare `2025` as a number, so numbers are taken too. */
const edtfText = z.pipe(
  z.union(
    [z.string(), z.int()],
    "expected an EDTF date, like 2025-03-14, 2025-03, 2025, 2025-21 or 2024-12-19/2024-12-20",
  ),
  z.transform(String),
);

/** A date with its precision: the EDTF text, and the first and last day on which it can lie (null: open). */
export const when = z.strictObject({
  edtf: z.string(),
  first: z.nullable(day),
  last: z.nullable(day),
  precision,
  approximate: z.optional(z.boolean()),
  uncertain: z.optional(z.boolean()),
});

const citeShape = {
  /** Id of an entry in `sources`. */
  source: slug,
  /** Where in it: page and heading, slide, paragraph, or what of a web page. */
  at: words,
  /** Line in the text file that the audit reads; screens don't show it. */
  line: z.optional(z.int().check(z.positive("expected a line number, from 1"))),
};

const citeWritten = z.strictObject({
  ...citeShape,
  /** The article's own date-line, where it has one. */
  said: z.optional(edtfText),
  /** Event that an undated article reports, like an interview: the article then counts as said on its last day. */
  reports: z.optional(slug),
});

export const cite = z.strictObject({ ...citeShape, said: day, saidBasis });

const atLeastOne = "expected at least one citation: every fact is cited";

/** As typed in YAML. */
export const written = {
  date: edtfText,
  cites: z.array(citeWritten, atLeastOne).check(z.minLength(1, atLeastOne)),
};

/** As held in the dataset. */
export const compiled = {
  date: when,
  cites: z.array(cite).check(z.minLength(1)),
};

/** Fields that the compiler adds to each compiled entry: the first day on which a source said it. */
export const known = { known: day };

export type When = z.output<typeof when>;
export type Cite = z.output<typeof cite>;
export type Precision = z.output<typeof precision>;
export type SaidBasis = z.output<typeof saidBasis>;

/** Either of the two, so that a shape can be written once. */
export type Forms = typeof written | typeof compiled;
