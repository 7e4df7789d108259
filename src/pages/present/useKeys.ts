import { useLayoutEffect } from "react";
import { type DeckEffects, type DeckWindow, findByKey, toJump } from "../../briefing/presenterActions.ts";

const fields = "input:not([type=checkbox]),textarea,select";
/** These scroll the notes while they have the focus; the page keys, which a remote sends, stay the deck's. */
const scrolling = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];
const pressed = "button,a,summary,input,[data-mark]";

/** A window laid over the page has its own keys, but for those of the deck's own. */
function isElsewhere(): boolean {
  return document.querySelector("dialog[open]:not([data-deck])") !== null;
}

/** Actions by their keys. A control that has the focus keeps the keys that work it. */
export function useKeys(window: DeckWindow, typed: string, effects: DeckEffects): void {
  // With the slide, not after it: a key pressed as soon as the slide is there is heard.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere()) return;
      const { key, target } = event;
      const at = target instanceof Element ? target : null;
      if (key !== "Escape" && at?.closest(fields)) return;
      if (scrolling.includes(key) && at?.closest(".present-notes")) return;
      const jump = toJump(key, typed);
      if (jump !== undefined) {
        event.preventDefault();
        effects.act(jump);
        return;
      }
      if ((key === " " || key === "Enter") && at?.closest(pressed)) return;
      // The browser closes a window laid over the page by itself.
      if (key === "Escape" && at?.closest("dialog")) return;
      const action = findByKey(key, window);
      if (action === undefined) return;
      event.preventDefault();
      // Held down, a key leafs on; it does not switch on and off.
      if (!event.repeat || action.id === "next" || action.id === "previous") action.run(effects);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [window, typed, effects]);
}
