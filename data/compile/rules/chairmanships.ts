import type { Entries } from "../entries.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";

/** Terms stand in order and overlap by no more than the day on which one hands over to the next. */
export function* checkChairmanships({ chairmanships }: Entries): Generator<Problem> {
  for (const [index, { record, value }] of chairmanships.entries()) {
    const before = chairmanships[index - 1]?.value;
    if (before === undefined) continue;
    const { first, last, edtf } = value.start;
    if (first !== null && before.start.first !== null && first < before.start.first) {
      yield problemAt(
        record,
        ["start"],
        `start ${edtf} is before that of ${before.id}, expected the terms in order; move it up`,
      );
    } else if (last !== null && before.end.first !== null && last < before.end.first) {
      yield problemAt(
        record,
        ["start"],
        `start ${edtf} is within the term of ${before.id}, expected ${before.end.edtf} or later`,
      );
    }
  }
}
