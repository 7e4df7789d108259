/** Words of the Contributions page. Apart from the others, so that they come with the pages that say them. */
import { capitalise } from "./dates.ts";
import { countOf, formatNumber, numberWord } from "./numbers.ts";

export const contributionsText = {
  title: (shown: number, total: number, pledged: number, undisclosed: number) => {
    const counted =
      shown === total
        ? `${countOf(total, "contribution")} on record`
        : `${formatNumber(shown)} of ${countOf(total, "contribution")}`;
    const only = pledged === 0 ? "," : `, ${formatNumber(pledged)} of them only pledged;`;
    return shown === 0
      ? counted
      : `${counted}${only} ${undisclosed === shown ? "none" : formatNumber(shown - undisclosed)} with a disclosed amount`;
  },
  lead: "What states and organisations have given or pledged to the Secretariat, the CICA Fund and the common work, as far as the sources say. An undisclosed amount is not zero: it is counted, never added. Money told of twice counts once.",
  filters: { contributors: "Contributor", kinds: "Kind", recipients: "To", standings: "Standing", period: "Time" },
  one: "contribution",
  compared: { counted: "on record", disclosed: "with a disclosed amount" },
  choose: "Press a year or a name to filter by it, or drag over years; the lists and the days beside do the same.",
  amount: (currency: string, amount: number) => `${currency} ${formatNumber(amount)}`,
  undisclosed: "not disclosed",
  partOf: (contributor: string, when: string) =>
    `part of the contribution of ${contributor}, ${when}; not counted again`,
  hatched: "hatched: amount not disclosed",
  time: {
    finding: (years: string, n: number, several: boolean) =>
      `Of those dated to one year, most fall in ${years}: ${formatNumber(n)}${several ? " each" : ""}`,
    none: "No contribution dated to one year",
    subtitle: "Contributions per year, by kind; counted, not summed",
    description: (n: number, undated: number) =>
      `${countOf(n, "contribution")} by year and kind. ${formatNumber(undated)} more ${undated === 1 ? "is" : "are"} dated too broadly for one year.`,
    undated: (n: number) =>
      `${countOf(n, "contribution")} dated too broadly for one year (“by 7 Mar 2025”) ${n === 1 ? "is" : "are"} only in the table and the list.`,
    sides: { within: "(in the time chosen)", outside: "(outside of it)" },
    undatedRow: "Not dated to one year",
    period:
      "Pale: outside of the time chosen. A first day leaves out what is dated too broadly to tell whether it lies within.",
    ahead: "The years after the day shown keep their place; nothing is known of them on that day.",
    uncovered: "Hatched ground: no digest on record covers this year, so few or no contributions are known.",
  },
  who: {
    finding: (names: string, n: number, several: boolean) =>
      `${names} ${several ? "are" : "is"} named most often, with ${countOf(n, "contribution")}${several ? " each" : ""}`,
    tie: (contributors: number, n: number) =>
      `${capitalise(numberWord(contributors))} contributors are named most often, with ${countOf(n, "contribution")} each`,
    subtitle: "Contributions by contributor and kind; counted, not summed",
    description: (n: number) => `${countOf(n, "contributor")} with the number of contributions of each kind.`,
  },
  amounts: {
    finding: (sums: string, n: number, undisclosed: number) =>
      `Disclosed: ${sums} in ${countOf(n, "contribution")}${undisclosed > 0 ? `; ${formatNumber(undisclosed)} without an amount` : ""}`,
    none: (undisclosed: number) =>
      undisclosed === 0 ? "No disclosed amount" : `No disclosed amount in ${countOf(undisclosed, "contribution")}`,
    subtitle:
      "As the sources give them; a cumulative total is not added to single contributions, nor one currency to another",
    empty: "No source states an amount for these contributions.",
    columns: { contributor: "Contributor", amount: "Amount", time: "Time", scope: "Counts", what: "What" },
    single: "one contribution",
    cumulative: "cumulative total, as stated",
    description: (n: number) => `${countOf(n, "disclosed amount")}.`,
  },
  list: {
    finding: (n: number, parts: number) =>
      `The list: ${countOf(n, "contribution")}${parts === 0 ? "" : `, and ${formatNumber(parts)} that ${parts === 1 ? "is part of another" : "are parts of others"}`}`,
    subtitle:
      "Latest first, by the last day on which each can have been made. Received: a source tells of the handover or the use. Reported: a source speaks of it as given. Pledged: no source says that it was given",
    description: (n: number) => `${countOf(n, "contribution")}, latest first.`,
    columns: {
      date: "Date",
      contributor: "Contributor",
      kind: "Kind",
      recipient: "To",
      amount: "Amount",
      standing: "Standing",
      what: "What",
      source: "Sources",
    },
    of: (contributor: string, when: string) => `for ${contributor}, ${when}`,
  },
  projects: {
    finding: (n: number) => `The CICA Fund and its projects: ${countOf(n, "project")} on record`,
    subtitle: "What the Fund has approved, with its stated figures",
    description: (n: number) =>
      `${countOf(n, "project")} of the CICA Fund with proposer, partners, financing and figures.`,
    empty: "No project of the Fund to show.",
    columns: { project: "Project", figure: "Figure", value: "Value", unit: "Unit" },
    status: "Standing of the Fund",
    facts: {
      approved: "Approved",
      proposedBy: "Proposed by",
      partners: "Partners",
      financedBy: "Financed by",
      place: "Place",
    },
    sources: "Sources of this project",
  },
  columns: {
    year: "Year",
    contributor: "Contributor",
    total: "Total",
    undisclosed: "Of these undisclosed",
    disclosed: "Disclosed amounts",
  },
  unfinished: "(unfinished)",
  aside: "(not chosen)",
  mark: (group: string, kind: string, n: number, undisclosed: number, sums: string) => {
    const unknown = undisclosed === n ? "not disclosed" : `${formatNumber(undisclosed)} not disclosed`;
    const amounts = [sums, ...(undisclosed > 0 ? [unknown] : [])].filter(Boolean).join(", ");
    return `${group}, ${kind.toLowerCase()}: ${countOf(n, "contribution")}, ${amounts}`;
  },
  chartLoading: "Drawing the chart …",
  chartFailed: "The chart could not be loaded. The table holds the same figures.",
  none: "No contribution to show",
} as const;
