import type { Dataset } from "../../../data/schema/dataset.ts";
import { changeCites, filterChanges, selectAllChanges } from "../../core/allChanges.ts";
import { findPeriod } from "../../core/periods.ts";
import { formatPeriod, formatShortDay } from "../../text/dates.ts";
import { changesChartText, changesPageText } from "../../text/enChangesPage.ts";
import { changeWords } from "../changeList/words.ts";
import { changeGroups, groupOf } from "../changesOverTime/groups.ts";
import type { Names } from "../names.ts";
import { type Evidence, type EvidenceRequest, list } from "./evidence.ts";
import { citesOf } from "./records.ts";

/** What became known in one period of the chart of changes: the same changes that it counted, narrowed to a segment. */
export function knownEvidence(
  dataset: Dataset,
  key: string,
  periodId: string,
  { asOf, changes: asked }: EvidenceRequest,
  names: Names,
): Evidence | undefined {
  const group = changeGroups.find((one) => one === key);
  const period = findPeriod(periodId);
  if (period === undefined || asked === undefined || (group === undefined && key !== "all")) return undefined;
  const found = filterChanges(selectAllChanges(dataset, asked.since, asOf, asked.basis), asked.filter).filter(
    ({ day, kind }) => day >= period.first && day <= period.last && (group === undefined || groupOf(kind) === group),
  );
  return list(
    changesChartText.evidence(
      group === undefined ? changesChartText.total : changesPageText.groups[group],
      formatPeriod(period),
    ),
    found.map((change, nth) => ({
      key: String(nth),
      title: changeWords(change, dataset, names),
      when: formatShortDay(change.day),
      facts: [],
      cites: citesOf(changeCites(change), names),
    })),
  );
}
