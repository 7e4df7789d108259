/** What something was, is, and was before it was taken back. The oldest comes first in `past`, the next in `future`. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Acts that can be taken back. */
const most = 100;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** After an act: what was taken back before it is gone. */
export function record<T>({ past, present }: History<T>, next: T): History<T> {
  return { past: [...past, present].slice(-most), present: next, future: [] };
}

/** As it is where there is nothing to take back. */
export function undo<T>(history: History<T>): History<T> {
  const [before] = history.past.slice(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future] };
}

/** As it is where nothing was taken back. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
