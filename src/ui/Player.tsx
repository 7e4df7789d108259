import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Day, daysBetween } from "../core/days.ts";
import { denseFrom, playStart, stepBack, stepForward } from "../core/play.ts";
import { formatDay, formatShortDay } from "../text/dates.ts";
import { playText } from "../text/enFilters.ts";
import type { View } from "../view/parameters.ts";
import { useView } from "../view/ViewProvider.tsx";
import { asksForLessMotion, fade } from "./fade.ts";
import "./player.css";

interface PlayerProps {
  readonly asOf: Day;
  readonly coverage: { readonly first: Day; readonly last: Day };
  readonly close: () => void;
}

/** Milliseconds between two months. */
const beat = 1200;

/** Goes to a day: the first of a run makes an entry in the history, those that follow replace it. */
function useGo({ asOf, coverage }: Pick<PlayerProps, "asOf" | "coverage">) {
  const { change } = useView();
  /** The day asked for last. Null where the day shown is not our doing. */
  const asked = useRef<Day | null>(null);
  /** How many of our changes are still on their way to the page. */
  const pending = useRef(0);
  const go = useCallback(
    (next: (from: Day) => Day) => {
      const from = pending.current > 0 ? (asked.current ?? asOf) : asOf;
      const day = next(from);
      if (day === from) return;
      const replace = asked.current !== null;
      asked.current = day;
      const asOfNext = day === coverage.last ? null : day;
      pending.current += 1;
      fade(() => {
        pending.current -= 1;
        // A day to compare with can't come after the day shown.
        const patch = ({ since }: View) => ({
          asOf: asOfNext,
          ...(since !== null && since > day ? { since: null } : {}),
        });
        change(patch, { replace });
      });
    },
    [change, asOf, coverage],
  );
  return { asked, pending, go };
}

/** Stops what plays: when the page is out of sight, sources are opened, or the day or its control is used elsewhere. */
function useInterruptions(stop: () => void, open: string | null) {
  useEffect(() => {
    if (open !== null) stop();
  }, [open, stop]);
  useEffect(() => {
    const stopHidden = () => {
      if (document.hidden) stop();
    };
    const stopAtTools = ({ target }: Event) => {
      if (target instanceof Element && target.closest(".site-tools .popover") !== null) stop();
    };
    document.addEventListener("visibilitychange", stopHidden);
    document.addEventListener("pointerdown", stopAtTools);
    document.addEventListener("focusin", stopAtTools);
    return () => {
      document.removeEventListener("visibilitychange", stopHidden);
      document.removeEventListener("pointerdown", stopAtTools);
      document.removeEventListener("focusin", stopAtTools);
    };
  }, [stop]);
}

/** The page keeps still while days change: its head never gets lower, and nothing is announced while it plays. */
function useStillPage(asOf: Day, playing: boolean) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each day can bring a longer heading
  useLayoutEffect(() => {
    const head = document.querySelector<HTMLElement>(".page-head");
    if (head !== null) head.style.minBlockSize = `${head.offsetHeight}px`;
  }, [asOf]);
  useEffect(() => {
    document.documentElement.dataset["player"] = "";
    return () => {
      delete document.documentElement.dataset["player"];
      document.querySelector<HTMLElement>(".page-head")?.style.removeProperty("min-block-size");
    };
  }, []);
  useEffect(() => {
    if (!playing) return;
    const main = document.getElementById("main");
    main?.setAttribute("aria-busy", "true");
    return () => main?.removeAttribute("aria-busy");
  }, [playing]);
}

function Sign({ path }: { path: string }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}

/** Moves the day shown month by month up to the latest source, by itself or by hand. The day lives in the address. */
export function Player({ asOf, coverage, close }: PlayerProps) {
  const { view } = useView();
  const calm = asksForLessMotion();
  const [playing, setPlaying] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const { asked, pending, go } = useGo({ asOf, coverage });
  const stop = useCallback(() => setPlaying(false), []);
  useInterruptions(stop, view.open);
  useStillPage(asOf, playing);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    if (pending.current > 0 || asked.current === null || asked.current === asOf) return;
    // Somebody else chose the day: the reader goes on from there, with an entry of its own in the history.
    asked.current = null;
    setPlaying(false);
  }, [asked, pending, asOf]);
  useEffect(() => {
    if (!playing) return;
    if (asOf === coverage.last) {
      // Unless the first day of the run is still on its way.
      if (asked.current === coverage.last) setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go((day) => stepForward(day, coverage)), beat);
    return () => clearTimeout(timer);
  }, [playing, asked, asOf, coverage, go]);

  const step = (next: typeof stepForward) => {
    stop();
    go((day) => next(day, coverage));
  };
  const play = () => {
    if (playing) return stop();
    setPlaying(true);
    go((day) => playStart(day, view.since, coverage));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") step(stepBack);
    else if (event.key === "ArrowRight") step(stepForward);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };
  const start = asOf < denseFrom ? coverage.first : denseFrom;
  const share = Math.max(0, daysBetween(start, asOf)) / Math.max(1, daysBetween(start, coverage.last));
  const isLatest = asOf === coverage.last;
  return (
    <section className="player" aria-label={playText.label} onKeyDown={onKeyDown}>
      <svg className="player-track" aria-hidden="true">
        <rect width={`${Math.round(1000 * share) / 10}%`} height="100%" />
      </svg>
      <button
        ref={calm ? first : undefined}
        type="button"
        aria-label={playText.back}
        title={playText.back}
        aria-disabled={asOf === coverage.first}
        onClick={() => step(stepBack)}
      >
        <Sign path="M11 3v10L4 8z" />
      </button>
      {!calm && (
        <button ref={first} type="button" className="primary" onClick={play}>
          <Sign path={playing ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 3l9 5-9 5z"} />
          {playing ? playText.pause : playText.play}
        </button>
      )}
      <button
        type="button"
        aria-label={playText.forward}
        title={playText.forward}
        aria-disabled={isLatest}
        onClick={() => step(stepForward)}
      >
        <Sign path="M5 3v10l7-5z" />
      </button>
      <strong className="player-day" aria-hidden="true">
        {formatShortDay(asOf)}
      </strong>
      <span className="sr-only" role="status">
        {playing ? "" : isLatest ? playText.latest(formatDay(asOf)) : playText.known(formatDay(asOf))}
      </span>
      <button type="button" className="link" aria-label={playText.closeLabel} onClick={close}>
        {playText.close}
      </button>
      {calm && <p className="note">{playText.still}</p>}
    </section>
  );
}
