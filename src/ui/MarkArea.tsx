import {
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { createAfterPaint } from "../view/afterPaint.ts";
import { useChangeView } from "../view/ViewProvider.tsx";
import { type Arrangement, entryMark, nextMark, type Place } from "./marks.ts";

interface Tip {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
}

/** What a filter leaves out, or may ask for next, can stay in the page, hidden: its marks are none. */
const shown = "[data-mark]:not([hidden] *, [visibility=hidden] *)";

/** The one mark to which the Tab key comes. */
const stop = '[data-mark][tabindex="0"]';

function moveStop(ground: Element, to: Element | undefined): void {
  ground.querySelector(stop)?.setAttribute("tabindex", "-1");
  to?.setAttribute("tabindex", "0");
}

/** A mark that is hidden, as it is drawn for what is shown now. */
function twinOf(ground: Element, mark: Element): HTMLElement | SVGElement | null {
  const opens = mark.getAttribute("data-opens");
  return opens ? ground.querySelector(`${shown}[data-opens=${JSON.stringify(opens)}]`) : null;
}

function placeOf(element: Element): Place {
  const [row = 0, column = 0] = (element.getAttribute("data-mark") ?? "").split(",").map(Number);
  return { row, column };
}

function arrangementOf(mark: Element | undefined): Arrangement {
  return mark?.closest("[data-stacks]") ? "stacks" : "rows";
}

/** Where the Tab key comes, when it was nowhere. */
function entryOf(ground: Element): HTMLElement | SVGElement | undefined {
  const marks = [...ground.querySelectorAll<HTMLElement | SVGElement>(shown)];
  return marks[entryMark(marks.map(placeOf), arrangementOf(marks[0])) ?? -1];
}

/** What is pointed at, or what it is a part of. */
function findAt(target: EventTarget | null, attribute: "data-mark" | "data-opens"): Element | null {
  return target instanceof Element ? target.closest(`[${attribute}]`) : null;
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
      const present = ground.querySelector(stop);
      if (present?.matches(shown)) return;
      const next = (present && twinOf(ground, present)) ?? entryOf(ground);
      moveStop(ground, next);
      // The focus on a mark that is out of sight would be lost. Nobody asked to be taken there.
      const focused = document.activeElement;
      if (!ground.contains(focused) || !focused?.matches("[data-mark]") || focused.matches(shown)) return;
      (twinOf(ground, focused) ?? next)?.focus({ preventScroll: true });
    };
    keepOneInOrder();
    // A filter is answered on the screen first: only the focus on a mark would be lost by then.
    const later = createAfterPaint();
    const observer = new MutationObserver(() => {
      const focused = document.activeElement;
      if (ground.contains(focused) && focused?.matches("[data-mark]")) keepOneInOrder();
      else if (!later.isWaiting()) later.ask(keepOneInOrder);
    });
    observer.observe(ground, { childList: true, subtree: true, attributeFilter: ["hidden", "visibility"] });
    return () => {
      observer.disconnect();
      later.drop();
    };
  }, []);

  const hide = () => setTip(null);
  const show = ({ target }: SyntheticEvent) => {
    const mark = findAt(target, "data-mark");
    if (mark === null || area.current === null) return hide();
    const ground = area.current.getBoundingClientRect();
    const box = (mark.querySelector(".dot, .step-dot") ?? mark).getBoundingClientRect();
    const x = box.left + box.width / 2 - ground.left;
    setTip({ label: mark.getAttribute("aria-label") ?? "", x, y: box.top - ground.top, flip: x > ground.width / 2 });
  };

  const open = ({ target }: SyntheticEvent) => {
    const address = findAt(target, "data-opens")?.getAttribute("data-opens");
    if (address) change({ open: address });
    return Boolean(address);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const ground = event.currentTarget;
    const mark = findAt(event.target, "data-mark");
    if (event.key === "Escape") hide();
    if (mark === null || event.metaKey || event.ctrlKey || event.altKey) return;
    if ((event.key === "Enter" || event.key === " ") && !(mark instanceof HTMLButtonElement)) {
      if (open(event)) event.preventDefault();
      return;
    }
    const marks = [...ground.querySelectorAll<HTMLElement | SVGElement>(shown)];
    const next = marks[nextMark(marks.map(placeOf), placeOf(mark), event.key, arrangementOf(mark)) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    moveStop(ground, next);
    next.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the controls; their events are caught here once
    <div
      ref={area}
      className="mark-area"
      onClick={open}
      onKeyDown={onKeyDown}
      onPointerOver={show}
      onPointerLeave={hide}
      onFocus={show}
      onBlur={hide}
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
