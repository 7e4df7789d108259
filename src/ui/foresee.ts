/** Milliseconds for which the pointer or the focus stays on what it does not only pass. A finger is down for longer. */
const restMs = 40;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Has that worked out which the control under the pointer, or in focus, asks when it is pressed; what was waiting no longer is. */
export function foresee(work: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(work, restMs);
}
