import type { ContributionKind } from "../../../data/schema/contributions.ts";
import type { BarsBody, SlideTone } from "../../core/slide.ts";
import type { ChangeGroup } from "../../text/enChangesPage.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { countsText } from "../../text/enEvents.ts";
import { facetsText } from "../../text/enFacets.ts";
import { slidesText } from "../../text/enSlides.ts";
import { participationText } from "../../text/enStates.ts";
import { listWords } from "../../text/numbers.ts";
import type { ChangesOverTimeModel } from "../changesOverTime/model.ts";
import type { ContributionsModel } from "../contributions/model.ts";
import type { CountsModel } from "../counts/model.ts";
import type { FacetModel } from "../facets/model.ts";
import type { MatrixModel } from "../participation/model.ts";
import type { GridModel } from "../quality/model.ts";
import type { BarsModel } from "../review/bars.ts";
import { orNothing, type Shown, withFirst } from "./shown.ts";

/** More bars than these can't be read from the back of a room. */
const mostBars = 11;

type Column = BarsBody["categories"][number];

function bodyOf(body: Omit<BarsBody, "kind">): BarsBody {
  return { kind: "bars", ...body };
}

const opensOf = (opens: string | undefined) => (opens === undefined ? {} : { opens });

/** "Q1 2020 to Q3 2020": the stretches of which no digest tells. */
function uncoveredRuns(columns: CountsModel["columns"]): string[] {
  const runs: { first: string; last: string }[] = [];
  for (const [i, { covered, label }] of columns.entries()) {
    const run = runs.at(-1);
    if (covered) continue;
    if (run === undefined || columns[i - 1]?.covered !== false) runs.push({ first: label, last: label });
    else run.last = label;
  }
  return runs.map(({ first, last }) => slidesText.run(first, last));
}

/** Events over time. Periods that had not begun on the day shown are left out, as in the table. */
export function countsShown(model: CountsModel & { readonly outside?: readonly number[] }): Shown {
  const rows = new Map(model.table.rows.map((row) => [row.key, row]));
  const columns = model.columns.filter(({ id }) => rows.has(id));
  const outside = model.columns.flatMap(({ id }, i) => (rows.has(id) ? [model.outside?.[i] ?? 0] : []));
  const series = model.series
    .filter(({ total }) => total > 0)
    .map(({ key, label }) => ({
      key,
      name: label,
      tone: key satisfies SlideTone,
      values: columns.map(({ counts }) => counts[key]),
    }));
  const hasOutside = outside.some((n) => n > 0);
  const uncovered = uncoveredRuns(columns);
  return {
    said: model,
    notes: [
      ...model.notes.filter((note) => note !== `${countsText.uncovered}.`),
      ...(uncovered.length === 0 ? [] : [slidesText.uncovered(listWords(uncovered))]),
    ],
    body: orNothing(
      series.length === 0 && !hasOutside,
      bodyOf({
        direction: "columns",
        isStacked: true,
        categories: columns.map(({ id, label, unfinished, covered }) => ({
          key: id,
          label,
          ...(unfinished ? { isUnfinished: true } : {}),
          ...(covered ? {} : { isUncovered: true }),
          ...opensOf(rows.get(id)?.opens),
        })),
        series: hasOutside
          ? [...series, { key: "outside", name: facetsText.outside, tone: "quiet", values: outside }]
          : series,
        unit: slidesText.unit.events,
      }),
    ),
  };
}

const changeTones: Record<ChangeGroup, SlideTone> = {
  done: "military-political",
  promised: "economic",
  standing: "environmental",
  given: "human",
  held: "new-challenges",
  said: "none",
};

export function changeTone(group: ChangeGroup): SlideTone {
  return changeTones[group];
}

