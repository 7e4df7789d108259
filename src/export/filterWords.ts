import type { Dataset } from "../../data/schema/dataset.ts";
import { contributorKey } from "../core/contributions.ts";
import { type Names, namesOf } from "../figures/names.ts";
import { takeText } from "../text/enTake.ts";
import { termsText } from "../text/enTerms.ts";
import type { View } from "../view/parameters.ts";

type Words = { readonly [K in keyof View]?: (view: View, names: Names, dataset: Dataset) => readonly string[] };

const ofEvents: Words = {
  dimensions: ({ dimensions }, names) => dimensions.map(names.dimension),
  areas: ({ areas }, names) => areas.map(names.area),
  kinds: ({ kinds }) => kinds.map((kind) => termsText.eventKind[kind]),
  formats: ({ formats }) => formats.map((format) => termsText.eventFormat[format]),
  states: ({ states }, names) => states.map(names.state),
  text: (view) => (view.text === "" ? [] : [takeText.words(view.text)]),
};
const ofChairmanships: Words = {
  chairmanships: ({ chairmanships }, names) => chairmanships.map(names.chairmanship),
};
const ofItems: Words = {
  tracks: ({ tracks }) => tracks.map((track) => termsText.track[track]),
  standings: ({ standings }) => standings.map((standing) => termsText.standing[standing]),
  leads: ({ leads }, names) => leads.map(names.party),
  clusters: ({ clusters }) => clusters.map(takeText.cluster),
};
const ofGifts: Words = {
  contributors: ({ contributors }, names, dataset) => {
    const parties = [...dataset.contributions, ...dataset.contributionTotals].map(({ contributor }) => contributor);
    return contributors.map((key) => names.party(parties.find((party) => contributorKey(party) === key) ?? key));
  },
  giftKinds: ({ giftKinds }) => giftKinds.map((kind) => termsText.contributionKind[kind]),
  recipients: ({ recipients }) => recipients.map((recipient) => termsText.contributionRecipient[recipient]),
};
const ofPeriod: Words = {
  from: ({ from, to }) => {
    const words = [...(from === null ? [] : [takeText.from(from)]), ...(to === null ? [] : [takeText.to(to)])];
    return words.length === 0 ? [] : [words.join(" ")];
  },
};

/** Which filters a kind of page has, by the first part of its path. Those of other pages don't touch what it shows. */
const ofPage: Record<string, readonly Words[]> = {
  events: [ofEvents, ofChairmanships, ofPeriod],
  roadmap: [ofItems, ofChairmanships, ofPeriod],
  contributions: [ofGifts, ofPeriod],
  participation: [ofEvents, ofChairmanships, ofPeriod],
  dimensions: [ofPeriod],
  states: [ofPeriod],
};

/** The filters in force on a page, in words; null where there are none. */
export function filterWords(view: View, dataset: Dataset, pathname: string): string | null {
  const [page = ""] = pathname.split("/").filter((part) => part !== "" && part !== "embed");
  const names = namesOf(dataset);
  const words = (ofPage[page] ?? []).flatMap((part) =>
    Object.values(part).flatMap((one) => {
      const some = one(view, names, dataset);
      return some.length === 0 ? [] : [some.join(" or ")];
    }),
  );
  return words.length === 0 ? null : words.join("; ");
}
