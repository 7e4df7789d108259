import { useCallback, useLayoutEffect, useRef } from "react";
import type { EventFilter } from "../../core/events.ts";
import type { RecordView } from "../../dataset/record.ts";
import type { OnNear } from "../../figures/facets/FacetFigure.tsx";
import { foresee } from "../../ui/foresee.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { overTime } from "./overTime.ts";

/**
 * Makes the chart ready for the choice that somebody is at: a press then has only to draw it. Always the same function.
 * @param record the one that the chart is drawn from: another of the same day is another to what is kept.
 */
export function useForesight(filter: EventFilter, { dataset, frame, asOf }: RecordView): OnNear {
  const { view } = useView();
  const present = { dataset, asked: { filter, unit: view.by, asOf, frame } };
  const latest = useRef(present);
  useLayoutEffect(() => {
    latest.current = present;
  });
  return useCallback((change) => {
    foresee(() => {
      const { dataset: record, asked } = latest.current;
      overTime(record, { ...asked, filter: { ...asked.filter, ...change(asked.filter) } });
    });
  }, []);
}
