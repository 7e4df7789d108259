import { type RefObject, use, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { OnlyFigureContext } from "./take.ts";

interface Stretches<E extends Element> {
  /** How many of the rows to show. */
  readonly shown: number;
  /** For an element after the last row: as it comes near the screen from below, the next stretch is shown. */
  readonly end: RefObject<E | null>;
  readonly showAll: () => void;
}

/** A list as long as a stretch or shorter is whole at once. */
const lengths = { first: 12, next: 40 };

/** How far below the screen's edge the end of the list calls for the next stretch. */
const near = "600px 0px";

/**
 * Shows a long list a stretch at a time, so that a filter draws only the rows in sight: the next ones come as the end of
 * the list comes near, all of them on paper. Once the end is on the screen nothing comes by itself any more, or what
 * stands below the list would leave its place under the pointer.
 * @param rows of the list; other rows begin again with the first stretch, and have the next one where the screen has room.
 */
export function useStretches<E extends Element>(rows: readonly unknown[]): Stretches<E> {
  const first = rows.length <= lengths.next ? rows.length : lengths.first;
  const [state, setState] = useState({ rows, shown: first });
  const shown = state.rows === rows ? state.shown : first;
  const end = useRef<E>(null);
  const isWhole = shown >= rows.length;
  // On another site's page the frame may be higher than the screen, and its whole height counts as in sight.
  const isEmbedded = use(OnlyFigureContext) !== null;

  useEffect(() => {
    if (end.current === null || isWhole || typeof IntersectionObserver === "undefined") return;
    let isNew = shown === first;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        const isBelow = entry !== undefined && entry.boundingClientRect.top >= innerHeight;
        if (entry?.isIntersecting && (isNew || isBelow || isEmbedded)) setState({ rows, shown: shown + lengths.next });
        isNew = false;
      },
      { rootMargin: near },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rows, shown, first, isWhole, isEmbedded]);

  useEffect(() => {
    if (isWhole) return;
    const showAll = () => flushSync(() => setState({ rows, shown: rows.length }));
    addEventListener("beforeprint", showAll);
    return () => removeEventListener("beforeprint", showAll);
  }, [rows, isWhole]);

  return { shown: Math.min(shown, rows.length), end, showAll: () => setState({ rows, shown: rows.length }) };
}
