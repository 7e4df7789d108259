import { memo, type PointerEvent, useDeferredValue, useRef } from "react";
import type { SlidePoint } from "../../briefing/presenterDeck.ts";
import { FittedSlide } from "../../briefing/SlideView.tsx";
import type { SlideModel } from "../../core/slide.ts";
import { presentText } from "../../text/enPresent.ts";
import type { PreparedSlide } from "./usePrepared.ts";

/** Drawn anew only when what it shows is another. */
const Drawn = memo(FittedSlide);

interface StageProps {
  readonly slides: readonly PreparedSlide[];
  readonly index: number;
  /** What stands in place of the slide while a question is answered. */
  readonly asked: SlideModel | null;
  readonly isBlack: boolean;
  readonly point: SlidePoint | null;
  /** Undefined where the pointer is off. */
  readonly onPoint?: ((point: SlidePoint | null) => void) | undefined;
  readonly onSwipe: (towards: "next" | "previous") => void;
}

const shortestSwipe = 50;

/** The slide with its neighbours, which stand ready behind it, and what is laid on it: the pointer, or the dark. */
export function Stage({ slides, index, asked, isBlack, point, onPoint, onSwipe }: StageProps) {
  const touched = useRef<{ readonly x: number; readonly y: number } | null>(null);
  // The slide itself is there at once; its new neighbour is drawn after it.
  const middle = useDeferredValue(index);
  const near = slides
    .map((slide, at) => ({ slide, at }))
    .filter(({ at }) => at === index || Math.abs(at - middle) <= 1);

  const pointTo = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const part = (at: number, size: number) => Math.max(0, Math.min(1, size === 0 ? 0 : at / size));
    onPoint?.({ x: part(event.clientX - box.left, box.width), y: part(event.clientY - box.top, box.height) });
  };

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = touched.current;
    touched.current = null;
    if (from === null || onPoint !== undefined) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(dx) >= shortestSwipe && Math.abs(dx) > 1.5 * Math.abs(dy)) onSwipe(dx < 0 ? "next" : "previous");
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of no form
    <div
      className={onPoint === undefined ? "present-stage" : "present-stage pointing"}
      role="group"
      aria-label={presentText.stage}
      onPointerDown={(event) => {
        touched.current = event.pointerType === "mouse" ? null : { x: event.clientX, y: event.clientY };
        if (onPoint !== undefined) pointTo(event);
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        touched.current = null;
      }}
      onPointerMove={onPoint === undefined ? undefined : pointTo}
      onPointerLeave={onPoint === undefined ? undefined : () => onPoint(null)}
    >
      {near.map(({ slide, at }) => (
        <div
          key={at}
          className="present-slide"
          data-current={at === index ? "" : undefined}
          inert={at !== index || isBlack}
        >
          <Drawn model={at === index ? (asked ?? slide.model) : slide.model} place={slide.place} isLive={true} />
        </div>
      ))}
      {isBlack && <div className="present-black" data-testid="black" />}
      {point !== null && !isBlack && (
        <div
          className="present-pointer"
          aria-hidden="true"
          style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }}
        />
      )}
    </div>
  );
}
