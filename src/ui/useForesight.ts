import { startTransition, useCallback, useLayoutEffect, useRef, useState } from "react";
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
  onReady?: (charts: T, of: K) => void,
): OnNear<A["filter"]> {
  const latest = useRef({ of, asked });
  useLayoutEffect(() => {
    latest.current = { of, asked };
  });
  return useCallback(
    (change) => {
      foresee(() => {
        const { of, asked } = latest.current;
        const next = answer(of, { ...asked, filter: { ...asked.filter, ...change(asked.filter) } });
        if (onReady !== undefined) startTransition(() => onReady(next, of));
      });
    },
    [answer, onReady],
  );
}

/** As `useForesight`, and gives what was made ready last, for whoever draws it ahead; null once another record is asked. */
export function useAhead<K extends object, A extends { readonly filter: object }, T>(
  of: K,
  asked: A,
  answer: (of: K, asked: A) => T,
): readonly [ahead: T | null, onNear: OnNear<A["filter"]>] {
  const [ready, setReady] = useState<{ readonly of: K; readonly charts: T } | null>(null);
  const onReady = useCallback(
    (charts: T, its: K) => setReady((now) => (now?.charts === charts ? now : { of: its, charts })),
    [],
  );
  const onNear = useForesight(of, asked, answer, onReady);
  return [ready?.of === of ? ready.charts : null, onNear];
}
