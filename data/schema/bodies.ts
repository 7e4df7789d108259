import * as z from "zod/mini";
import { compiled, type Forms, known, listWords, slug, words, written } from "./fields.ts";

export const bodyStatus = z.enum(["proposed", "established", "operational", "frozen", "ended"]);

/** A governing or advisory body or institution, with its standing over time. */
const shape = <F extends Forms>({ cites, date }: F) => ({
  id: slug,
  name: words,
  acronym: z.optional(words),
  aliases: z.optional(z.array(listWords)),
  kind: z.enum(["governing", "advisory", "institution", "secretariat"]),
  established: z.optional(date as F["date"]),
  standings: z
    .array(
      z.strictObject({
        status: bodyStatus,
        since: z.optional(date as F["date"]),
        text: words,
        cites: cites as F["cites"],
      }),
    )
    .check(z.minLength(1, "expected at least one standing")),
  /** The initiative of the road map that is to deliver it. */
  initiative: z.optional(slug),
});

export const bodyRecord = z.strictObject(shape(written));
export const body = z.strictObject({
  ...shape(compiled),
  /** The last standing, on the day of the latest source. */
  status: bodyStatus,
  ...known,
});

export type Body = z.output<typeof body>;
