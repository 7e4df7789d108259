import type { presentActions } from "../text/enPresent.ts";
import type { DeckEvent } from "./presenterDeck.ts";

export type DeckActionId = keyof typeof presentActions;
export type DeckWindow = "room" | "presenter";

/** What an action can do beside changing the deck. */
export interface DeckEffects {
  readonly act: (event: DeckEvent) => void;
  readonly toggleFullScreen: () => void;
  readonly enterFullScreen: () => void;
  readonly openWindow: () => void;
  readonly resizeNotes: (by: number) => void;
  /** Closes what is open, then leaves full screen, then leaves. */
  readonly escape: () => void;
  readonly leave: () => void;
}

/** One thing that the speaker can do. Keys, buttons and help are views of these; what it is called is in `presentActions`. */
export interface DeckAction {
  readonly id: DeckActionId;
  /** As `KeyboardEvent.key` names them; a letter also as a capital. */
  readonly keys: readonly string[];
  /** The windows in which it does something. */
  readonly windows: readonly DeckWindow[];
  readonly hasButton: boolean;
  readonly run: (effects: DeckEffects) => void;
}

const both: readonly DeckWindow[] = ["room", "presenter"];

function action(
  id: DeckActionId,
  keys: readonly string[],
  run: DeckAction["run"],
  { windows = both, hasButton = true }: Partial<Pick<DeckAction, "windows" | "hasButton">> = {},
): DeckAction {
  return { id, keys, windows, hasButton, run };
}

/** Every action, in the order of buttons and help. A presenter's remote sends page keys, `.` or `b`, F5 and Escape. */
export const deckActions: readonly DeckAction[] = [
  action("previous", ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"], ({ act }) => act({ type: "previous" })),
  action("next", ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"], ({ act }) => act({ type: "next" })),
  action("first", ["Home"], ({ act }) => act({ type: "first" }), { hasButton: false }),
  action("last", ["End"], ({ act }) => act({ type: "last" }), { hasButton: false }),
  action("overview", ["o"], ({ act }) => act({ type: "panel", panel: "overview" })),
  action("question", ["q"], ({ act }) => act({ type: "panel", panel: "question" })),
  action("pointer", ["p"], ({ act }) => act({ type: "pointer" })),
  action("black", ["b", "."], ({ act }) => act({ type: "black" })),
  action("notes", ["n"], ({ act }) => act({ type: "notes" }), { windows: ["room"] }),
  action("window", ["w"], ({ openWindow }) => openWindow(), { windows: ["room"] }),
  action("smaller", ["-"], ({ resizeNotes }) => resizeNotes(-1), { windows: ["presenter"] }),
  action("larger", ["+", "="], ({ resizeNotes }) => resizeNotes(1), { windows: ["presenter"] }),
  action("fullScreen", ["f"], ({ toggleFullScreen }) => toggleFullScreen(), { windows: ["room"] }),
  action("help", ["?"], ({ act }) => act({ type: "panel", panel: "help" })),
  action("escape", ["Escape"], (effects) => effects.escape(), { hasButton: false }),
  action("leave", [], ({ leave }) => leave()),
];

/** Starts the show on a remote; it can't be offered as a button of its own. */
const remoteStart: DeckAction = action("fullScreen", ["F5"], ({ enterFullScreen }) => enterFullScreen());

/** What a key does in a window; undefined where it does nothing. Digits and the Enter after them are the deck's own. */
export function findByKey(key: string, window: DeckWindow): DeckAction | undefined {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const found = [...deckActions, remoteStart].find(({ keys }) => keys.includes(name));
  return found?.windows.includes(window) ? found : undefined;
}

/** The event of a key that belongs to a jump by number; undefined for any other key. */
export function toJump(key: string, typed: string): DeckEvent | undefined {
  if (/^\d$/.test(key)) return { type: "digit", digit: key };
  return key === "Enter" && typed !== "" ? { type: "jump" } : undefined;
}
