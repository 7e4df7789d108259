import * as z from "zod/mini";
import { dimensionId } from "./dimensions.ts";
import { compiled, type Forms, known, party, slug, stateId, words, written } from "./fields.ts";

export const eventKind = z.enum([
  "cbm",
  "governing-body",
  "advisory-body",
  "consultation",
  "external-forum",
  "ceremony",
  "outreach",
]);
export const eventFormat = z.enum(["in-person", "online", "hybrid"]);
export const dimensionBasis = z.enum(["stated", "inferred"]);

/** Something that took place. */
const shape = <F extends Forms>({ cites, date }: F) => ({
  id: slug,
  title: words,
  start: date as F["date"],
  kind: eventKind,
  /**
   * The governing or advisory bodies whose meeting it is, or a meeting of whose board or council it is. None for what is
   * about a body or only held by it, and for a decision of which no source says that it was taken at a meeting. A body that
   * grew out of a series of meetings has them all: the Finance Summits from 2018, though it stands as a body since 2025.
   */
  bodies: z.optional(z.array(slug)),
  /** Null for what belongs to none. */
  dimension: z.nullable(dimensionId),
  /** `stated` where a source names the dimension or priority area, `inferred` where we assigned it. */
  dimensionBasis: z.nullable(dimensionBasis),
  priorityArea: z.nullable(slug),
  /** Null where no source states it. */
  format: z.nullable(eventFormat),
  city: z.nullable(words),
  /** A state id, or the name of a country that is no state of CICA's. Null where no source states it. */
  country: z.nullable(words),
  organisers: z.array(party),
  /** Member States that a source names as taking part. Absence means "not named", never "did not attend". */
  states: z.array(stateId),
  /** Taking part and no Member State on that day: observers, other countries, organisations. */
  others: z.array(party),
  /** Figures as a source states them: `{of: "Member States", n: 16}`. */
  attendance: z.array(z.strictObject({ of: words, n: z.int(), qualifier: z.optional(z.enum(["over", "about"])) })),
  /** What it was about or decided, in our words. */
  note: z.optional(words),
  cites: cites as F["cites"],
});

export const eventRecord = z.strictObject({ ...shape(written), end: z.optional(written.date) });
export const event = z.strictObject({
  ...shape(compiled),
  bodies: z.array(slug),
  end: compiled.date,
  /** The term in which it began. Null before the first on record. */
  chairmanship: z.nullable(slug),
  ...known,
});

export type CicaEvent = z.output<typeof event>;
export type EventKind = z.output<typeof eventKind>;
export type EventFormat = z.output<typeof eventFormat>;
