import { type KeyboardEvent, memo, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { gridColumns, gridGap } from "../../briefing/presenterGrid.ts";
import { FittedSlide } from "../../briefing/SlideView.tsx";
import { presentText } from "../../text/enPresent.ts";
import { useNear } from "../../ui/useNear.ts";
import { Laid } from "./Laid.tsx";
import type { PreparedSlide } from "./usePrepared.ts";

interface OverviewProps {
  readonly slides: readonly PreparedSlide[];
  readonly index: number;
  /** Digits typed so far. */
  readonly typed: string;
  readonly choose: (index: number) => void;
  readonly close: () => void;
}

/** Drawn when it comes into sight: a briefing can have hundreds. */
const Thumbnail = memo(({ slide }: { slide: PreparedSlide }) => {
  const { ref, isNear } = useNear<HTMLSpanElement>();
  return (
    // The button around it says what it is: its own links and marks are not for pressing here.
    <span ref={ref} className="present-thumb" inert={true} aria-hidden="true">
      {isNear && <FittedSlide model={slide.model} place={slide.place} />}
    </span>
  );
});

/** How many slides stand beside each other in the window as it is. */
function useColumns(list: RefObject<HTMLElement | null>, count: number): number {
  const [columns, setColumns] = useState(1);
  useLayoutEffect(() => {
    const measure = () => {
      const element = list.current;
      const box = element?.closest("dialog");
      if (!element || !box) return;
      const { maxBlockSize, paddingBlockEnd } = getComputedStyle(box);
      // What the box may become, less what stands above the list and below it.
      const most = Number.parseFloat(maxBlockSize) || globalThis.innerHeight;
      const height = most - element.offsetTop - (Number.parseFloat(paddingBlockEnd) || 0);
      setColumns(gridColumns(count, { width: element.clientWidth, height }));
    };
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [list, count]);
  return columns;
}

function buttonsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("button") ?? [])];
}

/** Every slide as a small picture; one press leads there. */
export function Overview({ slides, index, typed, choose, close }: OverviewProps) {
  const list = useRef<HTMLOListElement>(null);
  const columns = useColumns(list, slides.length);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = buttonsOf(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + columns,
      ArrowUp: at - columns,
      Home: 0,
      End: all.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[to]?.focus();
  };

  // A number that is typed is seen at its slide before Enter leads there.
  useEffect(() => {
    if (typed === "") return;
    const all = buttonsOf(list.current);
    all[Math.min(Number(typed), all.length) - 1]?.focus();
  }, [typed]);

  return (
    <Laid name={presentText.overview} className="present-overview" close={close}>
      <p className="note">{presentText.overviewHint}</p>
      <ol
        ref={list}
        style={{ gap: gridGap, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
        onKeyDown={onKeyDown}
      >
        {slides.map((slide, at) => (
          <li key={slide.slide.id}>
            <button
              type="button"
              data-first={at === index ? "" : undefined}
              aria-current={at === index ? "true" : undefined}
              aria-label={presentText.announced(at + 1, slides.length, slide.model.title)}
              onClick={() => choose(at)}
            >
              <Thumbnail slide={slide} />
              <span className="present-thumb-title" aria-hidden="true">
                {at + 1} {slide.model.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Laid>
  );
}
