import type { Contribution, ContributionKind, Project } from "../../../data/schema/contributions.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import {
  type ContributionFilter,
  latestContributionsFirst,
  selectContributions,
  selectContributionTotals,
  selectCounted,
  selectProjects,
  sumDisclosed,
} from "../../core/contributions.ts";
import { type FigureModel, restsOn, type TableRow } from "../../core/figure.ts";
import { capitalise, formatSpan, formatWhen } from "../../text/dates.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { termsText } from "../../text/enTerms.ts";
import { listWords } from "../../text/numbers.ts";
import { namesOf } from "../names.ts";
import { disclosedWords } from "./model.ts";
import { partWords } from "./parts.ts";

/** Amounts that a source states, largest first within a currency. A cumulative total stands beside single contributions, added to none. */
export function amountsModel(dataset: Dataset, filter: ContributionFilter): FigureModel {
  const words = contributionsText.amounts;
  const names = namesOf(dataset);
  const chosen = selectCounted(selectContributions(dataset.contributions, filter));
  const singles = chosen.flatMap(({ amount, currency, disclosed, ...one }) =>
    disclosed && amount !== null && currency !== null
      ? [{ ...one, amount, currency, time: capitalise(formatWhen(one.date)), scope: words.single }]
      : [],
  );
  const totals = selectContributionTotals(dataset.contributionTotals, filter).map((one) => ({
    ...one,
    time: formatSpan(one.since, one.until),
    scope: words.cumulative,
  }));
  const stated = [...singles, ...totals].toSorted(
    (a, b) => a.currency.localeCompare(b.currency) || b.amount - a.amount || a.id.localeCompare(b.id),
  );
  const undisclosed = sumDisclosed(chosen).undisclosed;
  return {
    id: "disclosed-amounts",
    finding:
      singles.length === 0
        ? words.none(undisclosed)
        : words.finding(disclosedWords(chosen), singles.length, undisclosed),
    subtitle: words.subtitle,
    description: words.description(stated.length),
    ...restsOn(
      dataset,
      stated.map((one) => one.cites),
    ),
    table: {
      caption: words.subtitle,
      columns: [
        { label: words.columns.contributor },
        { label: words.columns.amount, numeric: true },
        { label: words.columns.scope },
        { label: words.columns.time },
        { label: words.columns.what },
      ],
      rows: stated.map((one) => ({
        key: one.id,
        cells: [
          names.party(one.contributor),
          contributionsText.amount(one.currency, one.amount),
          one.scope,
          one.time,
          one.description,
        ],
        opens: `contributions/${one.id}`,
      })),
    },
  };
}

/** A row of the list: the cells of its table, and what the screen draws of them in its own way. */
export interface ContributionRow extends TableRow {
  readonly id: string;
  readonly when: string;
  readonly contributor: string;
  /** Its id where it is a state, which has a page; else null. */
  readonly state: string | null;
  readonly kind: ContributionKind;
  readonly recipient: string;
  /** Null where no source discloses it. */
  readonly amount: string | null;
  readonly standing: string;
  /** What it is part of; null where it counts by itself. */
  readonly partOf: string | null;
  readonly what: string;
  /** The sources that say so, in short. */
  readonly source: string;
}

/** The contributions that meet a filter, latest first. */
export interface ContributionListModel extends FigureModel {
  readonly rows: readonly ContributionRow[];
}

function rowOf(dataset: Dataset, one: Contribution): ContributionRow {
  const names = namesOf(dataset);
  const row = {
    id: one.id,
    when: capitalise(formatWhen(one.date)),
    contributor: names.party(one.contributor),
    state: dataset.states.some(({ id }) => id === one.contributor) ? one.contributor : null,
    kind: one.kind,
    recipient: termsText.contributionRecipient[one.recipient],
    amount: one.amount === null || one.currency === null ? null : contributionsText.amount(one.currency, one.amount),
    standing: termsText.contributionStanding[one.standing],
    partOf: partWords(dataset, one),
    what: one.description,
    source: [...new Set(one.cites.map((cite) => names.source(cite.source)))].join("; "),
  };
  return {
    ...row,
    key: one.id,
    cells: [
      row.when,
      row.contributor,
      termsText.contributionKind[row.kind],
      row.recipient,
      row.amount ?? contributionsText.undisclosed,
      row.partOf === null ? row.standing : `${row.standing}; ${row.partOf}`,
      row.what,
      row.source,
    ],
    opens: `contributions/${one.id}`,
  };
}

