import type { FigureModel, TableModel } from "../../core/figure.ts";
import { before } from "../../core/quality.ts";
import { reviewText } from "../../text/enReview.ts";
import { slidesText } from "../../text/enSlides.ts";
import type { GridModel } from "../quality/model.ts";
import type { AreasModel } from "../review/document.ts";
import type { SourcesModel } from "../sources/model.ts";
import { orNothing, type Said, type Shown, withFirst } from "./shown.ts";

function tableOf(said: Said, table: TableModel, notes: readonly string[] = []): Shown {
  return { said, notes, body: orNothing(table.rows.length === 0, { kind: "table", table }) };
}

/** The figure's own table, whole. */
export function tableShown(model: FigureModel & { readonly notes?: readonly string[] }): Shown {
  return tableOf(model, model.table, model.notes);
}

/** Some columns of the figure's table: those that a room can do with. */
export function columnsShown(model: FigureModel, columns: readonly number[]): Shown {
  return tableOf(model, {
    ...model.table,
    columns: columns.flatMap((i) => model.table.columns[i] ?? []),
    rows: model.table.rows.map((row) => ({ ...row, cells: columns.map((i) => row.cells[i] ?? null) })),
  });
}

/** The documents: of the pages there are hundreds. */
export function sourcesShown(model: SourcesModel): Shown {
  const documents = new Set(model.groups[0]?.rows.map(({ id }) => id));
  const rows = model.table.rows.filter(({ key }) => documents.has(key));
  return tableOf(withFirst(model, rows.length, model.table.rows.length), { ...model.table, rows });
}

/** Quarters are too many for a slide: the same numbers by year. */
export function coverageShown(model: GridModel): Shown {
  const yearOf = (key: string) => (key === before ? before : key.slice(0, 4));
  const years = [...new Set(model.columns.map(({ key }) => yearOf(key)))];
  const labelOf = (year: string) => (year === before ? (model.columns[0]?.label ?? "") : year);
  return tableOf(
    { ...model, subtitle: slidesText.coverage },
    {
      caption: slidesText.coverage,
      columns: [
        model.table.columns[0] ?? { label: "" },
        ...years.map((year) => ({ label: labelOf(year), numeric: true })),
      ],
      rows: model.rows.map(({ key, label, cells }) => ({
        key,
        cells: [
          label,
          ...years.map((year) =>
            cells.filter(({ column }) => yearOf(column) === year).reduce((sum, { n }) => sum + n, 0),
          ),
        ],
      })),
    },
    model.notes,
  );
}

/** The areas one by one: who leads each, and how many events are on record. The events themselves have no room here. */
export function areasShown(model: AreasModel): Shown {
  const { areas } = slidesText;
  const led = ({ coordinators }: AreasModel["sections"][number]) => {
    if (coordinators === null) return "";
    if (coordinators.length === 0) return areas.nobody;
    return coordinators
      .map(({ role, state, when }) => {
        const name = when === null ? state : `${state} (${when})`;
        return role === "coordinator" ? name : `${reviewText.areas.role[role]}: ${name}`;
      })
      .join("; ");
  };
  const said = { ...model, subtitle: areas.subtitle };
  return tableOf(said, {
    caption: model.table.caption,
    columns: [{ label: areas.area }, { label: areas.led }, { label: areas.events, numeric: true }],
    rows: model.sections.map((section) => ({
      key: section.key,
      cells: [section.name, led(section), section.list.rows.length],
    })),
  });
}
