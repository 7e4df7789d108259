import type { Dataset } from "../../data/schema/dataset.ts";
import { changeKinds, changePages } from "../core/changeKinds.ts";
import {
  contributionKinds,
  contributionRecipients,
  contributionStandings,
  dimensionKeys,
  eventFormats,
  standings,
} from "../core/closedLists.ts";
import { contributorKey } from "../core/contributorKey.ts";
import { namesOf } from "../figures/names.ts";
import { capitalise } from "../text/dates.ts";
import { changesPageText } from "../text/enChangesPage.ts";
import { takeText } from "../text/enTake.ts";
import { termsText } from "../text/enTerms.ts";
import type { FilterKey } from "../view/pageFilters.ts";
import { eventKinds, tracks } from "../view/parameters.ts";

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** A filter that is a choice among values; the period and the words are asked otherwise. */
export type ChoiceFilter = Exclude<FilterKey, "from" | "to" | "text">;

export function isChoiceFilter(key: FilterKey): key is ChoiceFilter {
  return key !== "from" && key !== "to" && key !== "text";
}

function optionsOf<T extends string>(values: readonly T[], label: (value: T) => string): FilterOption[] {
  return values.map((value) => ({ value, label: label(value) }));
}

function named(options: readonly FilterOption[]): FilterOption[] {
  const byKey = new Map(options.map((option) => [option.value, option]));
  return [...byKey.values()].toSorted((a, b) => a.label.localeCompare(b.label, "en"));
}

/** The values that a filter can take on this record, as a reader knows them. */
export function filterOptions(dataset: Dataset, key: ChoiceFilter): readonly FilterOption[] {
  const names = namesOf(dataset);
  switch (key) {
    case "dimensions":
      return optionsOf([...dimensionKeys, "none"], names.dimension);
    case "areas":
      return dataset.priorityAreas.map(({ id, name }) => ({ value: id, label: name }));
    case "kinds":
      return optionsOf(eventKinds, (kind) => termsText.eventKind[kind]);
    case "formats":
      return optionsOf(eventFormats, (format) => termsText.eventFormat[format]);
    case "states":
      return named(dataset.states.map(({ id, name }) => ({ value: id, label: name })));
    case "chairmanships":
      return dataset.chairmanships.map(({ id, name }) => ({ value: id, label: name }));
    case "tracks":
      return optionsOf(tracks, (track) => termsText.track[track]);
    case "standings":
      return optionsOf(standings, (standing) => capitalise(termsText.standing[standing]));
    case "leads": {
      const leads = dataset.initiatives.flatMap(({ lead }) => (lead === undefined ? [] : [lead]));
      return named(leads.map((lead) => ({ value: lead, label: names.party(lead) })));
    }
    case "clusters": {
      const used = new Set(dataset.initiatives.flatMap(({ cluster }) => (cluster === undefined ? [] : [cluster])));
      return [...used]
        .toSorted((a, b) => a - b)
        .map((n) => ({ value: `${n}`, label: capitalise(takeText.cluster(`${n}`)) }));
    }
    case "contributors": {
      const all = [...dataset.contributions, ...dataset.contributionTotals];
      return named(
        all.map(({ contributor }) => ({ value: contributorKey(contributor), label: names.party(contributor) })),
      );
    }
    case "giftKinds":
      return optionsOf(contributionKinds, (kind) => capitalise(termsText.contributionKind[kind]));
    case "recipients":
      return optionsOf(contributionRecipients, (to) => capitalise(termsText.contributionRecipient[to]));
    case "giftStandings":
      return optionsOf(contributionStandings, (standing) => capitalise(termsText.contributionStanding[standing]));
    case "changePages":
      return optionsOf(changePages, (page) => changesPageText.pages[page]);
    case "changeKinds":
      return optionsOf(changeKinds, (kind) => changesPageText.kinds[kind]);
  }
}

/** The years of the record, the latest first. */
export function yearOptions(dataset: Dataset): readonly string[] {
  const { first, last } = dataset.meta.coverage;
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, i) => `${to - i}`);
}
