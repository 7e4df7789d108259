import { type FocusEvent, useCallback, useEffect, useRef } from "react";
import {
  addSlide,
  canPair,
  changeSlide,
  duplicateSlide,
  moveSlide,
  pairWithNext,
  removeSlide,
  splitPair,
} from "../../briefing/edit.ts";
import { KeepingNotice } from "../../briefing/KeepingNotice.tsx";
import { FittedSlide } from "../../briefing/SlideView.tsx";
import type { Briefing, Slide } from "../../core/briefing.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { limits } from "../../mine/briefingShape.ts";
import { useBriefings } from "../../mine/briefings.ts";
import { newId } from "../../mine/newId.ts";
import { briefingName, untitledBriefing } from "../../text/briefingName.ts";
import { briefingsText, builderText, storeText } from "../../text/enBuilder.ts";
import { focusHeading } from "../../ui/heading.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { ownBriefings, routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { AddSlide } from "./AddSlide.tsx";
import { DraftField } from "./DraftField.tsx";
import { HandOver } from "./HandOver.tsx";
import { modelOf } from "./models.ts";
import { SlideEditor } from "./SlideEditor.tsx";
import { SlideList } from "./SlideList.tsx";
import { Tools } from "./Tools.tsx";
import { useHistoryKeys } from "./useHistoryKeys.ts";
import { useSaid } from "./useSaid.ts";

function giveFocus(id: string): void {
  document.querySelector<HTMLElement>(`[data-slide="${CSS.escape(id)}"]`)?.focus();
}

/** The focus goes to a slide of the list once it is drawn: what had it is gone. */
function useFocusSlide(): (id: string) => void {
  const awaited = useRef<string>(undefined);
  useEffect(() => {
    if (awaited.current === undefined) return;
    giveFocus(awaited.current);
    awaited.current = undefined;
  });
  return useCallback((id) => {
    awaited.current = id;
  }, []);
}

/**
 * Where what has the focus goes with its slide, as by undo or in another tab, the slide that is chosen then gets it: what is
 * taken out of a page tells of no blur.
 */
function useFocusKept(chosen: string | undefined) {
  const had = useRef<Element | null>(null);
  useEffect(() => {
    if (had.current === null || had.current.isConnected) return;
    had.current = null;
    if (chosen === undefined) focusHeading();
    else giveFocus(chosen);
  });
  const onFocus = useCallback((event: FocusEvent) => {
    had.current = event.target;
  }, []);
  const onBlur = useCallback(({ target }: FocusEvent) => {
    // The window's own blur, as when the reader goes to another tab, leaves the focus where it is.
    if (document.activeElement !== target) had.current = null;
  }, []);
  return { onFocus, onBlur };
}

