import { useCallback, useMemo, useState } from "react";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { DeckEffects, DeckWindow } from "../../briefing/presenterActions.ts";
import { closeTopmost as withoutTopmost } from "../../briefing/presenterDeck.ts";
import { questionWords, shownView, toAskedSlide } from "../../briefing/presenterQuestion.ts";
import { presenterWindow, roomWindow } from "../../briefing/presenterWindow.ts";
import type { Slide } from "../../core/briefing.ts";
import type { SlideModel } from "../../core/slide.ts";
import { EvidencePanel } from "../../figures/evidence/EvidencePanel.tsx";
import { presentText } from "../../text/enPresent.ts";
import { toKnownIds } from "../../view/filters.ts";
import type { View } from "../../view/parameters.ts";
import { type ViewChange, ViewWithin } from "../../view/ViewProvider.tsx";
import { Controls } from "./Controls.tsx";
import { Help } from "./Help.tsx";
import { Notes } from "./Notes.tsx";
import { Overview } from "./Overview.tsx";
import { PresenterSide } from "./PresenterSide.tsx";
import { QuestionPanel } from "./QuestionPanel.tsx";
import { Stage } from "./Stage.tsx";
import type { ReadClock } from "./TalkClock.tsx";
import { useDeck } from "./useDeck.ts";
import { isFullScreen, useFullScreen } from "./useFullScreen.ts";
import { useIdle } from "./useIdle.ts";
import { useKeys } from "./useKeys.ts";
import type { PreparedSlide } from "./usePrepared.ts";
import { useWakeLock } from "./useWakeLock.ts";

interface PresentationProps {
  readonly title: string;
  /** At least one. */
  readonly slides: readonly PreparedSlide[];
  readonly window: DeckWindow;
  /** The slide that the address asks for, counted from 1. */
  readonly asked: number;
  readonly dataset: Dataset;
  readonly channelKey: string;
  /** Whether nothing has to be fetched any more. */
  readonly isReady: boolean;
  /** Of a window of this talk at a slide, counted from 1. */
  readonly hrefOf: (window: DeckWindow, slide: number) => string;
  readonly toModel: (slide: Slide, whole: Dataset) => SlideModel;
  readonly onMove: (index: number) => void;
  readonly leave: () => void;
  readonly readClock: ReadClock;
}

/** On a phone held upright there is room for the notes below the slide. */
const upright = "(max-width: 700px) and (orientation: portrait)";
const noteSizes = [1, 1.25, 1.5, 1.875, 2.25, 2.75, 3.5] as const;

