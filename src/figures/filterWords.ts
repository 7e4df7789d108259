import type { Dataset } from "../../data/schema/dataset.ts";
import { contributorKey } from "../core/contributorKey.ts";
import { changesPageText } from "../text/enChangesPage.ts";
import { takeText } from "../text/enTake.ts";
import { termsText } from "../text/enTerms.ts";
import { type FilterKey, filterKeys, isHeeded } from "../view/pageFilters.ts";
import type { View } from "../view/parameters.ts";
import { type Names, namesOf } from "./names.ts";

/** Whole numbers in order, those that follow each other as one run. */
function runsOf(numbers: readonly number[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const n of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === n - 1) run.last = n;
    else runs.push({ first: n, last: n });
  }
  return runs;
}

/** Several Chairmanships: who was in the chair and in which years; terms that follow each other are one. */
function chairWords(ids: readonly string[], names: Names, { chairmanships }: Dataset): string {
  const terms = chairmanships.filter(({ id }) => ids.includes(id));
  const held: { state: string; from: string; until: string; end: string }[] = [];
  for (const { state, start, end } of terms.toSorted((a, b) =>
    (a.start.last ?? "").localeCompare(b.start.last ?? ""),
  )) {
    const [first, last] = [start.last ?? "", end.last ?? ""];
    const before = held.at(-1);
    if (before?.state === state && before.end === first) Object.assign(before, { until: last.slice(0, 4), end: last });
    else held.push({ state, from: first.slice(0, 4), until: last.slice(0, 4), end: last });
  }
  return takeText.chairs(held.map(({ state, from, until }) => takeText.chair(names.state(state), from, until)));
}

/** How each filter reads: its values, of which any may hold. A filter that is missing is a type error. */
const wordsOf: {
  readonly [K in FilterKey]: (value: View[K], names: Names, dataset: Dataset) => readonly string[];
} = {
  dimensions: (dimensions, names) => dimensions.map(names.dimension),
  areas: (areas, names) => areas.map(names.area),
  kinds: (kinds) => kinds.map((kind) => termsText.eventKind[kind]),
  formats: (formats) => formats.map((format) => termsText.eventFormat[format]),
  states: (states, names) => states.map(names.state),
  chairmanships: (chairmanships, names, dataset) =>
    chairmanships.length < 2 ? chairmanships.map(names.chairmanship) : [chairWords(chairmanships, names, dataset)],
  from: (from) => (from === null ? [] : [takeText.from(from)]),
  to: (to) => (to === null ? [] : [takeText.to(to)]),
  text: (words) => (words === "" ? [] : [takeText.words(words)]),
  tracks: (tracks) => tracks.map((track) => termsText.track[track]),
  standings: (standings) => standings.map((standing) => termsText.standing[standing]),
  leads: (leads, names) => leads.map(names.party),
  clusters: (clusters) => (clusters.length === 0 ? [] : [takeText.clusters(runsOf(clusters.map(Number)))]),
  contributors: (contributors, names, { contributions, contributionTotals }) => {
    const parties = [...contributions, ...contributionTotals].map(({ contributor }) => contributor);
    return contributors.map((key) => names.party(parties.find((party) => contributorKey(party) === key) ?? key));
  },
  giftKinds: (kinds) => kinds.map((kind) => termsText.contributionKind[kind]),
  recipients: (recipients) => recipients.map((recipient) => termsText.contributionRecipient[recipient]),
  giftStandings: (standings) => standings.map((standing) => termsText.contributionStanding[standing]),
  changePages: (pages) => pages.map((page) => changesPageText.pages[page]),
  changeKinds: (kinds) => kinds.map((kind) => changesPageText.kinds[kind]),
};

function read<K extends FilterKey>(key: K, view: View, names: Names, dataset: Dataset): readonly string[] {
  return wordsOf[key](view[key], names, dataset);
}

/** The filters that the page at a path heeds, in words; null where there are none. */
export function filterWords(view: View, dataset: Dataset, path: string): string | null {
  const names = namesOf(dataset);
  const words = filterKeys.flatMap((key) => {
    const some = isHeeded(key, path) ? read(key, view, names, dataset) : [];
    return some.length === 0 ? [] : [some.join(" or ")];
  });
  return words.length === 0 ? null : words.join("; ");
}