/** An own briefing, to be arranged and worded. Each act is kept in the browser at once. */
export function Builder({ briefing }: { readonly briefing: Briefing }) {
  const { whole } = useRecord();
  const { view, change } = useView();
  const { edit, undo, redo, canUndo, canRedo, keeping } = useBriefings();
  const [said, say] = useSaid();
  const focusSlide = useFocusSlide();
  const { id, slides } = briefing;
  const at = Math.min(view.slide, slides.length) - 1;
  const slide = slides[at];
  const focusKept = useFocusKept(slide?.id);
  const title = briefingName(briefing.title);

  const select = useCallback((number: number) => change({ slide: number }, { replace: true }), [change]);
  /** Whether what is drawn next follows from an act here, and not from another tab's. */
  const isOwnAct = useRef(false);
  useEffect(() => {
    isOwnAct.current = false;
  });
  const act = (make: (briefing: Briefing) => Briefing, words: string) => {
    isOwnAct.current = true;
    edit(id, make);
    say(words);
  };
  const back = (isRedo: boolean) => {
    if (!(isRedo ? canRedo(id) : canUndo(id))) return;
    isOwnAct.current = true;
    if (isRedo) say(redo(id) ? builderText.redone : builderText.notRedone);
    else say(undo(id) ? builderText.undone : builderText.notUndone);
  };
  useHistoryKeys(
    () => back(false),
    () => back(true),
  );
  const move = (moved: string, to: number) => {
    act(moveSlide(moved, to), builderText.moved(to + 1, slides.length));
    select(to + 1);
  };
  /** A change to a slide. One that was still being typed when another tab deleted its slide brings that back. */
  const write = (written: Slide, number: number, make: (now: Slide) => Slide) => {
    const find = () => useBriefings.getState().briefings.find((own) => own.id === id);
    const now = find();
    if (now === undefined) {
      // The whole briefing was deleted: the store brings it back, and its page is drawn anew after this.
      edit(id, changeSlide(written.id, make));
      if (find() !== undefined) setTimeout(focusHeading);
    } else if (now.slides.some((one) => one.id === written.id)) edit(id, changeSlide(written.id, make));
    else if (!isOwnAct.current && make(written) !== written) {
      const place = Math.min(number, now.slides.length + 1);
      edit(id, addSlide(make(written), place - 1));
      say(builderText.broughtBack(place));
      // What had the focus went with the slide. It is drawn anew after this.
      setTimeout(giveFocus, 0, written.id);
    }
  };
  const insert = (made: Slide) => {
    act(addSlide(made, at + 1), builderText.added(at + 2));
    select(at + 2);
    focusSlide(made.id);
  };
  const remove = (one: Slide) => {
    act(removeSlide(one.id), builderText.deleted(at + 1));
    const next = slides[at + 1] ?? slides[at - 1];
    if (next === undefined) focusHeading();
    else focusSlide(next.id);
    if (at === slides.length - 1) select(Math.max(at, 1));
  };
  return (
    <>
      <PageHead title={title} lead={`${briefingsText.slides(slides.length)}. ${storeText[keeping]}.`}>
        <p className="kicker">
          <PageLink to={routes.briefings()}>{builderText.back}</PageLink>
        </p>
      </PageHead>
      <KeepingNotice briefing={briefing} />
      <div className="builder-head">
        <DraftField
          label={builderText.name}
          value={briefing.title}
          longest={limits.title}
          placeholder={untitledBriefing}
          onCommit={(name) => edit(id, (now) => (now.title === name ? now : { ...now, title: name }))}
        />
        <p className="acts">
          <button type="button" aria-disabled={!canUndo(id)} aria-keyshortcuts="Control+Z" onClick={() => back(false)}>
            {builderText.undo}
          </button>
          <button
            type="button"
            aria-disabled={!canRedo(id)}
            aria-keyshortcuts="Control+Shift+Z"
            onClick={() => back(true)}
          >
            {builderText.redo}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
      <HandOver briefing={briefing} routeId={ownBriefings} />
      <div className="builder" {...focusKept}>
        <div className="builder-list">
          <h2>{builderText.slides}</h2>
          <SlideList slides={slides} selected={at + 1} onSelect={select} onMove={move} say={say} />
          {slides.length === 0 && (
            <div className="empty">
              <p>{builderText.empty}</p>
              <p>{builderText.emptyHelp}</p>
            </div>
          )}
        </div>
        {slide !== undefined && (
          <section className="builder-slide" aria-label={builderText.slide(at + 1, slide.title)}>
            <Tools
              canMoveUp={at > 0}
              canMoveDown={at < slides.length - 1}
              canJoin={canPair(slides, at)}
              canSplit={slide.kind === "pair"}
              onMove={(by) => move(slide.id, at + by)}
              onDuplicate={() => {
                act(duplicateSlide(slide.id, newId()), builderText.duplicated(at + 2));
                select(at + 2);
              }}
              onJoin={() => act(pairWithNext(slide.id), builderText.paired(at + 1))}
              onSplit={() => act(splitPair(slide.id, newId()), builderText.splitDone(at + 1))}
              onDelete={() => remove(slide)}
            />
            <div className="slide-frame">
              <FittedSlide model={modelOf(slide, whole)} place={{ number: at + 1, of: slides.length }} />
            </div>
            <SlideEditor
              key={slide.id}
              slide={slide}
              model={modelOf(slide, whole)}
              onChange={(make, words) => {
                write(slide, at + 1, make);
                if (words !== undefined) say(words);
              }}
            />
          </section>
        )}
        <AddSlide onAdd={insert} />
      </div>
    </>
  );
}
