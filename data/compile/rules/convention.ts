import type { TreatyActionKind } from "../../schema/convention.ts";
import type { Entries } from "../entries.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";

/** Ratification, acceptance, approval and accession are four names of one act: consent to be bound. */
const acts: Readonly<Record<TreatyActionKind, string>> = {
  signature: "signature",
  ratification: "consent",
  acceptance: "consent",
  approval: "consent",
  accession: "consent",
  deposit: "deposit",
};

/** A state acts once of each kind, or it would be counted twice. */
export function* checkConvention({ convention }: Entries): Generator<Problem> {
  for (const { record, value } of convention) {
    const first = new Map<string, TreatyActionKind>();
    for (const [index, { state, action }] of value.actions.entries()) {
      const key = `${state} ${acts[action]}`;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, action);
        continue;
      }
      const message = `${action} of ${state} is counted twice (its ${earlier} is above), expected one; put both citations on one entry`;
      yield problemAt(record, ["actions", index, "action"], message);
    }
  }
}