export function changesOverTimeShown(model: ChangesOverTimeModel): Shown {
  const rows = new Map(model.table.rows.map((row) => [row.key, row]));
  return {
    said: model,
    body: orNothing(
      model.series.length === 0,
      bodyOf({
        direction: "columns",
        isStacked: true,
        categories: model.columns.map(({ id, label, isPartial }) => ({
          key: id,
          label,
          ...(isPartial ? { isUnfinished: true } : {}),
          ...opensOf(rows.get(id)?.opens),
        })),
        series: model.series.map(({ key, label }) => ({
          key,
          name: label,
          tone: changeTones[key],
          values: model.columns.map(({ counts }) => counts[key]),
        })),
        unit: slidesText.unit.changes,
      }),
    ),
  };
}

const kindTones: Record<ContributionKind, SlideTone> = {
  cash: "done",
  "in-kind": "human",
  secondment: "ink",
  premises: "accent",
};

export function kindTone(kind: ContributionKind): SlideTone {
  return kindTones[kind];
}

/** Remarks on how the page draws: a slide draws otherwise. */
const drawn: readonly string[] = [
  contributionsText.time.period,
  contributionsText.time.ahead,
  contributionsText.time.uncovered,
];

/** Contributions as numbers of contributions, never as amounts. What the filter leaves aside stays, in grey. */
export function contributionsShown(model: ContributionsModel): Shown {
  const opens = new Map(model.table.rows.map((row) => [row.key.split(" ")[0] ?? row.key, row.opens]));
  const bars = model.direction === "upright" ? model.bars.filter(({ key }) => opens.has(key)) : model.bars;
  const shown = model.direction === "upright" ? bars : bars.slice(0, mostBars);
  const count = (bar: (typeof bars)[number], isAside: boolean, kind: ContributionKind | null) =>
    bar.segments
      .filter((one) => one.aside === isAside && (kind === null || one.kind === kind))
      .reduce((sum, one) => sum + one.count, 0);
  const series = model.series
    .map(({ kind, label }) => ({
      key: kind,
      name: label,
      tone: kindTones[kind],
      values: shown.map((bar) => count(bar, false, kind)),
    }))
    .filter(({ values }) => values.some((n) => n > 0));
  const aside = shown.map((bar) => count(bar, true, null));
  return {
    said: withFirst(model, shown.length, bars.length),
    notes: model.notes.filter((note) => !drawn.includes(note)),
    body: orNothing(
      model.total === 0,
      bodyOf({
        direction: model.direction === "upright" ? "columns" : "bars",
        isStacked: true,
        categories: shown.map((bar) => ({
          key: bar.key,
          label: bar.tick,
          ...(bar.unfinished ? { isUnfinished: true } : {}),
          ...(bar.covered ? {} : { isUncovered: true }),
          ...opensOf(model.direction === "upright" ? opens.get(bar.key) : rowOpens(model, bar.key)),
        })),
        series: aside.some((n) => n > 0)
          ? [...series, { key: "aside", name: slidesText.notChosen, tone: "quiet", values: aside }]
          : series,
        unit: slidesText.unit.contributions,
      }),
    ),
  };
}

function rowOpens({ table }: ContributionsModel, key: string): string | undefined {
  return table.rows.find((row) => row.key === key)?.opens;
}

interface Plain {
  readonly key: string;
  readonly label: string;
  readonly n: number;
  readonly opens: string | undefined;
}

/** One number for each of some values, lying, the first of many. */
function plainBars(name: string, tone: SlideTone, all: readonly Plain[]): { body: BarsBody; shown: number } {
  const rows = all.slice(0, mostBars);
  const body = bodyOf({
    direction: "bars",
    isStacked: false,
    categories: rows.map(({ key, label, opens }): Column => ({ key, label, ...opensOf(opens) })),
    series: [{ key: "n", name, tone, values: rows.map(({ n }) => n) }],
    unit: slidesText.unit.events,
  });
  return { body, shown: rows.length };
}

/** A value that says that there is none, where every event has one: no bar. */
const isIdle = ({ key, n }: Plain) => n === 0 && (key === "none" || key === "not-stated");

