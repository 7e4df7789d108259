import { capitalise } from "./dates.ts";
import { countOf, formatNumber, numberWord, signed } from "./numbers.ts";

/** Words of the Overview that come with its model; what it draws by itself is in `text`. */
export const overviewText = {
  title: (ratified: number, threshold: number) =>
    `${ratified === 0 ? "None" : capitalise(numberWord(ratified))} of ${numberWord(threshold)} ratifications on record`,
  lead: (asOf: string, since: string) =>
    `Where the transformation of CICA stands on ${asOf}, and what has changed since ${since}.`,
  of: (n: number) => `of ${formatNumber(n)}`,
  ratifications: "ratifications of the Convention on Privileges and Immunities",
  delivered: "road map items delivered",
  members: (observers: number, partners: number) =>
    `Member States, ${numberWord(observers)} Observer ${observers === 1 ? "State" : "States"}, ${numberWord(partners)} partner ${partners === 1 ? "organisation" : "organisations"}`,
  events: (year: string) => `events on record since ${year}, with and without a dimension`,
  noChange: "no change",
  change: (n: number, since: string) => `${signed(n)} became known since ${since}`,
  unreported: (n: number) => `${formatNumber(n)} without a report`,
  late: (n: number) => `${formatNumber(n)} late`,
} as const;

/** Words of what comes next and is late. */
export const milestonesText = {
  heading: "What comes next, and what is late",
  subtitle: "Promises of the road map that no source reports as kept",
  description: (late: number, open: number, unreported: number) =>
    `${countOf(late, "late promise")}, ${countOf(open, "open promise")}, ${formatNumber(unreported)} without a report.`,
  lists: {
    late: (n: number) => `Late: ${formatNumber(n)}`,
    open: (n: number) => `Next: ${formatNumber(n)}`,
  },
  undone: (day: string) => `not reported as done by ${day}, when a source last spoke of it`,
  unreported: (n: number) =>
    `${capitalise(numberWord(n))} more ${n === 1 ? "promise has" : "promises have"} passed without a report: no later source says whether ${n === 1 ? "it was" : "they were"} kept`,
  moved: (first: string) => `first promised for ${first}`,
  columns: { due: "Promised for", item: "Item", status: "Status", slip: "Slip, days at least" },
  rest: (n: number) => `and ${formatNumber(n)} more`,
} as const;
