import type { Entries, Entry } from "../entries.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";

function* checkAmount({ record, value }: Entry<"contributions">): Generator<Problem> {
  const { amount, currency, disclosed } = value;
  if (amount === null && disclosed) {
    yield problemAt(
      record,
      ["disclosed"],
      "disclosed is true without an amount, expected false; or give amount and currency",
    );
  }
  if (amount === null && currency !== null) {
    yield problemAt(record, ["currency"], `currency is ${currency} without an amount, expected null`);
  }
  if (amount !== null && currency === null) {
    yield problemAt(record, ["currency"], "currency is null beside an amount, expected its code, like USD");
  }
  if (amount !== null && !disclosed) {
    yield problemAt(record, ["disclosed"], "disclosed is false beside an amount, expected true");
  }
}

/** A part is part of a whole that counts; else what it is part of would be counted nowhere. */
function* checkWhole({ record, value }: Entry<"contributions">, parts: ReadonlySet<string>): Generator<Problem> {
  const { id, within } = value;
  if (within === undefined || !parts.has(within)) return;
  const what = within === id ? "the contribution itself" : "part of another one";
  yield problemAt(record, ["within"], `within ${within} is ${what}, expected the id of one that is counted`);
}

/**
 * Unknown is not zero: an amount is either given with its currency, or null and marked as not disclosed. The same money
 * counts once.
 */
export function* checkContributions({ contributions }: Entries): Generator<Problem> {
  const parts = new Set(contributions.filter(({ value }) => value.within !== undefined).map(({ value }) => value.id));
  for (const entry of contributions) {
    yield* checkAmount(entry);
    yield* checkWhole(entry, parts);
  }
}
