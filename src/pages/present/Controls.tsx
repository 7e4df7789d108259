import { type DeckActionId, type DeckEffects, type DeckWindow, deckActions } from "../../briefing/presenterActions.ts";
import type { Deck } from "../../briefing/presenterDeck.ts";
import { presentActions, presentKeys, presentText } from "../../text/enPresent.ts";

interface ControlsProps {
  readonly window: DeckWindow;
  readonly deck: Deck;
  readonly isFull: boolean;
  readonly effects: DeckEffects;
  /** Whether nothing has to be fetched any more. */
  readonly isReady: boolean;
}

/** Whether what an action switches is on; undefined for one that switches nothing. */
function isOn(id: DeckActionId, deck: Deck, isFull: boolean): boolean | undefined {
  switch (id) {
    case "overview":
    case "question":
    case "help":
      return deck.panel === id;
    case "black":
      return deck.isBlack;
    case "notes":
      return deck.hasNotes;
    case "pointer":
      return deck.hasPointer;
    case "fullScreen":
      return isFull;
    default:
      return undefined;
  }
}

/** How a key is named on the keyboard. */
export function keyName(key: string): string {
  return presentKeys[key] ?? key;
}

/** The actions as buttons, each with its first key. */
export function Controls({ window, deck, isFull, effects, isReady }: ControlsProps) {
  const offered = deckActions.filter(({ hasButton, windows }) => hasButton && windows.includes(window));
  return (
    <div className="present-bar" role="toolbar" aria-label={presentText.toolbar}>
      {offered.map(({ id, keys, run }) => (
        <button
          key={id}
          type="button"
          aria-pressed={isOn(id, deck, isFull)}
          aria-disabled={
            (id === "next" && deck.index === deck.count - 1) || (id === "previous" && deck.index === 0) || undefined
          }
          title={keys[0] === undefined ? undefined : `${presentActions[id]} (${keyName(keys[0])})`}
          onClick={(event) => {
            run(effects);
            // After a press by mouse or finger, Space and Enter are the deck's again.
            if (event.detail > 0) document.getElementById("main")?.focus({ preventScroll: true });
          }}
        >
          {presentActions[id]}
        </button>
      ))}
      <span className="present-place">{presentText.place(deck.index + 1, deck.count)}</span>
      {isReady && (
        <span className="present-ready" title={presentText.readyTitle}>
          {presentText.ready}
        </span>
      )}
    </div>
  );
}
