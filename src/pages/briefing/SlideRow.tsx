import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { type KeyboardEvent, memo, useEffect, useState } from "react";
import { FittedSlide } from "../../briefing/SlideView.tsx";
import { figuresOf, type Slide } from "../../core/briefing.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { builderText } from "../../text/enBuilder.ts";
import { useNear } from "../../ui/useNear.ts";
import { modelOf } from "./models.ts";

interface FaceProps {
  readonly slide: Slide;
  readonly number: number;
  readonly isSelected: boolean;
  readonly onSelect: (number: number) => void;
}

/** True once its turn has come: what many lines need is worked out line by line, and the page answers in between. */
function useTurn(number: number): boolean {
  const [isTurn, setIsTurn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsTurn(true), number * 60);
    return () => clearTimeout(timer);
  }, [number]);
  return isTurn;
}

/** A slide in small, with what has to be said of it. Drawn once it comes near: a briefing may have two hundred. */
const Face = memo(function Face({ slide, number, isSelected, onSelect }: FaceProps) {
  const { whole } = useRecord();
  const { ref, isNear } = useNear<HTMLDivElement>();
  const isNamed = useTurn(number);
  const model = isNear || isNamed ? modelOf(slide, whole) : undefined;
  // Of a figure that is not worked out yet the title is not known, where the slide names none.
  const isKnown = model !== undefined || figuresOf(slide).length === 0;
  const title = (model?.title ?? slide.title) || (isKnown ? builderText.untitled : builderText.naming);
  const isMissing = model?.body.kind === "missing";
  const marks = [
    ...(isMissing ? [builderText.cannot] : []),
    ...(model !== undefined && model.warnings.length > 0 ? [builderText.warned(model.warnings.length)] : []),
    ...(figuresOf(slide).some(({ frozen }) => frozen !== null) ? [builderText.frozen] : []),
  ];
  useEffect(() => {
    const [face, list] = [ref.current, ref.current?.closest(".slide-rows")];
    if (!isSelected || face === null || !list) return;
    // The list alone: the page stays where it is.
    const [inner, outer] = [face.getBoundingClientRect(), list.getBoundingClientRect()];
    if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
    if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
  }, [isSelected, ref]);
  return (
    <div ref={ref} className="slide-face">
      <div className="slide-thumb" inert aria-hidden="true">
        {isNear && model !== undefined && <FittedSlide model={model} />}
      </div>
      <button
        type="button"
        className="slide-select"
        data-slide={slide.id}
        aria-current={isSelected ? "true" : undefined}
        onClick={() => onSelect(number)}
      >
        <span className="sr-only">{builderText.slide(number, title)}</span>
        <span className="slide-name" aria-hidden="true">
          {title}
        </span>
        {marks.length > 0 && <span className={isMissing ? "late" : "quiet"}>{marks.join(", ")}</span>}
      </button>
    </div>
  );
});

interface RowProps extends FaceProps {
  /** Whether it is picked up by keys. */
  readonly isLifted: boolean;
  readonly onHandleKey: (event: KeyboardEvent, id: string) => void;
  readonly onHandleBlur: (id: string) => void;
}

/** A line of the list of slides: a handle to move it by, and the slide in small. */
export function SlideRow({ slide, number, isSelected, isLifted, onSelect, onHandleKey, onHandleBlur }: RowProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: slide.id,
  });
  return (
    <li
      ref={setNodeRef}
      className={`slide-row${isSelected ? " selected" : ""}${isDragging ? " dragged" : ""}${isLifted ? " lifted" : ""}`}
      style={{ transform: CSS.Translate.toString(transform), transition: transition ?? "" }}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        className="slide-handle"
        {...attributes}
        {...listeners}
        aria-pressed={isLifted || undefined}
        aria-label={builderText.drag(number)}
        onKeyDown={(event) => onHandleKey(event, slide.id)}
        onBlur={() => onHandleBlur(slide.id)}
      >
        <span aria-hidden="true">{number}</span>
        <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true">
          {[2, 8, 14].map((y) => (
            <g key={y} fill="currentColor">
              <circle cx="2" cy={y} r="1.5" />
              <circle cx="8" cy={y} r="1.5" />
            </g>
          ))}
        </svg>
      </button>
      <Face slide={slide} number={number} isSelected={isSelected} onSelect={onSelect} />
    </li>
  );
}
