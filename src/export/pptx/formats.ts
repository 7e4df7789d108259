import { shortNumber } from "../../text/enDrawing.ts";

/** Of `shortNumber`, each a thousand of the one before. */
const units: readonly string[] = ["", "k", "m", "bn"];

/** How many thousands a short number is written in, and with which unit: of 12,500 one, "k". */
function unitOf(value: number): { readonly thousands: number; readonly unit: string } {
  const unit = /[a-z]+$/.exec(shortNumber(value))?.[0] ?? "";
  return { thousands: units.indexOf(unit), unit };
}

/** Each comma behind the digits divides by a thousand. */
function formatOf(digits: number, thousands: number, end: string): string {
  const fraction = digits === 0 ? "" : `.${"0".repeat(digits)}`;
  return `#,##0${fraction}${",".repeat(thousands)}${end === "" ? "" : `"${end}"`}`;
}

/** The format in which a spreadsheet writes a number as `shortNumber` does: "1,250", "13k", "3.2m". @param end said after it. */
export function shortFormat(value: number, end = ""): string {
  const { thousands, unit } = unitOf(value);
  return formatOf(shortNumber(value).includes(".") ? 1 : 0, thousands, unit + end);
}

/** One format for all ticks of an axis: in the unit of the largest, with the digits that tell them apart. Zero is "0". */
export function ticksFormat(ticks: readonly number[]): string {
  const { thousands, unit } = unitOf(Math.max(0, ...ticks.map(Math.abs)));
  const isExact = (digits: number) =>
    ticks.every((tick) => {
      const part = (tick / 1000 ** thousands) * 10 ** digits;
      // Ticks are sums of floating point: 0.6000000000000001.
      return Math.abs(part - Math.round(part)) < 1e-6;
    });
  const number = formatOf([0, 1, 2].find(isExact) ?? 3, thousands, unit);
  return `${number};-${number};0`;
}
