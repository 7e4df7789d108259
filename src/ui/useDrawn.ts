import { useState } from "react";

/** Of what is shown, what was shown before it, and what may be next. */
const mostDrawn = 3;

interface Drawn<T> {
  readonly shown: T;
  /** What was shown before; where that was overwritten by what nobody foresaw, what was shown before it. */
  readonly before: T;
  /** All that is drawn. Each keeps its place as long as it is kept. */
  readonly places: readonly T[];
}

function show<T>({ shown, before, places }: Drawn<T>, next: T): Drawn<T> {
  if (places.includes(next)) return { shown: next, before: shown, places };
  // What nobody foresaw takes the place of what was shown: there its marks only move.
  const put = (one: T) => (one === shown ? next : one);
  return { shown: next, before: put(before), places: places.map(put) };
}

function prepare<T>(drawn: Drawn<T>, ahead: T): Drawn<T> {
  const { shown, before, places } = drawn;
  if (places.includes(ahead)) return drawn;
  if (places.length < mostDrawn) return { ...drawn, places: [...places, ahead] };
  const out = places.find((one) => one !== shown && one !== before);
  return { ...drawn, places: places.map((one) => (one === out ? ahead : one)) };
}

/**
 * What to keep drawn, of which one is shown: a press on a choice then only turns from one to another. Each comes always
 * with the same place in the list.
 * @param shown the same object for the same drawing.
 * @param ahead what may be shown next.
 */
export function useDrawn<T>(shown: T, ahead: T | null): readonly T[] {
  const [kept, setKept] = useState<Drawn<T>>({ shown, before: shown, places: [shown] });
  const now = kept.shown === shown ? kept : show(kept, shown);
  const drawn = ahead === null ? now : prepare(now, ahead);
  if (drawn !== kept) setKept(drawn);
  return drawn.places;
}
