import { useEffect, useRef, useState } from "react";
import type { Day } from "../../core/days.ts";
import { findPeriod } from "../../core/periods.ts";
import { facetsText } from "../../text/enFacets.ts";
import { columnAt, endsOf, extend, placeOutside, type Stretch } from "./brush.ts";
import type { CountsInContext } from "./context.ts";
import type { CountsLayout } from "./layout.ts";

/** Pixels that a pointer moves before it draws a period: less is a press on a mark. */
const threshold = 5;

interface PeriodBrushProps {
  readonly model: CountsInContext;
  readonly layout: CountsLayout;
  readonly onTake: (first: Day, last: Day) => void;
  /** Told what would be taken if the choosing ended now. */
  readonly onNear: (first: Day, last: Day) => void;
  /** Says what is being chosen to those who don't see it. */
  readonly say: (words: string) => void;
}

function columnOf(target: EventTarget | null): number | undefined {
  const mark = target instanceof Element ? target.closest("[data-mark]") : null;
  return mark === null ? undefined : Number(mark.getAttribute("data-mark")?.split(",")[1]);
}

/**
 * Over the stacks of the counts: what the chosen period leaves outside, and the choosing of another, by a drag or by Shift
 * with the arrow keys on a mark. Whole columns are chosen; Escape leaves everything as it was.
 */
export function PeriodBrush({ model, layout, onTake, onNear, say }: PeriodBrushProps) {
  const ground = useRef<SVGGElement>(null);
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const latest = useRef({ model, onTake, onNear, say });
  useEffect(() => {
    latest.current = { model, onTake, onNear, say };
  });

  useEffect(() => {
    const svg = ground.current?.ownerSVGElement;
    if (!svg) return;
    /** The stretch being chosen, and where the pointer that may begin one went down. */
    let present: Stretch | null = null;
    let down: { readonly x: number; readonly column: number } | null = null;
    let dragged = false;
    const ending = new AbortController();
    const { signal } = ending;

    const labels = (chosen: Stretch) => {
      const [first, last] = endsOf(chosen);
      const { columns } = latest.current.model;
      return [columns[first]?.label ?? "", columns[last]?.label ?? ""] as const;
    };
    const daysOf = (chosen: Stretch) => {
      const [first, last] = endsOf(chosen);
      const { columns } = latest.current.model;
      const [from, to] = [findPeriod(columns[first]?.id ?? ""), findPeriod(columns[last]?.id ?? "")];
      return from && to && ([from.first, to.last] as const);
    };
    const show = (next: Stretch | null) => {
      if (present?.anchor === next?.anchor && present?.head === next?.head) return;
      present = next;
      setStretch(next);
      const days = next && daysOf(next);
      if (days) latest.current.onNear(...days);
    };
    const cancel = () => {
      if (present !== null) latest.current.say(facetsText.dropped);
      down = null;
      show(null);
    };
    const take = () => {
      if (present === null) return;
      const days = daysOf(present);
      const words = facetsText.chosen(...labels(present));
      show(null);
      if (days === undefined) return;
      latest.current.say(words);
      latest.current.onTake(...days);
    };
    const at = (x: number) => {
      const box = svg.getBoundingClientRect();
      return columnAt((x - box.left) / box.width, latest.current.model.columns.length);
    };

    const onPointerDown = (event: PointerEvent) => {
      dragged = false;
      if (event.isPrimary && event.button === 0) down = { x: event.clientX, column: at(event.clientX) };
    };
    const onPointerMove = (event: PointerEvent) => {
      if (down === null || !event.isPrimary) return;
      if (!dragged && Math.abs(event.clientX - down.x) < threshold) return;
      if (!dragged) svg.setPointerCapture(event.pointerId);
      dragged = true;
      show({ anchor: down.column, head: at(event.clientX) });
    };
    const onPointerUp = () => {
      if (down !== null && dragged) take();
      down = null;
    };
    // The press that ends a drag is no press on the mark under it.
    const onClick = (event: MouseEvent) => {
      if (dragged) event.stopPropagation();
      dragged = false;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const column = columnOf(event.target);
      if (column === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === "Shift") return;
      const next = event.shiftKey ? extend(present, column, event.key, latest.current.model.columns.length) : undefined;
      if (next !== undefined) {
        show(next);
        latest.current.say(facetsText.choosing(...labels(next)));
      } else if (event.key === "Enter" && present !== null) take();
      else {
        cancel();
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || present === null) return;
      event.stopPropagation();
      cancel();
    };

    svg.addEventListener("pointerdown", onPointerDown, { signal });
    svg.addEventListener("pointermove", onPointerMove, { signal });
    svg.addEventListener("pointerup", onPointerUp, { signal });
    svg.addEventListener("pointercancel", cancel, { signal });
    svg.addEventListener("click", onClick, { signal, capture: true });
    svg.addEventListener("keydown", onKeyDown, { signal });
    // Not on the SVG itself: Chromium takes an SVG that listens to focus for something to focus.
    svg.parentElement?.addEventListener("focusout", () => down === null && cancel(), { signal });
    document.addEventListener("keydown", onEscape, { signal, capture: true });
    return () => ending.abort();
  }, []);

  const ends = stretch && endsOf(stretch);
  const [first, last] = ends ? [layout.columns[ends[0]], layout.columns[ends[1]]] : [];
  return (
    <g ref={ground} className="brush">
      {placeOutside(model, layout).map(({ id, x, width, y, height }) => (
        <rect key={id} className="outside" x={`${x}%`} width={`${width}%`} y={y} height={height} />
      ))}
      {first !== undefined && last !== undefined && (
        <Choosing
          from={first.stepX}
          to={last.stepX + last.stepWidth}
          height={layout.height}
          label={facetsText.choosing(first.column.label, last.column.label)}
        />
      )}
    </g>
  );
}

interface ChoosingProps {
  /** Ends of the stretch, in per cent of the width. */
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly label: string;
}

/** The stretch being chosen stands out: all else lies under a veil. */
function Choosing({ from, to, height, label }: ChoosingProps) {
  const middle = (from + to) / 2;
  const anchor = middle < 15 ? "start" : middle > 85 ? "end" : "middle";
  const x = { start: from, middle, end: to }[anchor];
  return (
    <>
      <rect className="veil" x="0" width={`${from}%`} y="0" height={height} />
      <rect className="veil" x={`${to}%`} width={`${Math.max(0, 100 - to)}%`} y="0" height={height} />
      <rect className="choosing" x={`${from}%`} width={`${to - from}%`} y="0" height={height} />
      <text className="choosing-label" x={`${x}%`} y="-6" textAnchor={anchor}>
        {label}
      </text>
    </>
  );
}
