import type { Dataset } from "../../../data/schema/dataset.ts";
import { formatSince, formatSpan, formatWhen } from "../../text/dates.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { sourcesText } from "../../text/enSources.ts";
import { routes } from "../../view/routes.ts";
import type { Names } from "../names.ts";
import { type Evidence, list } from "./evidence.ts";
import { citesOf, fact } from "./records.ts";

export function areaEvidence(
  dataset: Dataset,
  id: string,
  nth: string | undefined,
  names: Names,
): Evidence | undefined {
  const area = dataset.priorityAreas.find((one) => one.id === id);
  const coordinators = nth === undefined ? area?.coordinators : area?.coordinators.slice(Number(nth), Number(nth) + 1);
  if (area === undefined || coordinators === undefined || coordinators.length === 0) return undefined;
  return list(
    area.name,
    coordinators.map(({ state, role, since, until, cites }) => ({
      key: `${state} ${role} ${since?.edtf ?? ""}`,
      title: changesPageText.coordinator(names.state(state), changesPageText.roles[role], area.name),
      when: since === undefined ? null : formatSince(since),
      facts: fact(evidenceText.facts.until, until && formatWhen(until)),
      cites: citesOf(cites, names),
    })),
  );
}

export function termEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const term = dataset.chairmanships.find((one) => one.id === id);
  if (term === undefined) return undefined;
  const title = term.theme ?? term.name;
  const record = {
    key: id,
    title,
    when: formatSpan(term.start, term.end),
    facts: [],
    cites: citesOf(term.cites, names),
  };
  return list(term.name, [record]);
}

export function sourceEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const source = dataset.sources.find((one) => one.id === id);
  if (source === undefined) return undefined;
  const { publisher, published, kind, note, said, saidBasis } = source;
  return list(source.shortTitle, [
    {
      key: id,
      title: source.title,
      when: formatWhen(published),
      facts: [
        ...fact(sourcesText.facts.kind, sourcesText.kinds[kind]),
        ...fact(sourcesText.columns.publisher, publisher),
        ...fact(sourcesText.facts.note, note),
      ],
      cites: citesOf([{ source: id, at: changesPageText.wholeSource, said, saidBasis }], names),
      page: routes.source(id),
    },
  ]);
}