/** A briefing before a room, or in its speaker's own window. */
export function Presentation(props: PresentationProps) {
  const { title, slides, window: which, asked, dataset, hrefOf, toModel, leave } = props;
  const { deck, point, absence, act, closeTopmost, pointAt, join } = useDeck({
    count: slides.length,
    index: asked - 1,
    hasNotes: typeof matchMedia === "function" && matchMedia(upright).matches,
    channelKey: props.channelKey,
    window: which,
    onMove: props.onMove,
  });
  const { isFull, hasLeft, isRefused, enter, exit } = useFullScreen();
  const isIdle = useIdle();
  useWakeLock();
  const [isBlocked, setBlocked] = useState(false);
  const [noteSize, setNoteSize] = useState(2);
  const [open, setOpen] = useState<string | null>(null);
  const [start] = useState(asked);
  const [hasMoved, setMoved] = useState(false);
  if (!hasMoved && deck.index !== Math.min(start, slides.length) - 1) setMoved(true);

  const at = deck.index + 1;
  const effects = useMemo<DeckEffects>(
    () => ({
      act,
      enterFullScreen: enter,
      toggleFullScreen: () => (isFullScreen() ? exit() : enter()),
      openWindow: () => {
        const other = globalThis.open(
          hrefOf("presenter", at),
          presenterWindow(props.channelKey),
          "popup,width=1180,height=760",
        );
        setBlocked(other === null);
        if (other !== null) join(other);
      },
      resizeNotes: (by) => setNoteSize((size) => Math.max(0, Math.min(noteSizes.length - 1, size + by))),
      escape: () => {
        if (closeTopmost()) return;
        if (isFullScreen()) exit();
        else leave();
      },
      leave,
    }),
    [act, enter, exit, hrefOf, at, props.channelKey, join, closeTopmost, leave],
  );
  useKeys(which, deck.typed, effects);

  const known = useMemo(() => toKnownIds(dataset), [dataset]);
  const prepared = slides[Math.min(deck.index, slides.length - 1)] as PreparedSlide;
  const { slide } = prepared;
  const { question } = deck;
  const answer = useMemo(
    () =>
      question === null
        ? null
        : {
            model: toModel(toAskedSlide(slide, question, known), dataset),
            words: presentText.question.answering(questionWords(slide, question, dataset, known)),
          },
    [question, slide, known, dataset, toModel],
  );
  const model = answer?.model ?? prepared.model;
  const view = useMemo<View>(() => ({ ...shownView(slide, question, known), open }), [slide, question, known, open]);
  const changeView = useCallback((change: ViewChange) => {
    const patch = typeof change === "function" ? null : change;
    if (patch?.open !== undefined) setOpen(patch.open);
  }, []);
  const onSwipe = useCallback((towards: "next" | "previous") => act({ type: towards }), [act]);
  const closePanel = () => {
    if (deck.panel !== null) act({ type: "panel", panel: deck.panel });
  };

  /** Escape leaves, for nothing is open that it would close first. */
  const isBare = open === null && withoutTopmost(deck) === null;
  const status = deck.isBlack
    ? presentText.blackNow
    : answer !== null
      ? `${answer.words}. ${model.title}`
      : presentText.announced(at, slides.length, model.title);

  return (
    <ViewWithin view={view} change={changeView}>
      <main
        id="main"
        tabIndex={-1}
        className={`present ${which}`}
        data-idle={isIdle && deck.panel === null ? "" : undefined}
        data-notes={which === "presenter" || deck.hasNotes ? "" : undefined}
        data-panel={deck.panel ?? undefined}
      >
        <h1 className="sr-only">
          {which === "presenter" ? presentText.presenterHeading(title) : presentText.heading(title)}
        </h1>
        <p className="sr-only" role="status">
          {status}
        </p>
        <div className="present-main">
          <Stage
            slides={slides}
            index={deck.index}
            asked={answer?.model ?? null}
            isBlack={deck.isBlack}
            point={point}
            onPoint={deck.hasPointer ? pointAt : undefined}
            onSwipe={onSwipe}
          />
          <div className="present-words">
            {answer !== null && <p className="present-answering">{answer.words}</p>}
            {deck.typed !== "" && <p role="status">{presentText.typed(deck.typed)}</p>}
            {asked > slides.length && !hasMoved && <p>{presentText.clamped(start, slides.length)}</p>}
            {which === "presenter" && deck.isBlack && <p>{presentText.blackInRoom}</p>}
            {absence !== null && (
              <p role="alert">
                {absence === "closed" ? presentText.roomClosed : presentText.roomNever}{" "}
                <a href={hrefOf("room", at)} target={roomWindow(props.channelKey)} rel="opener">
                  {absence === "closed" ? presentText.roomAgain : presentText.roomOpen}
                </a>
              </p>
            )}
            {hasLeft && isBare && <p role="status">{presentText.fullScreenLeft[which]}</p>}
            {isRefused && <p role="alert">{presentText.fullScreenRefused}</p>}
            {isBlocked && (
              <p role="alert">
                {presentText.blocked}{" "}
                <a
                  href={hrefOf("presenter", at)}
                  target={presenterWindow(props.channelKey)}
                  rel="opener"
                  onClick={() => setBlocked(false)}
                >
                  {presentText.blockedLink}
                </a>
              </p>
            )}
          </div>
        </div>
        {deck.panel === "question" && (
          <QuestionPanel
            key={slide.id}
            slide={slide}
            question={question}
            dataset={dataset}
            known={known}
            ask={(next) => act({ type: "ask", question: next })}
            keep={closePanel}
            back={() => {
              act({ type: "ask", question: null });
              closePanel();
            }}
          />
        )}
        {which === "presenter" ? (
          <PresenterSide
            next={slides[deck.index + 1]}
            notes={model.notes}
            noteSize={noteSizes[noteSize] ?? 1.5}
            readClock={props.readClock}
            hasMoved={hasMoved}
          />
        ) : (
          deck.hasNotes && <Notes notes={model.notes} />
        )}
        <Controls window={which} deck={deck} isFull={isFull} effects={effects} isReady={props.isReady} />
        {deck.panel === "overview" && (
          <Overview
            slides={slides}
            index={deck.index}
            typed={deck.typed}
            choose={(index) => act({ type: "go", index })}
            close={closePanel}
          />
        )}
        {deck.panel === "help" && <Help window={which} close={closePanel} />}
      </main>
      <EvidencePanel />
    </ViewWithin>
  );
}
