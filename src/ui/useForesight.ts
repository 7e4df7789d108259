import { useCallback, useLayoutEffect, useRef } from "react";
import type { Dataset } from "../../data/schema/dataset.ts";
import { foresee } from "./foresee.ts";

/** Told of the choice that the pointer or the focus has come to, by what pressing it would change in the filter. */
export type OnNear<F> = (change: (filter: F) => Partial<F>) => void;

/**
 * Makes the charts of a page ready for the choice that somebody is at: a press then has only to draw them. Always the same
 * function.
 * @param asked what the charts answer now, of a record: another record of the same day is another to what is kept.
 * @param answer works them out and keeps them; see `keepAnswers`. Always the same function.
 */
export function useForesight<A extends { readonly filter: object }>(
  dataset: Dataset,
  asked: A,
  answer: (dataset: Dataset, asked: A) => unknown,
): OnNear<A["filter"]> {
  const latest = useRef({ dataset, asked });
  useLayoutEffect(() => {
    latest.current = { dataset, asked };
  });
  return useCallback(
    (change) => {
      foresee(() => {
        const { filter } = latest.current.asked;
        answer(latest.current.dataset, { ...latest.current.asked, filter: { ...filter, ...change(filter) } });
      });
    },
    [answer],
  );
}
