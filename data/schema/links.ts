import * as z from "zod/mini";
import { compiled, type Forms, known, slug, words, written } from "./fields.ts";

/** Collections whose entries a link can join, beside the Convention. */
export const linkable = ["initiatives", "bodies", "events", "projects"] as const;

/** An entry of the record by its collection and id, `initiatives/cica-charter`; `convention` for the Convention. */
export const recordRef = z
  .string()
  .check(
    z.regex(
      /^(convention|(initiatives|bodies|events|projects)\/[a-z0-9]+(-[a-z0-9]+)*)$/,
      "expected initiatives/, bodies/, events/ or projects/ and an id, like initiatives/cica-charter, or convention",
    ),
  );

/**
 * What joins two entries. Each is read from the one that rests on the other: a body `established-by` a meeting, a document
 * `adopted-at` it, a thing that `requires` another to come first.
 */
export const linkKind = z.enum([
  "established-by",
  "adopted-at",
  "approved-by",
  "proposed-at",
  "prepared-by",
  "planned-for",
  "requires",
  "helped-by",
  "carries-out",
  "financed-by",
  "part-of",
  "succeeds",
]);

/** That one entry rests on another, as a source says. */
const shape = <F extends Forms>({ cites, date }: F) => ({
  id: slug,
  /** What rests on the other. */
  from: recordRef,
  kind: linkKind,
  /** What it rests on. */
  to: recordRef,
  /** When the step took place that joins them, where a source says so. */
  date: z.optional(date as F["date"]),
  /** What the source says, in our words. */
  text: words,
  cites: cites as F["cites"],
});

export const linkRecord = z.strictObject(shape(written));
export const link = z.strictObject({ ...shape(compiled), ...known });

export type Link = z.output<typeof link>;
export type LinkKind = z.output<typeof linkKind>;
