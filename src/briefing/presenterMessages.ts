import type { DeckWindow } from "./presenterActions.ts";
import { isSameShown, type Question, type Shown, type SlidePoint } from "./presenterDeck.ts";

/** Of the protocol; windows of two versions of the site leave each other alone. */
const version = 2;
const longestQuery = 4000;
const mostFigures = 2;

/** A window by a name that no other has, and what it is for. */
interface Sender {
  readonly from: string;
  readonly window: DeckWindow;
}

/** What windows of one presentation tell each other. */
export type DeckMessage =
  /** A window that has just come asks what is shown; one that goes says so. */
  | ({ readonly type: "ask" } & Sender)
  | ({ readonly type: "gone" } & Sender)
  /** What an act led to. `turn` counts the acts so far: the later one holds. `from` decides between two of the same turn. */
  | ({ readonly type: "shown"; readonly turn: number; readonly shown: Shown } & Sender)
  /** To one who asked. */
  | ({
      readonly type: "answer";
      readonly turn: number;
      readonly shown: Shown;
      /** Whether the talk has a presenter's window, as far as the sender knows. */
      readonly isLed: boolean;
    } & Sender)
  /** Where the speaker points; null for nowhere. */
  | { readonly type: "point"; readonly at: SlidePoint | null };

/** A message as it goes over the wire. */
export function toWire(message: DeckMessage): unknown {
  return { deck: version, ...message };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isPart(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isQuery(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestQuery && /^(\?.*)?$/.test(value);
}

function isQuestion(value: unknown): value is Question {
  return Array.isArray(value) && value.length > 0 && value.length <= mostFigures && value.every(isQuery);
}

function parseShown(value: unknown): Shown | undefined {
  if (!isRecord(value)) return undefined;
  const { index, isBlack, question } = value;
  if (!isCount(index) || typeof isBlack !== "boolean") return undefined;
  if (question !== null && !isQuestion(question)) return undefined;
  return { index, isBlack, question };
}

/** Reads whatever came over the channel; undefined for what is no message of ours. */
export function parseMessage(value: unknown): DeckMessage | undefined {
  if (!isRecord(value) || value["deck"] !== version) return undefined;
  const { type, turn, from, window, isLed, at } = value;
  if (type === "point") {
    if (at === null) return { type, at };
    return isRecord(at) && isPart(at["x"]) && isPart(at["y"]) ? { type, at: { x: at["x"], y: at["y"] } } : undefined;
  }
  if (typeof from !== "string" || (window !== "room" && window !== "presenter")) return undefined;
  if (type === "ask" || type === "gone") return { type, from, window };
  const shown = parseShown(value["shown"]);
  if (!isCount(turn) || shown === undefined) return undefined;
  if (type === "shown") return { type, turn, shown, from, window };
  return type === "answer" && typeof isLed === "boolean" ? { type, turn, shown, isLed, from, window } : undefined;
}

/** One window's part in keeping step. */
export interface Step {
  readonly id: string;
  readonly window: DeckWindow;
  readonly turn: number;
  readonly shown: Shown;
  /** The other windows that are known to be there, by their names. */
  readonly others: Readonly<Record<string, DeckWindow>>;
}

export function startStep(id: string, window: DeckWindow, shown: Shown): Step {
  return { id, window, turn: 0, shown, others: {} };
}

/** Whether another window of this kind is there, as far as this one knows. */
export function hasOther({ others }: Step, window: DeckWindow): boolean {
  return Object.values(others).includes(window);
}

/** Of this window: that it has come, or goes. */
export function ofSelf(type: "ask" | "gone", { id, window }: Step): DeckMessage {
  return { type, from: id, window };
}

/** After an act in this window: what to tell the others, if they have to know. */
export function afterAct(step: Step, shown: Shown): { readonly step: Step; readonly tell: DeckMessage | null } {
  if (isSameShown(step.shown, shown)) return { step, tell: null };
  const next = { ...step, shown, turn: step.turn + 1 };
  return { step: next, tell: toShownMessage(next) };
}

function afterPresence(step: Step, { type, from, window }: Exclude<DeckMessage, { type: "point" }>): Step {
  if (type !== "gone")
    return step.others[from] === window ? step : { ...step, others: { ...step.others, [from]: window } };
  const { [from]: _gone, ...others } = step.others;
  return { ...step, others };
}

/**
 * After a message: what to show and what to tell. A window that has just come follows those that were there before: they
 * answer with a turn of at least one. But a room that comes where no presenter's window is begins at the slide that it was
 * opened at, and the others follow it: one of them may be a tab long forgotten.
 */
export function afterMessage(
  before: Step,
  message: Exclude<DeckMessage, { type: "point" }>,
): { readonly step: Step; readonly follow: Shown | null; readonly tell: DeckMessage | null } {
  const step = afterPresence(before, message);
  if (message.type === "gone") return { step, follow: null, tell: null };
  if (message.type === "ask") {
    const next = { ...step, turn: Math.max(1, step.turn) };
    const isLed = step.window === "presenter" || hasOther(step, "presenter");
    return { step: next, follow: null, tell: { ...toShownMessage(next), type: "answer", isLed } };
  }
  const { turn, from, shown } = message;
  const isLater = turn > step.turn || (turn === step.turn && from > step.id);
  if (!isLater) return { step, follow: null, tell: null };
  const keepsOwn = message.type === "answer" && step.window === "room" && !message.isLed;
  if (keepsOwn && shown.index !== step.shown.index) {
    const next = { ...step, turn: turn + 1 };
    return { step: next, follow: null, tell: toShownMessage(next) };
  }
  return { step: { ...step, turn, shown }, follow: isSameShown(step.shown, shown) ? null : shown, tell: null };
}

function toShownMessage({ turn, id, window, shown }: Step): Extract<DeckMessage, { type: "shown" }> {
  return { type: "shown", turn, shown, from: id, window };
}
