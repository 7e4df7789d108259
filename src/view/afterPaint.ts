/** What may wait until a press is answered on the screen, and not a moment longer. */
export interface AfterPaint {
  /** Has it done after the next paint, or before the reader's next act if that comes first. What waited already is done now. */
  readonly ask: (done: () => void) => void;
  /** Lets go of what waits. */
  readonly drop: () => void;
  readonly isWaiting: () => boolean;
}

/** The acts that can lead to another page or change the view once more: what waits is done before them. */
const acts = ["keydown", "click"] as const;

/** Milliseconds after which a page that is out of sight, and paints no more, is not waited for. */
const longestFrame = 200;

/** The end of a frame has no event of its own: the first task after its drawing stands for it. */
function whenPainted(done: () => void): void {
  setTimeout(done, longestFrame);
  requestAnimationFrame(() => setTimeout(done));
}

/** @param endsWithStep a step back or forth lets go of what waits too, as soon as the browser has made it. */
export function createAfterPaint({ endsWithStep = false } = {}): AfterPaint {
  let waiting: (() => void) | null = null;
  const drop = () => {
    waiting = null;
    for (const act of acts) removeEventListener(act, doIt, { capture: true });
    removeEventListener("popstate", drop);
  };
  const doIt = () => {
    const done = waiting;
    drop();
    done?.();
  };
  return {
    ask: (done) => {
      doIt();
      waiting = done;
      for (const act of acts) addEventListener(act, doIt, { capture: true });
      if (endsWithStep) addEventListener("popstate", drop);
      whenPainted(() => {
        if (waiting === done) doIt();
      });
    },
    drop,
    isWaiting: () => waiting !== null,
  };
}
