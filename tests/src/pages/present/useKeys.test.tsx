import { useLayoutEffect } from "react";
import { createRoot } from "react-dom/client";
import { expect, test, vi } from "vitest";
import type { DeckEffects } from "../../../../src/briefing/presenterActions.ts";
import { useKeys } from "../../../../src/pages/present/useKeys.ts";

const openWindow = vi.fn();
const effects: DeckEffects = {
  act: vi.fn(),
  toggleFullScreen: vi.fn(),
  enterFullScreen: vi.fn(),
  openWindow,
  resizeNotes: vi.fn(),
  escape: vi.fn(),
  leave: vi.fn(),
};

function Deck() {
  useKeys("room", "", effects);
  return null;
}

/** Presses a key at the moment at which the deck is in the page. */
function Audience() {
  useLayoutEffect(() => {
    dispatchEvent(new KeyboardEvent("keydown", { key: "w" }));
  }, []);
  return <Deck />;
}

test("a key pressed as soon as the slide is there is heard", async () => {
  const root = createRoot(document.createElement("div"));
  root.render(<Audience />);
  await vi.waitFor(() => expect(openWindow).toHaveBeenCalledTimes(1));
  root.unmount();
});
