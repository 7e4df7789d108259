import type { Dataset } from "../../../data/schema/dataset.ts";
import { withoutAsk } from "../../core/contributionFacets.ts";
import { selectContributions, selectCounted } from "../../core/contributions.ts";
import { contributorKey } from "../../core/contributorKey.ts";
import { isDay } from "../../core/days.ts";
import { formatDay, formatSpan, formatWhen } from "../../text/dates.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { termsText } from "../../text/enTerms.ts";
import { formatNumber } from "../../text/numbers.ts";
import { routes } from "../../view/routes.ts";
import { partWords } from "../contributions/parts.ts";
import type { Names } from "../names.ts";
import { type Evidence, type EvidenceRequest, list } from "./evidence.ts";
import { citesOf, fact } from "./records.ts";

export function contributionEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const { facts } = evidenceText;
  const single = dataset.contributions.find((one) => one.id === id);
  const total = dataset.contributionTotals.find((one) => one.id === id);
  const found = single ?? total;
  if (found === undefined) return undefined;
  const amount = found.amount === null ? evidenceText.undisclosed : `${found.currency} ${formatNumber(found.amount)}`;
  const when =
    single === undefined ? (total === undefined ? "" : formatSpan(total.since, total.until)) : formatWhen(single.date);
  return list(names.party(found.contributor), [
    {
      key: id,
      title: found.description,
      when,
      facts: [
        ...fact(facts.kind, single && termsText.contributionKind[single.kind]),
        ...fact(facts.recipient, termsText.contributionRecipient[found.recipient]),
        ...fact(facts.amount, amount),
        ...fact(facts.status, single && termsText.contributionStanding[single.standing]),
        ...fact(facts.partOf, single && partWords(dataset, single)),
      ],
      cites: citesOf(found.cites, names),
      page: routes.contributions(),
    },
  ]);
}

/**
 * Contributions that count, of one year or one contributor and one kind, a segment of a chart; or those that became known
 * on a day.
 * @param kind all kinds where it is absent or `any`.
 * @param side of a year that the period asked for cuts, the part in it or outside of it.
 */
export function contributionsEvidence(
  dataset: Dataset,
  by: string,
  key: string,
  [kind = "any", side]: readonly (string | undefined)[],
  request: EvidenceRequest,
  names: Names,
): Evidence | undefined {
  if (by === "known" && !isDay(key)) return undefined;
  // A chart shows what its own filter leaves out, too: see `yearsModel` and `contributorsModel`.
  const own = by === "year" ? "period" : by === "by" ? "contributors" : null;
  const filter = own === null ? request.contributions : withoutAsk(request.contributions, own);
  const within = new Set(selectContributions(dataset.contributions, request.contributions));
  const entries = selectCounted(selectContributions(dataset.contributions, filter)).filter(
    (one) =>
      (kind === "any" || one.kind === kind) &&
      (side === undefined || within.has(one) === (side === "within")) &&
      (by === "known"
        ? one.known === key
        : by === "year"
          ? one.date.first?.slice(0, 4) === key && one.date.last?.slice(0, 4) === key
          : contributorKey(one.contributor) === key),
  );
  const records = entries.flatMap((one) => {
    const record = contributionEvidence(dataset, one.id, names)?.records[0];
    return record === undefined ? [] : [{ ...record, title: `${names.party(one.contributor)}: ${record.title}` }];
  });
  if (by === "known") return list(evidenceText.knownOn(formatDay(key)), records);
  return list(by === "year" ? key : names.party(entries[0]?.contributor ?? key), records);
}

export function projectEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const project = dataset.projects.find((one) => one.id === id);
  if (project === undefined) return undefined;
  const { facts } = evidenceText;
  return list(project.title, [
    {
      key: project.id,
      title: project.summary,
      when: formatWhen(project.approved),
      facts: [
        ...fact(facts.place, project.place),
        ...fact(facts.partners, project.partners.map(names.party).join(", ")),
        ...fact(facts.financedBy, project.financedBy.map(names.party).join(", ")),
      ],
      cites: citesOf(project.cites, names),
    },
    ...project.figures.map((figure) => ({
      key: figure.label,
      title: `${figure.label}: ${formatNumber(figure.value)} ${figure.unit}`,
      when: null,
      facts: [],
      cites: citesOf(figure.cites, names),
    })),
  ]);
}
