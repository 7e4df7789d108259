import { useCallback, useEffect, useRef, useState } from "react";
import type { DeckWindow } from "../../briefing/presenterActions.ts";
import { type DeckChannel, openChannel } from "../../briefing/presenterChannel.ts";
import {
  closeTopmost,
  type Deck,
  type DeckEvent,
  reduceDeck,
  type SlidePoint,
  startDeck,
  toShown,
} from "../../briefing/presenterDeck.ts";
import {
  afterAct,
  afterMessage,
  type DeckMessage,
  hasOther,
  ofSelf,
  type Step,
  startStep,
} from "../../briefing/presenterMessages.ts";

interface DeckStart {
  readonly window: DeckWindow;
  readonly count: number;
  readonly index: number;
  readonly hasNotes: boolean;
  /** The same in every window of the presentation. */
  readonly channelKey: string;
  /** Told of every change of slide, whichever window it came from. */
  readonly onMove: (index: number) => void;
}

/** Why a presenter's window has no room: its window has gone, or none ever came. */
export type RoomAbsence = "closed" | "never";

export interface DeckControl {
  readonly deck: Deck;
  /** Where the speaker points, in whichever window. */
  readonly point: SlidePoint | null;
  /** In a presenter's window; null while the room is there, or is waited for. */
  readonly absence: RoomAbsence | null;
  readonly act: (event: DeckEvent) => void;
  /** Closes what was opened last; false where nothing was open. */
  readonly closeTopmost: () => boolean;
  readonly pointAt: (point: SlidePoint | null) => void;
  /** Takes a window into the step that this one opened. */
  readonly join: (other: Window) => void;
}

/** A presenter's window asks for its room so often, and waits so long each time, in milliseconds, before it says that none is there. */
const asksAtMost = 5;
const patience = 2500;

/** A deck in step with the other windows of its presentation. */
export function useDeck({ window, count, index, hasNotes, channelKey, onMove }: DeckStart): DeckControl {
  const [deck, setDeck] = useState<Deck>(() => startDeck(count, index, hasNotes));
  const [point, setPoint] = useState<SlidePoint | null>(null);
  const [absence, setAbsence] = useState<RoomAbsence | null>(null);
  /** Whether the others were told of a point by this window. */
  const isPointing = useRef(false);
  const latest = useRef(deck);
  const [id] = useState(() => Math.random().toString(36).slice(2));
  const step = useRef<Step>(startStep(id, window, toShown(deck)));
  const channel = useRef<DeckChannel | null>(null);
  const moved = useRef(onMove);
  useEffect(() => {
    moved.current = onMove;
  }, [onMove]);

  const show = useCallback((next: Deck) => {
    const isMove = next.index !== latest.current.index;
    latest.current = next;
    setDeck(next);
    if (!isMove) return;
    // It pointed at something on the slide before.
    setPoint(null);
    moved.current(next.index);
  }, []);

  const pointAt = useCallback((to: SlidePoint | null) => {
    setPoint(to);
    isPointing.current = to !== null;
    channel.current?.tell({ type: "point", at: to });
  }, []);

  /** Shows what an act of this window led to, and tells the others. */
  const showAndTell = useCallback(
    (next: Deck) => {
      const { hasPointer } = latest.current;
      show(next);
      const after = afterAct(step.current, toShown(next));
      step.current = after.step;
      if (after.tell !== null) channel.current?.tell(after.tell);
      if (hasPointer && !next.hasPointer) pointAt(null);
    },
    [show, pointAt],
  );
  const act = useCallback((event: DeckEvent) => showAndTell(reduceDeck(latest.current, event)), [showAndTell]);

  useEffect(() => {
    const hear = (message: DeckMessage) => {
      if (message.type === "point") {
        setPoint(message.at);
        return;
      }
      const after = afterMessage(step.current, message);
      step.current = after.step;
      if (hasOther(after.step, "room")) setAbsence(null);
      else if (window === "presenter" && message.type === "gone" && message.window === "room") setAbsence("closed");
      if (after.follow !== null) show(reduceDeck(latest.current, { type: "follow", shown: after.follow }));
      if (after.tell !== null) channel.current?.tell(after.tell);
    };
    const opened = openChannel(channelKey, hear);
    channel.current = opened;
    const enter = () => opened.tell(ofSelf("ask", step.current));
    enter();
    const go = () => {
      if (isPointing.current) opened.tell({ type: "point", at: null });
      isPointing.current = false;
      opened.tell(ofSelf("gone", step.current));
    };
    // A page can come back as it was left.
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && enter();
    addEventListener("pagehide", go);
    addEventListener("pageshow", onShow);
    let asked = 1;
    const timer = setInterval(() => {
      if (window === "room" || hasOther(step.current, "room") || asked >= asksAtMost) {
        clearInterval(timer);
        if (window === "presenter" && !hasOther(step.current, "room")) setAbsence((now) => now ?? "never");
        return;
      }
      // The room may have come after the first time, and from a file not know of this window yet.
      asked += 1;
      enter();
    }, patience);
    return () => {
      clearInterval(timer);
      removeEventListener("pagehide", go);
      removeEventListener("pageshow", onShow);
      go();
      channel.current = null;
      opened.close();
    };
  }, [channelKey, window, show]);

  // The briefing can change while it is shown: in another tab, by its author.
  useEffect(() => {
    if (count !== latest.current.count) showAndTell(reduceDeck(latest.current, { type: "count", count }));
  }, [count, showAndTell]);

  const close = useCallback(() => {
    const next = closeTopmost(latest.current);
    if (next !== null) showAndTell(next);
    return next !== null;
  }, [showAndTell]);
  const join = useCallback((other: Window) => channel.current?.join(other), []);

  return { deck, point, absence, act, closeTopmost: close, pointAt, join };
}
