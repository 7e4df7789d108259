import { startTransition, useCallback, useLayoutEffect, useRef, useState } from "react";
import { foresee } from "./foresee.ts";

/** Told of the choice that the pointer or the focus has come to, by what pressing it would change in the filter. */
export type OnNear<F> = (change: (filter: F) => Partial<F>) => void;

/**
 * Makes the charts of a page ready for the choice that somebody is at: a press then has only to show them.
 * @param of what the question is put to: a record, or a ground made of it. Another record of the same day is another.
 * @param asked what is asked of it now.
 * @param answer works the charts out and keeps them; see `keepAnswers`. Always the same function.
 * @returns what was made ready last, for whoever draws it ahead, null once `of` is another; and whom to tell of a
 * choice, always the same function.
 */
export function useAhead<K extends object, A extends { readonly filter: object }, T>(
  of: K,
  asked: A,
  answer: (of: K, asked: A) => T,
): readonly [ahead: T | null, onNear: OnNear<A["filter"]>] {
  const [ready, setReady] = useState<{ readonly of: K; readonly charts: T } | null>(null);
  const latest = useRef({ of, asked });
  useLayoutEffect(() => {
    latest.current = { of, asked };
  });
  const onNear = useCallback<OnNear<A["filter"]>>(
    (change) => {
      foresee(() => {
        const { of, asked } = latest.current;
        const charts = answer(of, { ...asked, filter: { ...asked.filter, ...change(asked.filter) } });
        startTransition(() => setReady((now) => (now?.charts === charts ? now : { of, charts })));
      });
    },
    [answer],
  );
  return [ready?.of === of ? ready.charts : null, onNear];
}
