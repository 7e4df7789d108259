import * as z from "zod/mini";
import { compiled, type Forms, known, slug, stateId, words, written } from "./fields.ts";

export const dimensionId = z.enum(["military-political", "economic", "environmental", "human", "new-challenges"]);

const dimensionShape = <F extends Forms>({ cites }: F) => ({
  id: dimensionId,
  name: words,
  shortName: words,
  cites: cites as F["cites"],
});

export const dimensionRecord = z.strictObject(dimensionShape(written));
export const dimension = z.strictObject({ ...dimensionShape(compiled), ...known });

/** One of the 18 priority areas of the Catalogue of Confidence Building Measures of 2021. */
const priorityAreaShape = <F extends Forms>({ cites, date }: F) => ({
  id: slug,
  name: words,
  dimension: dimensionId,
  coordinators: z.array(
    z.strictObject({
      state: stateId,
      role: z.enum(["coordinator", "co-coordinator"]),
      since: z.optional(date as F["date"]),
      until: z.optional(date as F["date"]),
      cites: cites as F["cites"],
    }),
  ),
  cites: cites as F["cites"],
});

export const priorityAreaRecord = z.strictObject(priorityAreaShape(written));
export const priorityArea = z.strictObject({ ...priorityAreaShape(compiled), ...known });

export type DimensionId = z.output<typeof dimensionId>;
export type Dimension = z.output<typeof dimension>;
export type PriorityArea = z.output<typeof priorityArea>;
