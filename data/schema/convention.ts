import * as z from "zod/mini";
import { compiled, day, type Forms, known, stateId, words, written } from "./fields.ts";

export const treatyAction = z.enum(["signature", "ratification", "acceptance", "approval", "accession", "deposit"]);

/**
 * One act of a state. `date` may be open at its start where a source only says that it had been done by then.
 * Ratification (an act at home) and deposit (its instrument handed over) stay apart.
 */
const actionShape = <F extends Forms>({ cites, date }: F) => ({
  state: stateId,
  action: treatyAction,
  date: date as F["date"],
  note: z.optional(words),
  cites: cites as F["cites"],
});

/** The Convention on the Privileges and Immunities of the Secretariat, its Personnel and Representatives of Members. */
const shape = <F extends Forms>({ cites, date }: F) => ({
  title: words,
  shortTitle: words,
  adopted: z.optional(date as F["date"]),
  /** Instruments needed for entry into force. */
  threshold: z.int().check(z.positive()),
  /** Days from the last instrument needed to entry into force, where the rule has any. */
  delayDays: z.optional(z.int().check(z.nonnegative())),
  /** When it enters into force, in our words. */
  rule: words,
  cites: cites as F["cites"],
});

export const conventionRecord = z.strictObject({
  ...shape(written),
  actions: z.array(z.strictObject(actionShape(written))),
});
export const convention = z.strictObject({
  ...shape(compiled),
  actions: z.array(z.strictObject({ ...actionShape(compiled), said: day })),
  ...known,
});

export type Convention = z.output<typeof convention>;
export type TreatyAction = Convention["actions"][number];
export type TreatyActionKind = z.output<typeof treatyAction>;
