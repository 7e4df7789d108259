import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

interface Stretches<E extends Element> {
  /** How many of the rows to show. */
  readonly shown: number;
  /** For an element after the last row: as it comes near the screen, the next stretch is shown. */
  readonly end: RefObject<E | null>;
  readonly showAll: () => void;
}

const lengths = { first: 12, next: 40 };

/**
 * Shows a long list a stretch at a time, so that a filter draws only the rows in sight: the next ones come as the end of
 * the list comes near, all of them on paper.
 * @param rows of the list; other rows begin again with the first stretch.
 */
export function useStretches<E extends Element>(rows: readonly unknown[]): Stretches<E> {
  const [state, setState] = useState({ rows, shown: lengths.first });
  const shown = state.rows === rows ? state.shown : lengths.first;
  const end = useRef<E>(null);
  const isWhole = shown >= rows.length;

  useEffect(() => {
    if (end.current === null || isWhole || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setState({ rows, shown: shown + lengths.next });
      },
      { rootMargin: "200px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rows, shown, isWhole]);

  useEffect(() => {
    if (isWhole) return;
    const showAll = () => flushSync(() => setState({ rows, shown: rows.length }));
    addEventListener("beforeprint", showAll);
    return () => removeEventListener("beforeprint", showAll);
  }, [rows, isWhole]);

  return { shown: Math.min(shown, rows.length), end, showAll: () => setState({ rows, shown: rows.length }) };
}
