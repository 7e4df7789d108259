import { flushSync } from "react-dom";

export function asksForLessMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Makes a change of the day shown so that what is not known on the new day fades out, and what is known in, under 200 ms
 * (see filters.css). Only pictures of the page fade: the page itself is the new one at once, so nothing that is not known
 * stays to be read, pressed or focused.
 */
export function fade(change: () => void): void {
  if (!("startViewTransition" in document) || asksForLessMotion()) {
    change();
    return;
  }
  const { ready } = document.startViewTransition(() => flushSync(change));
  // Where the browser does without the pictures (the page is out of sight, the next change is there) the change is made all the same.
  ready.catch(() => undefined);
}
