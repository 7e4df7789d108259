import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Initiative } from "../../../data/schema/initiatives.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { formatShortDay, formatWhen } from "../../text/dates.ts";
import { initiativeText } from "../../text/enRoadMap.ts";
import { termsText } from "../../text/enTerms.ts";
import { namesOf } from "../names.ts";

export interface HistoryRow {
  readonly key: string;
  readonly said: string;
  readonly speaks: string | null;
  readonly delivers: boolean;
  readonly status: string;
  readonly words: string;
  /** Each source that says so, with the place in it. */
  readonly sources: string;
  readonly opens: string;
}

/** Every statement on an item of the road map, in the order in which they were said. */
export interface HistoryModel extends FigureModel {
  readonly rows: readonly HistoryRow[];
}

export function historyModel(dataset: Dataset, initiative: Initiative): HistoryModel {
  const { statements, id } = initiative;
  const names = namesOf(dataset);
  const rows = statements.map((statement, i) => {
    const when = statement.happened ?? statement.target;
    return {
      key: `${id}/${i}`,
      said: formatShortDay(statement.said),
      speaks: when === undefined ? null : formatWhen(when),
      delivers: statement.delivers === true,
      status: termsText.status[statement.status],
      words: statement.text,
      sources: statement.cites.map((cite) => `${names.source(cite.source)}, ${cite.at}`).join("; "),
      opens: `initiatives/${id}/${i}`,
    };
  });
  return {
    id: "history",
    finding: initiativeText.finding(rows.length, rows[0]?.said ?? "", rows.at(-1)?.said ?? ""),
    subtitle: initiativeText.historySubtitle,
    description: initiativeText.description(rows.length),
    ...restsOn(
      dataset,
      statements.map((statement) => statement.cites),
    ),
    table: {
      caption: initiativeText.history,
      columns: [
        { label: initiativeText.said, brief: true },
        { label: initiativeText.speaks, brief: true },
        { label: initiativeText.status, brief: true },
        { label: initiativeText.statement },
        { label: initiativeText.source },
      ],
      rows: rows.map((row) => ({
        key: row.key,
        cells: [row.said, row.speaks, row.status, row.words, row.sources],
        opens: row.opens,
      })),
    },
    rows,
  };
}
