import { shortNumber } from "../../text/enDrawing.ts";

/** Of `shortNumber`, each a thousand of the one before. */
const units: readonly string[] = ["", "k", "m", "bn"];

/** The format in which a spreadsheet writes a number as `shortNumber` does: "1,250", "12.5k", "3.2m". */
export function shortFormat(value: number, end = ""): string {
  const words = shortNumber(value);
  const unit = /[a-z]+$/.exec(words)?.[0] ?? "";
  const thousands = units.indexOf(unit);
  const digits = words.includes(".") ? "0.0" : thousands === 0 ? "#,##0" : "0";
  const whole = words.includes(".") && thousands === 0 ? "#,##0.0" : digits;
  return `${whole}${",".repeat(Math.max(0, thousands))}${unit + end === "" ? "" : `"${unit}${end}"`}`;
}

/** One format for all ticks of an axis: in the unit of the largest, with the digits that tell them apart. Zero is "0". */
export function ticksFormat(ticks: readonly number[]): string {
  const most = Math.max(0, ...ticks.map(Math.abs));
  const unit = /[a-z]+$/.exec(shortNumber(most))?.[0] ?? "";
  const thousands = units.indexOf(unit);
  const isExact = (digits: number) =>
    ticks.every((tick) => {
      const part = (tick / 1000 ** thousands) * 10 ** digits;
      return Math.abs(part - Math.round(part)) < 1e-6;
    });
  const digits = [0, 1, 2].find(isExact) ?? 3;
  const number = `#,##0${digits === 0 ? "" : `.${"0".repeat(digits)}`}${",".repeat(thousands)}${unit === "" ? "" : `"${unit}"`}`;
  return `${number};-${number};0`;
}