export function contributionListModel(dataset: Dataset, contributions: readonly Contribution[]): ContributionListModel {
  const { list } = contributionsText;
  const rows = latestContributionsFirst(contributions).map((one) => rowOf(dataset, one));
  const counted = selectCounted(contributions).length;
  const caption = list.finding(counted, rows.length - counted);
  return {
    id: "contribution-list",
    finding: rows.length === 0 ? contributionsText.none : caption,
    subtitle: list.subtitle,
    description: list.description(rows.length),
    ...restsOn(
      dataset,
      contributions.map((one) => one.cites),
    ),
    table: {
      caption,
      columns: [
        { label: list.columns.date },
        { label: list.columns.contributor },
        { label: list.columns.kind },
        { label: list.columns.recipient },
        { label: list.columns.amount, numeric: true },
        { label: list.columns.standing },
        { label: list.columns.what },
        { label: list.columns.source },
      ],
      rows,
    },
    rows,
  };
}

export interface ProjectCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly figures: Project["figures"];
}

/** The Fund, where it stands, and what it has approved. */
export interface ProjectsModel extends FigureModel {
  readonly projects: readonly ProjectCard[];
  /** The last word on the Fund itself, with the item of the road map that is to deliver it. */
  readonly fund: { readonly when: string | null; readonly words: string; readonly initiative: string | null } | null;
}

function fundOf(dataset: Dataset): ProjectsModel["fund"] {
  const body = dataset.bodies.find((one) => one.id === "cica-fund");
  const last = body?.standings.at(-1);
  if (body === undefined || last === undefined) return null;
  const initiative = dataset.initiatives.find((one) => one.id === body.initiative)?.id ?? null;
  return { when: last.since === undefined ? null : capitalise(formatWhen(last.since)), words: last.text, initiative };
}

export function projectsModel(dataset: Dataset, filter: ContributionFilter): ProjectsModel {
  const words = contributionsText.projects;
  const names = namesOf(dataset);
  const parties = (refs: readonly string[]) => listWords(refs.map(names.party));
  const chosen = selectProjects(dataset.projects, filter);
  const projects = chosen.map((project) => ({
    id: project.id,
    title: project.title,
    summary: project.summary,
    facts: [
      { label: words.facts.approved, value: capitalise(formatWhen(project.approved)) },
      { label: words.facts.proposedBy, value: names.party(project.proposedBy) },
      { label: words.facts.financedBy, value: parties(project.financedBy) },
      { label: words.facts.partners, value: parties(project.partners) },
      { label: words.facts.place, value: project.place },
    ].filter((fact) => fact.value !== ""),
    figures: project.figures,
  }));
  const { columns } = words;
  return {
    id: "fund-projects",
    finding: words.finding(projects.length),
    subtitle: words.subtitle,
    description: words.description(projects.length),
    ...restsOn(
      dataset,
      chosen.flatMap((one) => [one.cites, ...one.figures.map((figure) => figure.cites)]),
    ),
    table: {
      caption: words.subtitle,
      columns: [
        { label: columns.project },
        { label: columns.figure },
        { label: columns.value, numeric: true },
        { label: columns.unit },
      ],
      rows: chosen.flatMap((project) =>
        project.figures.map((figure) => ({
          key: `${project.id} ${figure.label}`,
          cells: [project.title, figure.label, figure.value, figure.unit],
          opens: `projects/${project.id}`,
        })),
      ),
    },
    projects,
    fund: fundOf(dataset),
  };
}
