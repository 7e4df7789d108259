import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useChangeView } from "../view/ViewProvider.tsx";
import { type Arrangement, entryMark, nextMark, type Place } from "./marks.ts";

interface Tip {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
}

/** What a filter leaves out can stay in the page, hidden: its marks are none. */
const shown = "[data-mark]:not([hidden] *)";

function placeOf(element: Element): Place {
  const [row = 0, column = 0] = (element.getAttribute("data-mark") ?? "").split(",").map(Number);
  return { row, column };
}

function arrangementOf(mark: Element): Arrangement {
  return mark.closest("[data-stacks]") === null ? "rows" : "stacks";
}

function markAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest("[data-mark]") : null;
}

/**
 * The ground of a drawing, its own SVG or a library's. Whatever carries `data-mark="row,column"` is a mark: one tab stop
 * for all, arrow keys between them, a tip on hover and focus. A drawing that carries `data-stacks` has its marks in stacks.
 * What carries `data-opens` opens its sources on click or Enter.
 */
export function MarkArea({ children }: { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const change = useChangeView();
  const [tip, setTip] = useState<Tip | null>(null);

  // Marks change with every filter, and those of a library come later: one of them always has to be in the tab order.
  useLayoutEffect(() => {
    const ground = area.current;
    if (ground === null) return;
    const keepOneInOrder = () => {
      const stop = ground.querySelector('[data-mark][tabindex="0"]');
      if (stop?.matches(shown)) return;
      stop?.setAttribute("tabindex", "-1");
      const marks = [...ground.querySelectorAll(shown)];
      const entry = entryMark(marks.map(placeOf), marks[0] === undefined ? "rows" : arrangementOf(marks[0]));
      if (entry !== undefined) marks[entry]?.setAttribute("tabindex", "0");
    };
    keepOneInOrder();
    const observer = new MutationObserver(keepOneInOrder);
    observer.observe(ground, { childList: true, subtree: true, attributeFilter: ["hidden"] });
    return () => observer.disconnect();
  }, []);

  const show = (target: EventTarget | null) => {
    const mark = markAt(target);
    if (mark === null || area.current === null) {
      setTip(null);
      return;
    }
    const ground = area.current.getBoundingClientRect();
    const box = (mark.querySelector(".dot, .step-dot") ?? mark).getBoundingClientRect();
    const x = box.left + box.width / 2 - ground.left;
    setTip({ label: mark.getAttribute("aria-label") ?? "", x, y: box.top - ground.top, flip: x > ground.width / 2 });
  };

  const open = (target: EventTarget | null) => {
    const address = target instanceof Element ? target.closest("[data-opens]")?.getAttribute("data-opens") : null;
    if (address) change({ open: address });
    return Boolean(address);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const mark = markAt(event.target);
    if (event.key === "Escape") setTip(null);
    if (mark === null || event.metaKey || event.ctrlKey || event.altKey) return;
    if ((event.key === "Enter" || event.key === " ") && !(mark instanceof HTMLButtonElement)) {
      if (open(mark)) event.preventDefault();
      return;
    }
    const marks = [...(area.current?.querySelectorAll<HTMLElement | SVGElement>(shown) ?? [])];
    const to = nextMark(marks.map(placeOf), placeOf(mark), event.key, arrangementOf(mark));
    const next = to === undefined ? undefined : marks[to];
    if (next === undefined) return;
    event.preventDefault();
    for (const other of marks) other.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the controls; their events are caught here once
    <div
      ref={area}
      className="mark-area"
      onClick={(event) => open(event.target)}
      onKeyDown={onKeyDown}
      onPointerOver={(event) => show(event.target)}
      onPointerLeave={() => setTip(null)}
      onFocus={(event) => show(event.target)}
      onBlur={() => setTip(null)}
    >
      {children}
      {tip !== null && <MarkTip tip={tip} />}
    </div>
  );
}

/** What a mark says, near it. Marks are labelled for screen readers themselves, so this is only for the eye. */
function MarkTip({ tip }: { tip: Tip }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return;
    box.current.style.insetInlineStart = `${tip.x}px`;
    box.current.style.insetBlockStart = `${tip.y}px`;
  }, [tip]);
  return (
    <div ref={box} className={tip.flip ? "tip flip" : "tip"} aria-hidden="true">
      {tip.label}
    </div>
  );
}
