import {
  type Announcements,
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
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
}

/** The slides in their order: chosen by a press, moved by dragging or by keys. */
export function SlideList({ slides, selected, onSelect, onMove }: SlideListProps) {
  const sensors = useSensors(
    // A press is no drag: it takes a small way.
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const placeOf = (id: string | number | undefined) => slides.findIndex((slide) => slide.id === id) + 1;
  const announcements: Announcements = {
    onDragStart: ({ active }) => builderText.picked(placeOf(active.id), slides.length),
    onDragOver: ({ over }) => (over === null ? undefined : builderText.over(placeOf(over.id), slides.length)),
    onDragEnd: ({ active, over }) => builderText.dropped(placeOf(over?.id ?? active.id), slides.length),
    onDragCancel: ({ active }) => builderText.cancelled(placeOf(active.id)),
  };
  return (
    <DndContext
      id="slides"
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{ announcements, screenReaderInstructions: { draggable: builderText.dragHelp } }}
      onDragEnd={({ active, over }) => {
        if (over !== null && over.id !== active.id) onMove(String(active.id), placeOf(over.id) - 1);
      }}
    >
      <SortableContext items={slides.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <ol className="slide-list" aria-label={builderText.slides}>
          {slides.map((slide, i) => (
            <SlideRow key={slide.id} slide={slide} number={i + 1} isSelected={selected === i + 1} onSelect={onSelect} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
