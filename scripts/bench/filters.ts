/** Runs in the browser: builds each contestant and asks them all the same filters, in the same order. */
import type { CicaEvent } from "../../data/schema/events.ts";
import { type EventFilter, everyEvent, facets } from "../../src/core/events.ts";
import { type Answer, contestants } from "./contestants.ts";
import { generateEvents } from "./manyEvents.ts";

/** A filter as a person's press leaves it, and what was pressed. */
interface Step {
  readonly what: string;
  readonly filter: EventFilter;
}

export interface Timing {
  readonly name: string;
  readonly buildMs: number;
  /** Milliseconds of each step, by what was pressed. */
  readonly steps: Readonly<Record<string, readonly number[]>>;
}

declare global {
  interface Window {
    benchFilters: (real: readonly CicaEvent[], count: number, rounds: number) => readonly Timing[];
  }
}

/** What the desk officer presses in one go, from an empty filter to several at once and back. */
function stepsOf(round: number): Step[] {
  const steps: Step[] = [];
  let filter = everyEvent;
  const press = (what: string, change: Partial<EventFilter>) => {
    filter = { ...filter, ...change };
    steps.push({ what, filter });
  };
  const year = 2005 + (round % 15);
  press("a dimension", { dimensions: ["human"] });
  press("a dimension", { dimensions: ["human", "economic"] });
  press("a state", { states: ["KAZ"] });
  press("the period", { from: `${year}-01-01`, to: `${year + 3}-12-31` });
  press("the period", { from: `${year}-04-01`, to: `${year + 4}-03-31` });
  press("a format", { formats: ["in-person"] });
  press("a format", { formats: [] });
  for (const typed of ["f", "fo", "for", "foru", "forum"]) press("a letter", { text: typed });
  press("a letter", { text: "" });
  press("a state", { states: ["KAZ", "TUR"] });
  press("the period", { from: null, to: null });
  press("a dimension", { dimensions: [] });
  press("a state", { states: [] });
  return steps;
}

/** Sums that differ where two answers differ. */
function digest(answer: Answer): string {
  const counts = facets.map((facet) =>
    [...answer.facets[facet]]
      .filter(([, n]) => n > 0)
      .map(([value, n]) => `${value}:${n}`)
      .sort()
      .join(" "),
  );
  const periods = [...answer.periods].filter(([, n]) => n > 0).map(([id, n]) => `${id}:${n}`);
  return [answer.chosen.length, ...counts, periods.sort().join(" ")].join("\n");
}

window.benchFilters = (real, count, rounds) => {
  const events = count === real.length ? real : generateEvents(real, count);
  const expected: string[] = [];
  return contestants.map(({ name, build }) => {
    const start = performance.now();
    const ask = build(events);
    const buildMs = performance.now() - start;
    const steps: Record<string, number[]> = {};
    let nth = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const { what, filter } of stepsOf(round)) {
        const before = performance.now();
        const answer = ask(filter);
        const took = performance.now() - before;
        const times = steps[what] ?? [];
        times.push(took);
        steps[what] = times;
        const found = digest(answer);
        if (expected[nth] === undefined) expected[nth] = found;
        else if (expected[nth] !== found) throw new Error(`${name} answers otherwise to ${JSON.stringify(filter)}`);
        nth += 1;
      }
    }
    return { name, buildMs, steps };
  });
};
