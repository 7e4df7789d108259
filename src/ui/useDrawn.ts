import { useState } from "react";

/** Of what is shown, what was shown before it, and what may be next. */
const mostDrawn = 3;

interface Drawn<T> {
  readonly of: object;
  readonly shown: T;
  /** What was shown before; where that was overwritten by what nobody foresaw, what was shown before it. */
  readonly before: T;
  /** All that is drawn; null for a place that is free. Each keeps its place as long as it is kept. */
  readonly places: readonly (T | null)[];
}

function show<T>({ of, shown, before, places }: Drawn<T>, next: T): Drawn<T> {
  if (places.includes(next)) return { of, shown: next, before: shown, places };
  // What nobody foresaw takes the place of what was shown: there its marks only move.
  const put = (one: T) => (one === shown ? next : one);
  return { of, shown: next, before: put(before), places: places.map((one) => one && put(one)) };
}

/** Another record: what else was drawn of the one before is of no use. */
function startAgain<T>({ shown, places }: Drawn<T>, of: object, next: T): Drawn<T> {
  return { of, shown: next, before: next, places: places.map((one) => (one === shown ? next : null)) };
}

function prepare<T>(drawn: Drawn<T>, ahead: T): Drawn<T> {
  const { shown, before, places } = drawn;
  if (places.includes(ahead)) return drawn;
  const free = places.indexOf(null);
  if (free < 0 && places.length < mostDrawn) return { ...drawn, places: [...places, ahead] };
  const out = free < 0 ? places.findIndex((one) => one !== shown && one !== before) : free;
  return { ...drawn, places: places.with(out, ahead) };
}

/**
 * What to keep drawn, of which one is shown: a press on a choice then only turns from one to another. Each comes always
 * with the same place in the list; null stands for a place without one.
 * @param of what the drawings are of: with another one nothing is kept of the last.
 * @param shown the same object for the same drawing.
 * @param ahead what may be shown next.
 */
export function useDrawn<T extends object>(of: object, shown: T, ahead: T | null): readonly (T | null)[] {
  const [kept, setKept] = useState<Drawn<T>>({ of, shown, before: shown, places: [shown] });
  const same = kept.of === of ? kept : startAgain(kept, of, shown);
  const now = same.shown === shown ? same : show(same, shown);
  const drawn = ahead === null ? now : prepare(now, ahead);
  if (drawn !== kept) setKept(drawn);
  return drawn.places;
}
