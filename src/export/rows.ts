import type { FigureModel } from "../core/figure.ts";
import type { About } from "./about.ts";
import { formatCsv } from "./csv.ts";

type Table = FigureModel["table"];

/** Labels of the columns, each once: a reader of the file finds a column by its name. */
function namesOf({ columns }: Table): string[] {
  return columns.map(({ label }, i) => {
    const before = columns.slice(0, i).filter((column) => column.label === label).length;
    return before === 0 ? label : `${label} ${before + 1}`;
  });
}

/** All rows of a figure's table, and nothing else, so that every reader of CSV takes it. */
export function toCsv({ table }: Pick<FigureModel, "table">): string {
  return formatCsv(
    namesOf(table),
    table.rows.map((row) => row.cells),
  );
}

/** The same rows with what has to be known of them. Null is what no source states. */
export function toJson(model: FigureModel, about: About): string {
  const names = namesOf(model.table);
  const { title, subtitle, filter, asOf, licence, address } = about;
  return `${JSON.stringify(
    {
      title,
      subtitle,
      filter,
      asOf,
      address,
      licence,
      sources: model.sources.map(({ id, title: name }) => ({ id, title: name })),
      columns: names,
      rows: model.table.rows.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? null]))),
    },
    null,
    2,
  )}\n`;
}
