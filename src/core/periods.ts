import { type PeriodUnit, periodUnits } from "./closedLists.ts";
import { addDays, type Day } from "./days.ts";

/** A calendar year, quarter or month. */
export interface Period {
  /** `2025`, `2025-Q1` or `2025-03`; sorts in time. */
  readonly id: string;
  readonly unit: PeriodUnit;
  readonly year: number;
  /** Of the year: 1 to 4 for a quarter, 1 to 12 for a month, 1 for a year. */
  readonly part: number;
  readonly first: Day;
  readonly last: Day;
}

const partsPerYear: Record<PeriodUnit, number> = { year: 1, quarter: 4, month: 12 };

const patterns: Record<PeriodUnit, RegExp> = {
  year: /^\d{4}$/,
  quarter: /^\d{4}-Q[1-4]$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
};

function startOf(unit: PeriodUnit, year: number, part: number): Day {
  const month = ((part - 1) * 12) / partsPerYear[unit] + 1;
  return `${year}-${String(month).padStart(2, "0")}-01`;
}

function makePeriod(unit: PeriodUnit, index: number): Period {
  const parts = partsPerYear[unit];
  const year = Math.floor(index / parts);
  const part = (index % parts) + 1;
  const nextIndex = index + 1;
  const next = startOf(unit, Math.floor(nextIndex / parts), (nextIndex % parts) + 1);
  const id =
    unit === "year" ? `${year}` : unit === "quarter" ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, "0")}`;
  return { id, unit, year, part, first: startOf(unit, year, part), last: addDays(next, -1) };
}

const made: Record<PeriodUnit, Map<number, Period>> = { year: new Map(), quarter: new Map(), month: new Map() };

/** There are few periods, and every count asks for them: each is made once, so that what is said of it can be kept too. */
function periodAt(unit: PeriodUnit, index: number): Period {
  const period = made[unit].get(index) ?? makePeriod(unit, index);
  made[unit].set(index, period);
  return period;
}

function indexOf(unit: PeriodUnit, day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  return year * partsPerYear[unit] + Math.floor((month * partsPerYear[unit]) / 12);
}

/** The period that holds `day`. */
export function periodOf(day: Day, unit: PeriodUnit): Period {
  return periodAt(unit, indexOf(unit, day));
}

/** Every period from the one that holds `first` to the one that holds `last`, without a gap. Empty if reversed. */
export function periodsBetween(first: Day, last: Day, unit: PeriodUnit): Period[] {
  const from = indexOf(unit, first);
  const to = indexOf(unit, last);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => periodAt(unit, from + i));
}

/** The period that an id names; undefined where it names none. */
export function findPeriod(id: string): Period | undefined {
  const unit = periodUnits.find((one) => patterns[one].test(id));
  if (unit === undefined) return undefined;
  const part = unit === "quarter" ? Number(id.slice(6)) : unit === "month" ? Number(id.slice(5)) : 1;
  return periodAt(unit, Number(id.slice(0, 4)) * partsPerYear[unit] + part - 1);
}
