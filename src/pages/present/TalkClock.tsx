import { useEffect, useState } from "react";
import { elapsedOf, formatElapsed, resetTimer, stoppedTimer, toggleTimer } from "../../briefing/presenterTimer.ts";
import { presentText } from "../../text/enPresent.ts";

/** Milliseconds since 1970. */
export type ReadClock = () => number;

function formatTime(now: number): string {
  return new Date(now).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/**
 * The time of day, and how long the talk has gone on. It starts by itself with the first change of slide.
 * @param hasBegun whether a slide has been changed yet.
 */
export function TalkClock({ readClock, hasBegun }: { readClock: ReadClock; hasBegun: boolean }) {
  const [now, setNow] = useState(readClock);
  const [timer, setTimer] = useState(stoppedTimer);
  useEffect(() => {
    const every = setInterval(() => setNow(readClock()), 500);
    return () => clearInterval(every);
  }, [readClock]);
  useEffect(() => {
    if (hasBegun) setTimer((before) => (before === stoppedTimer ? toggleTimer(before, readClock()) : before));
  }, [hasBegun, readClock]);
  const act = (change: typeof toggleTimer) => {
    const at = readClock();
    setNow(at);
    setTimer(change(timer, at));
  };
  return (
    <div className="present-clock">
      <p>
        <span className="quiet">{presentText.clock}</span> <strong>{formatTime(now)}</strong>
      </p>
      <p>
        <span className="quiet">{presentText.elapsed}</span>{" "}
        <strong role="timer">{formatElapsed(elapsedOf(timer, now))}</strong>
      </p>
      <button type="button" onClick={() => act(toggleTimer)}>
        {timer.since === null ? presentText.start : presentText.stop}
      </button>
      <button type="button" onClick={() => act(resetTimer)}>
        {presentText.reset}
      </button>
    </div>
  );
}
