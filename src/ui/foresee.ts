/** Milliseconds: a pointer that goes over many controls has only the last worked out. A finger is down for longer. */
const restMs = 40;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Works out, a moment later, what a press on a control would ask. A newer request takes the place of one that waits. */
export function foresee(work: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(work, restMs);
}

/**
 * Does, a moment later, what any use of a control needs. Nothing takes its place: a page that scrolls to the control brings
 * other controls under a pointer that rests, and they foresee too. Work that is asked for again must cost nothing then.
 */
export function prepare(work: () => void): void {
  setTimeout(work, restMs);
}
