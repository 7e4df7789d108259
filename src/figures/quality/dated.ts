import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Cite, When } from "../../../data/schema/fields.ts";
import { type qualityText, sourcesText } from "../../text/enSources.ts";
import { termsText } from "../../text/enTerms.ts";
import { type Names, namesOf } from "../names.ts";

/** A record with the date that places it in time. */
export interface Dated {
  readonly key: string;
  readonly title: string;
  /** Null where no source states it. */
  readonly when: When | null;
  readonly cites: readonly Cite[];
}

export type DatedKind = keyof typeof qualityText.dated;

function statementsWith(dataset: Dataset, field: "target" | "happened"): Dated[] {
  return dataset.initiatives.flatMap(({ id, shortTitle, statements }) =>
    statements.flatMap((statement, i) => {
      const when = statement[field];
      const title = sourcesText.statement(shortTitle, statement.text);
      return when === undefined ? [] : [{ key: `${id}/${i}`, title, when, cites: statement.cites }];
    }),
  );
}

function sinceOf(
  key: string,
  title: string,
  parts: readonly { readonly since?: When | undefined; readonly cites: readonly Cite[] }[],
): Dated[] {
  return parts.map(({ since, cites }, i) => ({ key: `${key}/${i}`, title, when: since ?? null, cites }));
}

const readers: Readonly<Record<DatedKind, (dataset: Dataset, names: Names) => readonly Dated[]>> = {
  events: ({ events }) => events.map(({ id, title, start, cites }) => ({ key: id, title, when: start, cites })),
  targets: (dataset) => statementsWith(dataset, "target"),
  happened: (dataset) => statementsWith(dataset, "happened"),
  acts: ({ convention }, names) =>
    convention.actions.map(({ state, action, date, cites }) => ({
      key: `${state}/${action}`,
      title: sourcesText.act(names.state(state), termsText.treatyAction[action]),
      when: date,
      cites,
    })),
  contributions: ({ contributions }, names) =>
    contributions.map(({ id, contributor, description, date, cites }) => ({
      key: id,
      title: sourcesText.contribution(names.party(contributor), description),
      when: date,
      cites,
    })),
  memberships: ({ states }) => states.flatMap(({ id, name, memberships }) => sinceOf(id, name, memberships)),
  relations: ({ organisations }) => organisations.flatMap(({ id, name, relations }) => sinceOf(id, name, relations)),
  coordinators: ({ priorityAreas }, names) =>
    priorityAreas.flatMap(({ id, name, coordinators }) =>
      coordinators.flatMap((one) => sinceOf(`${id}/${one.state}`, `${name}: ${names.state(one.state)}`, [one])),
    ),
  standings: ({ bodies }) => bodies.flatMap(({ id, name, standings }) => sinceOf(id, name, standings)),
};

/** The kinds of dated record, in the order of the figure. */
export const datedKinds = Object.keys(readers) as DatedKind[];

/** The records of a kind, each with its date. */
export function selectDated(dataset: Dataset, kind: DatedKind): readonly Dated[] {
  return readers[kind](dataset, namesOf(dataset));
}
