import type { Dataset } from "../../../data/schema/dataset.ts";
import { withoutAsk } from "../../core/contributionFacets.ts";
import { groupContributions, selectContributions, selectCounted } from "../../core/contributions.ts";
import { contributorKey } from "../../core/contributorKey.ts";
import { restsOn } from "../../core/figure.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { listWords } from "../../text/numbers.ts";
import { namesOf } from "../names.ts";
import {
  barOf,
  type ContributionsModel,
  type ContributionsRequest,
  columnsOf,
  leadersOf,
  nameOf,
  rowOf,
  seriesOf,
} from "./model.ts";

/** Contributions by contributor, the one named most often first; those that the filter doesn't name stand aside. */
export function contributorsModel(
  dataset: Dataset,
  { filter }: Pick<ContributionsRequest, "filter">,
): ContributionsModel {
  const words = contributionsText.who;
  const names = namesOf(dataset);
  const acronyms = new Map(dataset.organisations.map(({ id, acronym }) => [id, acronym]));
  const isNone = selectContributions(dataset.contributions, filter).length === 0;
  const chosen = selectCounted(selectContributions(dataset.contributions, withoutAsk(filter, "contributors")));
  const series = seriesOf(chosen, filter);
  const groups = groupContributions(chosen, (one) => one.contributor).toSorted(
    (a, b) => b.total - a.total || names.party(a.key).localeCompare(names.party(b.key), "en"),
  );
  const bars = groups.map((group) => {
    const label = names.party(group.key);
    const tick = acronyms.get(group.key) ?? label;
    const key = contributorKey(group.key);
    const aside = filter.contributors.length > 0 && !filter.contributors.includes(key);
    return barOf({ key: group.key, label, tick, covered: true, unfinished: false, aside }, [
      { entries: group.entries, label, opens: (kind) => `contributed/by/${key}/${kind}`, aside },
    ]);
  });
  const leaders = leadersOf(bars);
  return {
    id: "contributions-by-contributor",
    direction: "lying",
    finding: isNone
      ? contributionsText.none
      : leaders.names.length > 3
        ? words.tie(leaders.names.length, leaders.most)
        : words.finding(listWords(leaders.names), leaders.most, leaders.names.length > 1),
    subtitle: words.subtitle,
    description: words.description(bars.length),
    ...restsOn(
      dataset,
      chosen.map((one) => one.cites),
    ),
    table: {
      caption: words.subtitle,
      columns: columnsOf(contributionsText.columns.contributor, series),
      rows: bars.map((bar, i) => ({
        key: bar.key,
        ...rowOf(nameOf(bar), groups[i]?.entries ?? [], series),
        opens: `contributed/by/${contributorKey(bar.key)}`,
      })),
    },
    series,
    bars,
    total: chosen.length,
    most: Math.max(0, ...bars.map((bar) => bar.total)),
    notes: [],
  };
}
