import { useLayoutEffect, useRef } from "react";

/** Where the browser takes back letters by itself. */
const typed = "input:not([type=checkbox],[type=radio]),textarea,select,dialog";

/** Ctrl-Z takes back, Ctrl-Shift-Z and Ctrl-Y do again; in a field they are about its letters, as everywhere. */
export function useHistoryKeys(undo: () => void, redo: () => void): void {
  const latest = useRef({ undo, redo });
  // With the page, not after it: a key pressed as soon as the page is there is heard.
  useLayoutEffect(() => {
    latest.current = { undo, redo };
  });
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (key !== "z" && key !== "y") return;
      if (event.target instanceof Element && event.target.closest(typed)) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) latest.current.redo();
      else latest.current.undo();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
