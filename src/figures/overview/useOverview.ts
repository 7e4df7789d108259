import { useEffect, useMemo, useState } from "react";
import { useRecordIfReady } from "../../dataset/useRecord.ts";
import { useFirstView } from "./FirstView.tsx";
import type { OverviewModel, overviewModel } from "./model.ts";

type Compute = typeof overviewModel;

/**
 * The Overview's figures: as the page was built with them, then, once the dataset is there, worked out for the day asked
 * for. The code that works them out comes with the dataset. Undefined until one of the two is there.
 */
export function useOverview(): OverviewModel | undefined {
  const record = useRecordIfReady();
  const firstView = useFirstView();
  const [compute, setCompute] = useState<Compute>();
  const [fault, setFault] = useState<unknown>();
  const isNeeded = record !== undefined;
  useEffect(() => {
    if (!isNeeded) return;
    import("./model.ts").then((module) => setCompute(() => module.overviewModel), setFault);
  }, [isNeeded]);
  const computed = useMemo(
    () => (record === undefined || compute === undefined ? undefined : compute(record)),
    [record, compute],
  );
  // Thrown where the page's boundary catches it: a part of the site did not arrive.
  if (fault !== undefined) throw fault;
  const isAsBuilt = record === undefined || (record.dataset === record.whole && record.since === firstView?.since);
  return computed ?? (isAsBuilt ? firstView?.overview : undefined);
}
