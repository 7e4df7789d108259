import * as z from "zod/mini";
import { compiled, day, type Forms, known, party, slug, words, written } from "./fields.ts";

export const initiativeStatus = z.enum([
  "proposed",
  "drafting",
  "negotiating",
  "agreed",
  "adopted",
  "operational",
  "postponed",
  "frozen",
  "ended",
]);
export const track = z.enum([
  "founding-instruments",
  "secretariat",
  "institutions",
  "cbm-reform",
  "thematic-documents",
  "membership",
  "meetings",
]);

/** One dated word on an initiative. Its date is that of its citations: the day on which it was first said. */
const statementShape = <F extends Forms>({ cites, date }: F) => ({
  status: initiativeStatus,
  /** When it is promised for. Stays when a later statement supersedes it. */
  target: z.optional(date as F["date"]),
  /** When the step took place that this statement reports (adopted, opened, held). */
  happened: z.optional(date as F["date"]),
  /** True where `happened` is the delivery that the initiative promised, not a step on its way. */
  delivers: z.optional(z.boolean()),
  /** What was said, in our words. */
  text: words,
  cites: cites as F["cites"],
});

const statementRecord = z.strictObject(statementShape(written));
export const statement = z.strictObject({
  ...statementShape(compiled),
  said: day,
});

/** An item of the road map: a document, institution, reform, building or meeting that is to be delivered. */
const shape = {
  id: slug,
  title: words,
  /** For a row of the timeline, at most some 40 characters. */
  shortTitle: z.string().check(z.minLength(1), z.maxLength(42, "expected at most 42 characters: it labels a row")),
  track,
  /** 1 to 8 where it belongs to the Road Map for CICA Transformation. */
  cluster: z.optional(z.int().check(z.minimum(1), z.maximum(8))),
  /** Who answers for it or proposed it. */
  lead: z.optional(party),
  summary: words,
};

const statements = <S extends z.core.SomeType>(one: S) =>
  z.array(one).check(z.minLength(1, "expected at least one dated statement"));

export const initiativeRecord = z.strictObject({ ...shape, statements: statements(statementRecord) });

/** The fields from `status` on are derived from the statements, for the day of the latest source. */
export const initiative = z.strictObject({
  ...shape,
  statements: statements(statement),
  status: initiativeStatus,
  firstTarget: z.nullable(compiled.date),
  currentTarget: z.nullable(compiled.date),
  achieved: z.nullable(compiled.date),
  /** The least days by which a promise is known to be missed; see `Progress` in `src/core/roadmap.ts`. Null where none can be known. */
  slipDays: z.nullable(z.int()),
  ...known,
});

export type Initiative = z.output<typeof initiative>;
export type Statement = z.output<typeof statement>;
export type InitiativeStatus = z.output<typeof initiativeStatus>;
export type Track = z.output<typeof track>;