/**
 * @param leftOpen what the view chose among the bars, in words: they are counted as if nothing was, so that all of them can
 * be compared.
 */
export function facetShown(model: FacetModel, leftOpen: string | null): Shown {
  const opens = new Map(model.table.rows.map((row) => [row.key, row.opens]));
  const rows = model.bars
    .map(({ value, label, count }) => ({ key: value, label, n: count, opens: opens.get(value) }))
    .filter((row) => !isIdle(row));
  const { body, shown } = plainBars(facetsText.events, "accent", rows);
  // The caption leaves out "under the other filters": a slide names them.
  const { caption } = model.table;
  const said = { ...model, subtitle: leftOpen === null ? caption : slidesText.leftOpen(caption, leftOpen) };
  return { said: withFirst(said, shown, rows.length), body: orNothing(rows.length === 0, body) };
}

export function reviewBarsShown(model: BarsModel, tone: SlideTone): Shown {
  const rows = model.bars
    .map(({ key, name, n, opens }) => ({ key, label: name, n, opens }))
    .filter((row) => !isIdle(row));
  const { body, shown } = plainBars(facetsText.events, tone, rows);
  return {
    said: withFirst(model, shown, rows.length),
    notes: model.notes,
    body: orNothing(rows.length === 0, body),
  };
}

/** The column by which the matrix is ordered: how many are named in nothing of it, and who. */
function answerWords({ answer }: MatrixModel): string {
  if (answer === null) return participationText.answer.caution;
  const { label, notNamed, states, events } = answer;
  const words = participationText.answer.words(label, notNamed.length, states, events);
  const names = notNamed.length === 0 || events === 0 ? "" : ` ${listWords(notNamed.map(({ name }) => name))}.`;
  return `${words}${names} ${participationText.answer.caution}`;
}

/** The matrix has more columns than a room can read: the numbers of the column by which it is ordered, else of all. */
export function matrixShown(model: MatrixModel): Shown {
  const column = model.columns.find(({ id }) => id === model.order.by);
  const rows = model.rows.map((row) => {
    const cell = row.cells.find((one) => one.column === column?.id) ?? row.total;
    return { key: row.state, label: row.name, n: cell.count, opens: cell.opens };
  });
  // In any other order the first of many would be those from A, or those with nothing.
  const ordered = rows.toSorted((a, b) => b.n - a.n || a.label.localeCompare(b.label, "en"));
  const name = column?.label ?? participationText.answer.total(model.cut);
  const { body, shown } = plainBars(facetsText.events, column?.dimension ?? "accent", ordered);
  const said = {
    ...model,
    // The answer begins with the name of its column.
    subtitle: slidesText.within(
      slidesText.within(
        slidesText.matrix(model.answer === null ? name : null),
        slidesText.whole(model.total, participationText.evidence.of[model.cut]),
      ),
      answerWords(model),
    ),
    description: slidesText.bars(shown, ordered[0]?.label ?? "", ordered[0]?.n ?? 0),
  };
  return {
    said: withFirst(said, shown, rows.length),
    notes: model.note === null ? [] : [model.note],
    body: orNothing(rows.length === 0, body),
  };
}

const basisTones: Readonly<Record<string, SlideTone>> = { stated: "done", inferred: "accent", none: "none" };

/** By whose word the dimension of events is: of those that have one. How many have none the subtitle says. */
export function basisShown(model: GridModel): Shown {
  const rows = model.rows.filter(({ key }) => key !== "none");
  return {
    said: model,
    notes: model.notes,
    body: bodyOf({
      direction: "bars",
      isStacked: true,
      categories: rows.map(({ key, label }) => ({ key, label })),
      series: model.columns.flatMap(({ key, label }, i) => {
        const values = rows.map(({ cells }) => cells[i]?.n ?? 0);
        return key === "none" ? [] : [{ key, name: label, tone: basisTones[key] ?? "quiet", values }];
      }),
      unit: slidesText.unit.events,
    }),
  };
}
