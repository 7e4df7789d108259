/** Milliseconds: a pointer that goes over many controls has only the last worked out. A finger is down for longer. */
const restMs = 40;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Works out, a moment later, what a press on a control would ask. A newer request takes the place of one that waits. */
export function foresee(work: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(work, restMs);
}
