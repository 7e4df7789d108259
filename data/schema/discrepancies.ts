import * as z from "zod/mini";
import { compiled, type Forms, known, slug, words, written } from "./fields.ts";

/** Sources that disagree, each other or themselves. Every claim is kept; `used` is what the dashboard shows. */
const shape = <F extends Forms>({ cites }: F) => ({
  id: slug,
  about: z.strictObject({
    collection: words,
    /** Absent for what is not one entry (a figure of the world economy, a spelling). */
    id: z.optional(words),
    field: words,
  }),
  claims: z
    .array(z.strictObject({ value: words, cites: cites as F["cites"] }))
    .check(z.minLength(2, "expected at least two claims")),
  used: words,
  why: words,
});

export const discrepancyRecord = z.strictObject(shape(written));
export const discrepancy = z.strictObject({ ...shape(compiled), ...known });

export type Discrepancy = z.output<typeof discrepancy>;
