/** One act: what something was before it, and what the act made of it. */
export interface Step<T> {
  readonly before: T;
  readonly after: T;
}

/** What something is, and what was done to it here. The oldest act comes first in `past`, the next to be done again in `future`. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
}

/** Acts that can be taken back. */
const most = 100;

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** After an act: what was taken back before it is gone. */
export function record<T>({ past, present }: History<T>, next: T): History<T> {
  return { past: [...past, { before: present, after: next }].slice(-most), present: next, future: [] };
}

/** After a change that was made elsewhere: it is no act of this history. */
export function follow<T>(history: History<T>, present: T): History<T> {
  return { ...history, present };
}

/** Does to what something is now what leads from one of its states to another; or says why it can't. */
export type Rebase<T, Why> = (present: T, from: T, to: T) => { readonly to: T } | { readonly why: Why };

/** The history after a step; with a reason, it is as it was but for the step, which is left out of it. */
export interface Turned<T, Why> {
  readonly history: History<T>;
  readonly why?: Why;
}

/** Takes back the last act, whatever happened elsewhere since; undefined where there is none. */
export function undo<T, Why>({ past, present, future }: History<T>, rebase: Rebase<T, Why>) {
  const step = past.at(-1);
  if (step === undefined) return undefined;
  const made = rebase(present, step.after, step.before);
  const rest = past.slice(0, -1);
  const turned: Turned<T, Why> =
    "why" in made
      ? { history: { past: rest, present, future }, why: made.why }
      : { history: { past: rest, present: made.to, future: [step, ...future] } };
  return turned;
}

/** Does the act again that was taken back last; undefined where there is none. */
export function redo<T, Why>({ past, present, future }: History<T>, rebase: Rebase<T, Why>) {
  const [step, ...rest] = future;
  if (step === undefined) return undefined;
  const made = rebase(present, step.before, step.after);
  const turned: Turned<T, Why> =
    "why" in made
      ? { history: { past, present, future: rest }, why: made.why }
      : { history: { past: [...past, step], present: made.to, future: rest } };
  return turned;
}
