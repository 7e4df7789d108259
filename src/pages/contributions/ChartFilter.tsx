import { type PointerEvent, type ReactNode, useRef, useState } from "react";

interface ChartFilterProps {
  /** Answers a press on the name of a bar. */
  readonly onBar: (key: string) => void;
  /** Answers a drag from one bar to another. Without it nothing can be dragged. */
  readonly onRange?: (first: string, last: string) => void;
  readonly children: ReactNode;
}

/** Pixels that a pointer moves before it drags and doesn't press. */
const slack = 6;

interface BarName {
  readonly key: string;
  readonly x: number;
}

interface Range {
  readonly first: BarName;
  readonly last: BarName;
}

function barNames(ground: Element): BarName[] {
  return [...ground.querySelectorAll("[data-bar]")].map((name) => {
    const box = name.getBoundingClientRect();
    return { key: name.getAttribute("data-bar") ?? "", x: box.left + box.width / 2 };
  });
}

/** The bars from the one nearest to `a` to the one nearest to `b`, places across the screen. */
function rangeOf(names: readonly BarName[], a: number, b: number): Range | null {
  const nearest = (x: number) =>
    names.reduce<BarName | undefined>(
      (best, name) => (best === undefined || Math.abs(name.x - x) < Math.abs(best.x - x) ? name : best),
      undefined,
    );
  const [first, last] = [nearest(Math.min(a, b)), nearest(Math.max(a, b))];
  return first === undefined || last === undefined ? null : { first, last };
}

/**
 * Makes a chart a filter for the pointer: a press on a bar's name, a drag over bars. A press on a bar itself opens its
 * sources as in every figure. By keyboard the lists of boxes and the days beside do the same; a finger's drag scrolls.
 */
export function ChartFilter({ onBar, onRange, children }: ChartFilterProps) {
  const ground = useRef<HTMLDivElement>(null);
  const start = useRef<number | null>(null);
  /** True from a drag's end to the click that the browser makes of it. */
  const wasDrag = useRef(false);
  const [range, setRange] = useState<Range | null>(null);

  const rangeTo = (x: number) =>
    start.current === null || ground.current === null ? null : rangeOf(barNames(ground.current), start.current, x);
  const move = (event: PointerEvent) => {
    if (start.current === null || (range === null && Math.abs(event.clientX - start.current) < slack)) return;
    // From here on the pointer is ours, also beyond the chart.
    if (range === null) event.currentTarget.setPointerCapture(event.pointerId);
    setRange(rangeTo(event.clientX));
  };
  const stop = () => {
    start.current = null;
    setRange(null);
  };
  // Places are asked for during a drag only: the browser has to lay out the whole page to tell them.
  const box = range === null ? undefined : ground.current?.getBoundingClientRect();
  const names = range === null || ground.current === null ? [] : barNames(ground.current);
  const half = names[0] === undefined || names[1] === undefined ? 20 : Math.abs(names[1].x - names[0].x) / 2;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; boxes and fields do the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      ref={ground}
      className={onRange === undefined ? "chart-filter" : "chart-filter drags"}
      onPointerDown={(event) => {
        wasDrag.current = false;
        if (onRange !== undefined && event.button === 0 && event.pointerType !== "touch") start.current = event.clientX;
      }}
      onPointerMove={move}
      onPointerUp={(event) => {
        const dragged = range === null ? null : rangeTo(event.clientX);
        stop();
        if (dragged === null) return;
        wasDrag.current = true;
        onRange?.(dragged.first.key, dragged.last.key);
      }}
      onPointerCancel={stop}
      onClickCapture={(event) => {
        if (!wasDrag.current) return;
        wasDrag.current = false;
        event.stopPropagation();
      }}
      onClick={(event) => {
        const name = event.target instanceof Element ? event.target.closest("[data-bar]") : null;
        const key = name?.getAttribute("data-bar");
        if (key) onBar(key);
      }}
    >
      {children}
      {range !== null && box !== undefined && (
        <svg className="chart-range" aria-hidden="true">
          <rect
            x={range.first.x - half - box.left}
            width={range.last.x - range.first.x + 2 * half}
            y="0"
            height="100%"
          />
        </svg>
      )}
    </div>
  );
}
