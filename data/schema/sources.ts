import * as z from "zod/mini";
import { compiled, day, type Forms, saidBasis, slug, words, written } from "./fields.ts";

/** A document or page that is cited. */
const shape = <F extends Forms>({ date }: F) => ({
  id: slug,
  title: words,
  /** Name for a source line under a chart: "Voice of Asia, Jan–Mar 2025". */
  shortTitle: words,
  publisher: words,
  published: date as F["date"],
  /** The time that a digest covers. */
  period: z.optional(date as F["date"]),
  kind: z.enum(["digest", "statement", "press-release", "web-page", "law"]),
  language: z.string().check(z.regex(/^[a-z]{2}$/, "expected an ISO 639-1 code, like en")),
  url: z.optional(z.url("expected an address that starts with https://")),
  pages: z.optional(z.int()),
  /** What is known of its origin and date, in our words. */
  note: z.optional(words),
});

export const sourceRecord = z.strictObject({
  ...shape(written),
  /** For an undated page: the latest day that it reports, which then counts as the day it was said. */
  latestReported: z.optional(written.date),
});
export const source = z.strictObject({
  ...shape(compiled),
  /** The day that counts for a citation with no date of its own, and how it was fixed. */
  said: day,
  saidBasis,
});

export type Source = z.output<typeof source>;
