import { type EventFilter, everyEvent } from "../../../../src/core/events.ts";
import { findEvidence } from "../../../../src/figures/evidence/model.ts";
import { everyContribution, latestDay, smallDataset } from "../../smallDataset.ts";

/** What opens at an address; of the small dataset on its latest day where nothing else is said. */
export function open(address: string, filter: Partial<EventFilter> = {}, dataset = smallDataset, day = latestDay) {
  return findEvidence(dataset, address, {
    asOf: day,
    filter: { ...everyEvent, ...filter },
    contributions: everyContribution,
  });
}

/** The keys of what opens. */
export const keys = (address: string, filter: Partial<EventFilter> = {}) =>
  open(address, filter)?.records.map(({ key }) => key);

/** The facts of the first record that opens, by their labels. */
export const factsOf = (address: string) =>
  Object.fromEntries(open(address)?.records[0]?.facts.map(({ label, value }) => [label, value]) ?? []);
