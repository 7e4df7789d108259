import type { Entries } from "./entries.ts";
import type { Problem } from "./problem.ts";
import type { Register } from "./register.ts";
import { checkBriefings } from "./rules/briefings.ts";
import { checkChairmanships } from "./rules/chairmanships.ts";
import { checkContributions } from "./rules/contributions.ts";
import { checkConvention } from "./rules/convention.ts";
import { checkDiscrepancies } from "./rules/discrepancies.ts";
import { checkDuplicates } from "./rules/duplicates.ts";
import { checkEvents } from "./rules/events.ts";
import { checkFacts } from "./rules/facts.ts";
import { checkLinks } from "./rules/links.ts";
import { checkParticipants } from "./rules/participants.ts";
import { checkSpans } from "./rules/spans.ts";

/** All rules that read more than one field at a time. */
export function* checkEntries(entries: Entries, register: Register): Generator<Problem> {
  yield* checkSpans(entries);
  yield* checkEvents(entries);
  yield* checkDuplicates(entries);
  yield* checkParticipants(entries);
  yield* checkFacts(entries);
  yield* checkChairmanships(entries);
  yield* checkConvention(entries);
  yield* checkContributions(entries);
  yield* checkLinks(entries);
  yield* checkDiscrepancies(entries, register);
  yield* checkBriefings(entries, register);
}
