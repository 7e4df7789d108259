import * as z from "zod/mini";
import { compiled, type Forms, known, listWords, slug, stateId, words, written } from "./fields.ts";

/** A Member or Observer State, past or pending. Names follow CICA usage in English; other spellings are aliases. */
const stateShape = <F extends Forms>({ cites, date }: F) => ({
  id: stateId,
  name: words,
  aliases: z.array(listWords),
  memberships: z
    .array(
      z.strictObject({
        status: z.enum(["member", "observer", "pending"]),
        /** Absent where no source says since when. */
        since: z.optional(date as F["date"]),
        until: z.optional(date as F["date"]),
        cites: cites as F["cites"],
      }),
    )
    .check(z.minLength(1, "expected at least one membership, observership or application")),
});

export const stateRecord = z.strictObject(stateShape(written));
export const state = z.strictObject({ ...stateShape(compiled), ...known });

/** An organisation that is observer at CICA or its partner, or takes part in its events. */
const organisationShape = <F extends Forms>({ cites, date }: F) => ({
  id: slug,
  name: words,
  acronym: z.optional(words),
  aliases: z.optional(z.array(listWords)),
  relations: z.array(
    z.strictObject({
      status: z.enum(["observer", "partner", "pending"]),
      since: z.optional(date as F["date"]),
      until: z.optional(date as F["date"]),
      cites: cites as F["cites"],
    }),
  ),
  cites: cites as F["cites"],
});

export const organisationRecord = z.strictObject(organisationShape(written));
export const organisation = z.strictObject({ ...organisationShape(compiled), ...known });

/** One term of the Chairmanship. */
const chairmanshipShape = <F extends Forms>({ cites, date }: F) => ({
  id: slug,
  state: stateId,
  /** For a band or a filter: "Kazakhstan, second term". */
  name: words,
  start: date as F["date"],
  end: date as F["date"],
  theme: z.optional(words),
  priorities: z.array(listWords),
  cites: cites as F["cites"],
});

export const chairmanshipRecord = z.strictObject(chairmanshipShape(written));
export const chairmanship = z.strictObject({ ...chairmanshipShape(compiled), ...known });

export type State = z.output<typeof state>;
export type Membership = State["memberships"][number];
export type Organisation = z.output<typeof organisation>;
export type Chairmanship = z.output<typeof chairmanship>;
