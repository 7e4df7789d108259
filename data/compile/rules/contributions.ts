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

/** Unknown is not zero: an amount is either given with its currency, or null and marked as not disclosed. */
export function* checkContributions({ contributions }: Entries): Generator<Problem> {
  for (const entry of contributions) yield* checkAmount(entry);
}
