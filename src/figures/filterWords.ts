import type { Dataset } from "../../data/schema/dataset.ts";
import { contributorKey } from "../core/contributions.ts";
import { changesPageText } from "../text/enChangesPage.ts";
import { takeText } from "../text/enTake.ts";
import { termsText } from "../text/enTerms.ts";
import { type FilterKey, filterKeys, isHeeded } from "../view/pageFilters.ts";
import type { View } from "../view/parameters.ts";
import { type Names, namesOf } from "./names.ts";

/** How each filter reads: its values, of which any may hold. A filter that is missing is a type error. */
const wordsOf: {
  readonly [K in FilterKey]: (value: View[K], names: Names, dataset: Dataset) => readonly string[];
} = {
  dimensions: (dimensions, names) => dimensions.map(names.dimension),
  areas: (areas, names) => areas.map(names.area),
  kinds: (kinds) => kinds.map((kind) => termsText.eventKind[kind]),
  formats: (formats) => formats.map((format) => termsText.eventFormat[format]),
  states: (states, names) => states.map(names.state),
  chairmanships: (chairmanships, names) => chairmanships.map(names.chairmanship),
  from: (from) => (from === null ? [] : [takeText.from(from)]),
  to: (to) => (to === null ? [] : [takeText.to(to)]),
  text: (words) => (words === "" ? [] : [takeText.words(words)]),
  tracks: (tracks) => tracks.map((track) => termsText.track[track]),
  standings: (standings) => standings.map((standing) => termsText.standing[standing]),
  leads: (leads, names) => leads.map(names.party),
  clusters: (clusters) => clusters.map(takeText.cluster),
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
