import { startTransition, useCallback, useLayoutEffect, useRef } from "react";
import { foresee } from "./foresee.ts";

/** Told of the choice that the pointer or the focus has come to, by what pressing it would change in the filter. */
export type OnNear<F> = (change: (filter: F) => Partial<F>) => void;

/**
 * Makes the charts of a page ready for the choice that somebody is at: a press then has only to draw them. Always the same
 * function.
 * @param of what is asked now: another record of the same day is another to what is kept.
 * @param answer works the charts out and keeps them; see `keepAnswers`. Always the same function.
 * @param onReady given the charts, for whoever draws them before they are asked for. Always the same function.
 */
export function useForesight<K extends object, A extends { readonly filter: object }, T>(
  of: K,
  asked: A,
  answer: (of: K, asked: A) => T,
  onReady?: (charts: T) => void,
): OnNear<A["filter"]> {
  const latest = useRef({ of, asked });
  useLayoutEffect(() => {
    latest.current = { of, asked };
  });
  return useCallback(
    (change) => {
      foresee(() => {
        const { filter } = latest.current.asked;
        const next = answer(latest.current.of, { ...latest.current.asked, filter: { ...filter, ...change(filter) } });
        if (onReady !== undefined) startTransition(() => onReady(next));
      });
    },
    [answer, onReady],
  );
}
