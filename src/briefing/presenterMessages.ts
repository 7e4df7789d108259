import type { DeckWindow } from "./presenterActions.ts";
import { isSameShown, type Question, type Shown, type SlidePoint } from "./presenterDeck.ts";

/** Of the protocol; windows of two versions of the site leave each other alone. */
const version = 1;
const longestQuery = 4000;
const mostFigures = 2;

/** What windows of one presentation tell each other. */
export type DeckMessage =
  /** A window that has just come asks what is shown. */
  | { readonly type: "ask" }
  /** What an act led to, or the answer to one who asked. `turn` counts the acts so far: the later one holds. `from` decides between two of the same turn. */
  | { readonly type: "shown" | "answer"; readonly turn: number; readonly from: string; readonly shown: Shown }
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
  const { type, turn, from, at } = value;
  if (type === "ask") return { type };
  if (type === "shown" || type === "answer") {
    const shown = parseShown(value["shown"]);
    return isCount(turn) && typeof from === "string" && shown ? { type, turn, from, shown } : undefined;
  }
  if (type !== "point") return undefined;
  if (at === null) return { type, at };
  return isRecord(at) && isPart(at["x"]) && isPart(at["y"]) ? { type, at: { x: at["x"], y: at["y"] } } : undefined;
}

/** One window's part in keeping step. */
export interface Step {
  readonly id: string;
  readonly turn: number;
  readonly shown: Shown;
}

/** After an act in this window: what to tell the others, if they have to know. */
export function afterAct(step: Step, shown: Shown): { readonly step: Step; readonly tell: DeckMessage | null } {
  if (isSameShown(step.shown, shown)) return { step, tell: null };
  const next = { ...step, shown, turn: step.turn + 1 };
  return { step: next, tell: toShownMessage(next) };
}

/**
 * After a message: what to show and what to tell. A presenter's window that has just come follows those that were there
 * before: they answer with a turn of at least one. A room's begins at the slide that it was opened at, and the others follow
 * it: one of them may be a tab long forgotten.
 */
export function afterMessage(
  step: Step,
  message: Exclude<DeckMessage, { type: "point" }>,
  window: DeckWindow,
): { readonly step: Step; readonly follow: Shown | null; readonly tell: DeckMessage | null } {
  if (message.type === "ask") {
    const next = { ...step, turn: Math.max(1, step.turn) };
    return { step: next, follow: null, tell: { ...toShownMessage(next), type: "answer" } };
  }
  const { turn, from, shown } = message;
  const isLater = turn > step.turn || (turn === step.turn && from > step.id);
  if (!isLater) return { step, follow: null, tell: null };
  if (message.type === "answer" && window === "room" && shown.index !== step.shown.index) {
    const next = { ...step, turn: turn + 1 };
    return { step: next, follow: null, tell: toShownMessage(next) };
  }
  return { step: { ...step, turn, shown }, follow: isSameShown(step.shown, shown) ? null : shown, tell: null };
}

function toShownMessage({ turn, id, shown }: Step): Exclude<DeckMessage, { type: "ask" | "point" }> {
  return { type: "shown", turn, from: id, shown };
}
