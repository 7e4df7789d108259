import { useEffect, useState } from "react";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { createIndex, indexing, type SearchIndex } from "../../core/search.ts";
import { selectEntries } from "../../core/searchEntries.ts";
import { actionEntries } from "./model.ts";

const withoutRecord = createIndex(actionEntries);
const kept = new WeakMap<Dataset, SearchIndex>();

/**
 * What can be searched: pages and actions at once, the record a moment later. It is made once for each dataset, in portions
 * between which the browser answers to keys.
 * @param dataset as it is shown; undefined until it is there.
 */
export function useIndex(dataset: Dataset | undefined): { readonly index: SearchIndex; readonly isWhole: boolean } {
  const [made, setMade] = useState<Dataset>();
  const known = dataset && kept.get(dataset);
  useEffect(() => {
    if (dataset === undefined || kept.has(dataset)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let steps: ReturnType<typeof indexing> | undefined;
    const go = () => {
      steps ??= indexing([...actionEntries, ...selectEntries(dataset)]);
      const step = steps.next();
      if (step.done) {
        kept.set(dataset, step.value);
        setMade(dataset);
      } else {
        timer = setTimeout(go);
      }
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [dataset]);
  // `made` only draws anew when the index is there.
  void made;
  return { index: known ?? withoutRecord, isWhole: known !== undefined };
}
