import { type CountsLayout, layoutCounts } from "../counts/layout.ts";
import type { CountsModel } from "../counts/model.ts";

/** More years than this have no room for a word each in half a page or on a phone. */
const mostTicks = 12;

/** The chart's places; of many years only every fifth is written. */
export function layoutYears(model: CountsModel): CountsLayout {
  const layout = layoutCounts(model);
  if (layout.columns.length <= mostTicks) return layout;
  return {
    ...layout,
    columns: layout.columns.map((placed) => ({ ...placed, opensYear: placed.column.year % 5 === 0 })),
  };
}
