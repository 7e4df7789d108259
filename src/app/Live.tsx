import { useEffect, useLayoutEffect } from "react";

declare global {
  /** What the reader pressed on the built page before it answered. `src/app/early.js` keeps it. */
  var pressedEarly: Element | undefined;
}

/**
 * The page answers from here on: nothing waits any more for what the address asks, and what was pressed too early is
 * pressed now. It stands after the site in the tree, so that the site is drawn by then.
 */
export function Live() {
  useLayoutEffect(() => {
    delete document.documentElement.dataset["asked"];
  }, []);
  useEffect(() => {
    document.documentElement.dataset["live"] = "";
    const pressed = globalThis.pressedEarly;
    globalThis.pressedEarly = undefined;
    if (pressed === undefined) return;
    // Not in the midst of React's own work: it then leaves the press aside.
    const timer = setTimeout(() => {
      if (pressed.isConnected) pressed.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    });
    return () => clearTimeout(timer);
  }, []);
  return null;
}
