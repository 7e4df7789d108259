/** Words of the estimate of entry into force. Apart from the others, so that they come with the Convention's page. */
import { countOf, formatNumber, numberWord } from "./numbers.ts";

const countWords = (least: number, most: number) =>
  least === most ? formatNumber(least) : `${formatNumber(least)} to ${formatNumber(most)}`;

export const estimateText = {
  finding: (from: string, to: string) =>
    `Estimate: entry into force between ${from} and ${to}, with a chance of 80 in 100`,
  findings: {
    reached: "No estimate: the ratifications needed are on record",
    "too-few": "No estimate: too few ratifications on record by this day to speak of a pace",
    undated: "No estimate: no source gives a day to reckon from",
  },
  subtitle: (day: string, tries: number, before: number) =>
    `Estimate, not a forecast by CICA or any state. Reckoned by this dashboard from the pace of ratifications up to ${day}, the last day on which a source on record spoke of the Convention.${tries === 0 ? "" : ` Tried out on earlier days, what came lay before its range in ${formatNumber(before)} of ${countOf(tries, "try", "tries")}`}`,
  noSubtitle: "Estimate, not a forecast by CICA or any state",
  description: (rows: string) => `Ranges on a line of time. ${rows}`,
  now: {
    whole: (year: string, count: number) => `Pace since ${year} (${formatNumber(count)} ratifications)`,
    recent: (from: string, least: number, most: number) => `Pace since ${from} alone (${countWords(least, most)})`,
    target: "entry into force",
  },
  trial: {
    whole: (day: string, count: number) => `Set back to ${day}, with the ${formatNumber(count)} known today`,
    toldThen: (day: string, count: number) => `Set back to ${day}, with the ${formatNumber(count)} told of by then`,
    recent: (day: string, least: number, most: number) =>
      `Set back to ${day}, pace of three years alone (${countWords(least, most)})`,
    target: (n: number) => `ratification number ${n}`,
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
  columns: { basis: "Reckoned from", target: "For", range: "80 in 100", middle: "Middle", came: "What came" },
  notYet: "not on record",
  none: "none",
  caption: "Estimates now and with the clock set back",
  legend: { range: "80 in 100 lie here", middle: "as likely before as after", came: "what came" },
  asOf: "shown as of",
  assumptions: "Method and assumptions",
  points: (threshold: number, delay: number | null) => [
    "Ratifications are counted as events of one unknown, steady rate (a Poisson process). With Jeffreys’ prior for that rate the wait for the next one has a Lomax distribution; the wait for the k-th next follows from the negative binomial. See Gelman and others, Bayesian Data Analysis, 3rd edition, 2013, sections 2.6 and 2.8.",
    `Of a hundred waits the method expects ten to be shorter than the range and ten longer. With ${numberWord(threshold)} points at most a narrower statement would claim too much.`,
    "A date known only by its year or by an upper bound counts as the span in which it can lie: the early end of a range takes the most ratifications that the spans allow, the late end the fewest.",
    "The pace has not been steady: most ratifications of known date are of recent years, which is why the pace of the last three years stands beside that of the whole time.",
    "It cannot know what parliaments are doing, nor whether the missing instrument is already on its way. Silence of the sources after the day from which it is reckoned is not counted as “no ratification”.",
    delay === null
      ? "What the Convention asks for after the last ratification is not counted."
      : `The Convention enters into force on day ${delay} after the depositary has received the instrument that is still missing. The estimate adds these ${countOf(delay, "day")} to the ratification and takes it that all instruments are handed over at once; hand-overs are on record for few.`,
    "“Known today” counts what is now known to have been done by that day; “told of by then” only what a source on record had said by then.",
    "Set back to earlier days, the method was wrong where the figure says so: it follows a faster pace only once it has been seen.",
  ],
} as const;
