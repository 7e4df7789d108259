import { type Day, latest } from "../../../src/core/days.ts";
import type { Cite, When } from "../../schema/fields.ts";
import type { Entries, Entry } from "../entries.ts";
import type { Problem } from "../problem.ts";
import { problemAt, type ReadRecord } from "../read.ts";
import type { Path } from "../yaml-file.ts";

interface Fact {
  readonly record: ReadRecord;
  readonly path: Path;
  readonly date: When;
  readonly said: Day | undefined;
}

/** A source can't report what had not happened. */
function* checkFact({ record, path, date, said }: Fact): Generator<Problem> {
  if (date.first === null || said === undefined || date.first <= said) return;
  const message = `${path.at(-1)} ${date.edtf} is after the day on which its source said so, expected ${said} or earlier; or cite a later source`;
  yield problemAt(record, path, message);
}

function* checkStatements({ record, value }: Entry<"initiatives">): Generator<Problem> {
  for (const [index, { delivers, happened, said }] of value.statements.entries()) {
    const path = ["statements", index];
    if (delivers === true && happened === undefined) {
      yield problemAt(
        record,
        [...path, "delivers"],
        "delivers without happened, expected the date of the delivery in happened",
      );
    }
    if (happened !== undefined) yield* checkFact({ record, path: [...path, "happened"], date: happened, said });
  }
}

/** The entry as one fact, said on the last of the days on which its sources spoke. */
function checkEntry(record: ReadRecord, field: string, date: When, cites: readonly Cite[]): Generator<Problem> {
  return checkFact({ record, path: [field], date, said: latest(cites.map((cite) => cite.said)) });
}

/** What is recorded as done had been done when its source said so. */
export function* checkFacts(entries: Entries): Generator<Problem> {
  for (const entry of entries.initiatives) yield* checkStatements(entry);
  for (const { record, value } of entries.convention) {
    for (const [index, { date, said }] of value.actions.entries()) {
      yield* checkFact({ record, path: ["actions", index, "date"], date, said });
    }
  }
  for (const { record, value } of entries.contributions) yield* checkEntry(record, "date", value.date, value.cites);
  for (const { record, value } of entries.contributionTotals)
    yield* checkEntry(record, "until", value.until, value.cites);
  for (const { record, value } of entries.links) {
    if (value.date !== undefined) yield* checkEntry(record, "date", value.date, value.cites);
  }
  for (const { record, value } of entries.projects) yield* checkEntry(record, "approved", value.approved, value.cites);
}
