import { type Announcements, closestCenter, DndContext, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Slide } from "../../core/briefing.ts";
import { builderText } from "../../text/enBuilder.ts";
import { SlideRow } from "./SlideRow.tsx";

interface SlideListProps {
  readonly slides: readonly Slide[];
  /** Counted from 1. */
  readonly selected: number;
  readonly onSelect: (number: number) => void;
  /** @param to place in the list, counted from 0. */
  readonly onMove: (id: string, to: number) => void;
  /** Where a slide is while it is moved, in words. */
  readonly say: (words: string) => void;
}

/** A slide picked up by keys, and the place that it is held over, counted from 0. */
interface Lifted {
  readonly id: string;
  readonly to: number;
}

/** What is said is said in one place, for keys and pointer alike. */
const unsaid: Announcements = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** The slides in their order: chosen by a press, moved by dragging or by keys. */
export function SlideList({ slides, selected, onSelect, onMove, say }: SlideListProps) {
  const sensors = useSensors(
    // A press is no drag: it takes a small way.
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
  );
  const [lifted, setLifted] = useState<Lifted | null>(null);
  /** Known to the next press before anything is drawn. */
  const latest = useRef(lifted);
  const list = useRef<HTMLOListElement>(null);
  const of = slides.length;
  const placeOf = (id: string | number | undefined) => slides.findIndex((slide) => slide.id === id) + 1;
  const moving = slides.find(({ id }) => id === lifted?.id);
  const shown =
    lifted === null || moving === undefined
      ? slides
      : slides.filter((slide) => slide !== moving).toSpliced(lifted.to, 0, moving);
  useEffect(() => {
    if (lifted !== null) list.current?.children[lifted.to]?.scrollIntoView?.({ block: "nearest" });
  }, [lifted]);

  const lift = useCallback((next: Lifted | null) => {
    latest.current = next;
    setLifted(next);
  }, []);
  // Deleted in another tab, or taken back: a handle that is taken out of the page tells of no blur.
  const isLost = lifted !== null && moving === undefined;
  useEffect(() => {
    if (!isLost) return;
    lift(null);
    say(builderText.liftedGone);
  }, [isLost, lift, say]);
  const drop = (id: string, to: number) => {
    const from = placeOf(id) - 1;
    if (from === -1) say(builderText.liftedGone);
    else if (to === from) say(builderText.dropped(to + 1, of));
    else onMove(id, to);
  };
  const leave = (id: string) => {
    if (latest.current?.id !== id) return;
    lift(null);
    say(builderText.cancelled(placeOf(id)));
  };
  /** Each press is one place, however fast they come: the list itself is in the new order at once. */
  const onHandleKey = (event: KeyboardEvent, id: string) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    // Another tab may have deleted slides since: the list may be shorter.
    const held = latest.current?.id === id ? Math.min(latest.current.to, of - 1) : null;
    if (key === " " || key === "Enter") {
      event.preventDefault();
      if (event.repeat) return;
      lift(held === null ? { id, to: placeOf(id) - 1 } : null);
      if (held === null) say(builderText.picked(placeOf(id), of));
      else drop(id, held);
      return;
    }
    if (held === null) return;
    const places: Readonly<Record<string, number>> = {
      ArrowDown: held + 1,
      ArrowUp: held - 1,
      Home: 0,
      End: of - 1,
    };
    const to = places[key];
    if (to === undefined && key !== "Escape") return;
    event.preventDefault();
    if (to === undefined) {
      leave(id);
      return;
    }
    const place = Math.max(0, Math.min(of - 1, to));
    lift({ id, to: place });
    say(builderText.over(place + 1, of));
  };
  return (
    <DndContext
      id="slides"
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements: unsaid, screenReaderInstructions: { draggable: builderText.dragHelp } }}
      onDragStart={({ active }) => say(builderText.picked(placeOf(active.id), of))}
      onDragOver={({ over }) => over !== null && placeOf(over.id) > 0 && say(builderText.over(placeOf(over.id), of))}
      onDragEnd={({ active, over }) => drop(String(active.id), placeOf(over?.id ?? active.id) - 1)}
      onDragCancel={({ active }) =>
        say(placeOf(active.id) > 0 ? builderText.cancelled(placeOf(active.id)) : builderText.liftedGone)
      }
    >
      <SortableContext items={shown.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol ref={list} className="slide-rows" aria-label={builderText.slides}>
          {shown.map((slide, i) => (
            <SlideRow
              key={slide.id}
              slide={slide}
              number={i + 1}
              isSelected={slide === slides[selected - 1]}
              isLifted={slide.id === lifted?.id}
              onSelect={onSelect}
              onHandleKey={onHandleKey}
              onHandleBlur={leave}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
