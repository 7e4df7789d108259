import type { FigureModel } from "../core/figure.ts";
import type { About } from "./about.ts";
import type { FileTable } from "./csv.ts";

/** The rows of a figure with what has to be known of them. Null is what no source states. */
export function toJson(model: FigureModel, { columns, rows }: FileTable, about: About): string {
  const { title, subtitle, filter, asOf, basis, licence, address } = about;
  return `${JSON.stringify(
    {
      title,
      subtitle,
      filter,
      asOf,
      basis,
      address,
      licence,
      sources: model.sources.map(({ id, title: name }) => ({ id, title: name })),
      columns,
      rows: rows.map((cells) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? null]))),
    },
    null,
    2,
  )}\n`;
}
