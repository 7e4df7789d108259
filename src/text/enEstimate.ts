/** Words of the estimate of entry into force. Apart from the others, so that they come with the Convention's page. */
import type { Verdict } from "../core/estimate.ts";
import { countOf, formatNumber, listWords, numberWord } from "./numbers.ts";

const countWords = (least: number, most: number) =>
  least === most ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(most)}`;

/** How the tries of one pace came out. */
export interface TriesInWords {
  readonly tries: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

const missWords = { earlier: "earlier", later: "later", open: "undecided" } as const;

/** "0 of 3 ranges of the pace since 2010 (3 earlier)" */
function triesWords(pace: string, { tries, verdicts }: TriesInWords): string {
  const misses = (["earlier", "later", "open"] as const).filter((verdict) => verdicts[verdict] > 0);
  const how = misses.map((verdict) => `${formatNumber(verdicts[verdict])} ${missWords[verdict]}`).join(", ");
  const held = `${verdicts.within === 0 ? "none" : formatNumber(verdicts.within)} of ${countOf(tries, "range")} of ${pace}`;
  return how === "" ? held : `${held} (${how})`;
}

export const estimateText = {
  finding: (year: string, whole: string, recent: string | null) =>
    recent === null
      ? `Estimate of entry into force: ${whole} at the pace since ${year}`
      : `Estimate of entry into force: ${whole} at the pace since ${year}, ${recent} at the pace of three years`,
  findings: {
    reached: "No estimate: the ratifications needed are on record",
    "too-few": "No estimate: too few ratifications on record by this day to speak of a pace",
    undated: "No estimate: no source gives a day to reckon from",
  },
  subtitle: (day: string, passed: string, chance: string) =>
    `Estimate, not a forecast by CICA or any state. Reckoned from ${day}, the last day on which a source on record spoke of the Convention${passed}. ${chance}`,
  /** `begun` of the ranges in the headline have begun before the day shown. */
  passed: (begun: number, ranges: number, asOf: string) => {
    if (begun === 0) return "";
    const which = ranges === 1 ? "the range" : begun === ranges ? "both ranges" : "one of the ranges";
    return `; part of ${which} has passed by ${asOf} without a report that it is in force`;
  },
  /** What the 80 in 100 are worth: what the tries of each pace say. */
  chance: (year: string, whole: TriesInWords, recent: TriesInWords, isBorneOut: boolean) => {
    const tried = [
      whole.tries === 0 ? [] : [triesWords(`the pace since ${year}`, whole)],
      recent.tries === 0 ? [] : [triesWords("the three years’ pace", recent)],
    ].flat();
    if (tried.length === 0) return "The method calls a range 80 in 100; no earlier day is at hand to try it out on";
    return `The method calls a range 80 in 100${isBorneOut ? "" : ", which the past does not bear out"}: set back to earlier days, what came lay within ${listWords(tried)}`;
  },
  noSubtitle: "Estimate, not a forecast by CICA or any state",
  description: (rows: string) => `Ranges on a line of time. ${rows}`,
  now: {
    whole: (year: string, count: number) => `Pace since ${year} (${formatNumber(count)} ratifications)`,
    recent: (from: string, least: number, most: number) => `Pace since ${from} alone (${countWords(least, most)})`,
    target: "entry into force",
  },
  trial: {
    whole: (day: string, count: number) => `Set back to ${day}, with the ${formatNumber(count)} known today`,
    toldThen: (day: string, count: number, lastWord: string) =>
      `Set back to ${day}, with the ${formatNumber(count)} told of by then (last on ${lastWord})`,
    recent: (day: string, least: number, most: number) =>
      `Set back to ${day}, pace of three years alone (${countWords(least, most)})`,
    target: (n: number) => `ratification number ${n}`,
    targetThen: (n: number, entry: string) =>
      `ratification number ${n} (of entry into force this page, set back, says ${entry})`,
    tooFew: (day: string) => `Set back to ${day}, with those told of by then: too few for an estimate`,
  },
  rangeWords: (from: string, to: string, middle: string) => `${from} to ${to}, as likely before as after ${middle}`,
  came: (when: string, verdict: string) => `came ${when}: ${verdict}`,
  verdicts: {
    within: "within the range",
    earlier: "earlier than the range",
    later: "later than the range",
    open: "across an end of the range",
  },
  mark: (label: string, target: string, words: string, came: string | null) =>
    `${label}: ${target}, ${words}${came === null ? "" : `; ${came}`}`,
  /** How much of a range still to come has passed by the day shown. */
  passedOf: {
    part: (asOf: string) => `the part up to ${asOf} has passed without a report`,
    middle: (asOf: string) => `the part up to ${asOf}, its middle with it, has passed without a report`,
    all: (asOf: string) => `all of it has passed by ${asOf} without a report`,
  },
  columns: { basis: "Reckoned from", target: "For", range: "80 in 100", middle: "Middle", came: "What came" },
  notYet: "not on record",
  none: "none",
  caption: "Estimates now and with the clock set back",
  legend: { range: "80 in 100, by the method", middle: "as likely before as after", came: "what came" },
  asOf: "shown as of",
  assumptions: "Method and assumptions",
  points: (threshold: number, delay: number | null) => [
    "Ratifications are counted as events of one unknown, steady rate (a Poisson process). With Jeffreys’ prior for that rate the wait for the next one has a Lomax distribution; the wait for the k-th next follows from the negative binomial. See Gelman and others, Bayesian Data Analysis, 3rd edition, 2013, sections 2.6 and 2.8.",
    `Of a hundred waits the method expects ten to be shorter than the range and ten longer. With ${numberWord(threshold)} points at most a narrower statement would claim too much.`,
    "The headline gives both ranges and claims no chance for either. The tries on earlier days are few, and all end in the same ratification; to keep only the pace that did less badly in them would be to choose it after the fact.",
    "A date known only by its year or by an upper bound counts as the span in which it can lie: the early end of a range takes the most ratifications that the spans allow, the late end the fewest.",
    "The pace has not been steady: most ratifications of known date are of recent years, which is why the pace of the last three years stands beside that of the whole time.",
    "It cannot know what parliaments are doing, nor whether the missing instrument is already on its way. Silence of the sources after the day from which it is reckoned is not counted as “no ratification”: the ranges begin at that day, not at the day shown, and the part that has passed since is not taken out of them, for a report can be late or missing.",
    delay === null
      ? "What the Convention asks for after the last ratification is not counted."
      : `The Convention enters into force on day ${delay} after the depositary has received the instrument that is still missing. The estimate adds these ${countOf(delay, "day")} to the ratification and takes it that all instruments are handed over at once; hand-overs are on record for few.`,
    "“Known today” counts what is now known to have been done by that day, and is tried only where nothing is left open; “told of by then” is reckoned as this page reckons it when it is set back to that day: from the last day on which a source had spoken by then, with what had been said.",
    "Set back to earlier days, the method was wrong where the figure says so: it follows a faster pace only once it has been seen.",
  ],
} as const;
