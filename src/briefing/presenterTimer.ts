/** A timer that can be stopped and goes on. All times in milliseconds; what "now" is, is told from outside. */
export interface Timer {
  /** Collected before the present run. */
  readonly before: number;
  /** When the present run began; null while it is stopped. */
  readonly since: number | null;
}

export const stoppedTimer: Timer = { before: 0, since: null };

export function toggleTimer(timer: Timer, now: number): Timer {
  return timer.since === null ? { before: timer.before, since: now } : { before: elapsedOf(timer, now), since: null };
}

/** A timer that goes on running from nothing, or stays stopped at nothing. */
export function resetTimer(timer: Timer, now: number): Timer {
  return { before: 0, since: timer.since === null ? null : now };
}

/** Never below zero: a computer's clock can be set back. */
export function elapsedOf({ before, since }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** "4:05", "1:04:05". */
export function formatElapsed(elapsed: number): string {
  const seconds = Math.floor(elapsed / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, "0");
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
