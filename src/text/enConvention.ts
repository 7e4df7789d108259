import { capitalise } from "./dates.ts";
import { countOf, formatNumber, numberWord } from "./numbers.ts";

/** Words of the progress to the threshold. */
export const conventionText = {
  compared: "ratified",
  title: (ratified: number, threshold: number) =>
    `${ratified === 0 ? "None" : capitalise(numberWord(ratified))} of ${numberWord(threshold)} on record`,
  missing: (n: number) =>
    n === 0
      ? "as many ratifications on record as entry into force needs"
      : `${numberWord(n)} ${n === 1 ? "ratification" : "ratifications"} missing, as far as the record goes`,
  notRatified: (n: number, members: number) =>
    `no ratification on record for ${formatNumber(n)} of ${formatNumber(members)} Member States`,
  progress: (ratified: number, threshold: number) => `${ratified} of ${threshold} ratifications`,
  ratifiedBy: (state: string, date: string) => `${state}, ratified ${date}`,
  stillMissing: "not on record",
  description: (ratified: number, missing: number) =>
    `A row of dots: ${formatNumber(ratified)} full ones for ratifications, ${formatNumber(missing)} open ones for those still missing.`,
} as const;

/** Words of the ratifications over time. */
export const stepsText = {
  finding: (n: number, from: string, to: string) =>
    `${capitalise(numberWord(n))} ${n === 1 ? "ratification" : "ratifications"} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`,
  none: "No dated ratification on record",
  subtitle: "Ratifications, cumulative. A bar spans the time in which a date known only by its year can lie",
  needed: (n: number) => `${n} needed for entry into force`,
  description: (n: number, threshold: number, undated: number) =>
    `A step line rises to ${n} of the ${threshold} ratifications needed. ${undated} of them have no date more precise than an upper bound and form the first step.`,
  mark: (state: string, when: string, place: string | null) =>
    place === null ? `${state}, ${when}` : `${state}, ${when}: number ${place} in order of time`,
  place: (least: number, most: number) => (least === most ? `${least}` : `${least} to ${most}`),
  earlier: (n: number) => `${formatNumber(n)} earlier, or of unknown date`,
  columns: { state: "State", date: "Ratified", place: "Place in order of time", said: "First said" },
  axis: "States that have ratified",
} as const;

/** Words of the tile per Member State. */
export const tilesText = {
  finding: (n: number) =>
    n === 0
      ? "A ratification on record for every Member State"
      : `No ratification on record for ${numberWord(n)} Member ${n === 1 ? "State" : "States"}`,
  subtitle: "Filled: a source reports the ratification. Open: none does",
  description: (ratified: string, missing: string) =>
    `Ratified: ${ratified || "none"}. No ratification on record: ${missing || "none"}.`,
  ratified: (state: string, when: string) => `${state}: ratified ${when}`,
  notRatified: (state: string) => `${state}: no ratification on record`,
  columns: { code: "Code", state: "State", ratified: "Ratified" },
} as const;

/** Words of the table of participants. */
export const registerText = {
  finding: (ratified: number, members: number) =>
    `${ratified === 0 ? "None" : formatNumber(ratified)} of ${formatNumber(members)} Member States ${ratified === 1 ? "is" : "are"} on record as having ratified`,
  subtitle: "As in a treaty register; “not stated” is what no source on record gives",
  order: "Order by",
  description: (n: number) =>
    `${countOf(n, "state")} with the dates of signature, ratification and deposit, as far as a source gives them.`,
  source: "Source",
  noAct: "no act on record",
  all: "all Member States",
} as const;
