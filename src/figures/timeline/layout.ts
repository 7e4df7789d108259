import { scaleLinear } from "d3-scale";
import { type Day, dayNumber } from "../../core/days.ts";
import type { TimelineModel } from "./model.ts";
import type { Span } from "./row.ts";

/** A stretch of the axis in per cent of its width, cut at the edges of what is drawn. */
export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

export interface TimelineLayout {
  /** Null where the span lies outside of what is drawn. */
  readonly place: (span: Span) => Stretch | null;
  readonly bands: readonly (Stretch & { readonly id: string; readonly name: string })[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly asOf: number | null;
}

/** Places time on an axis of 0 to 100 per cent. */
export function layoutTimeline(model: Pick<TimelineModel, "domain" | "bands" | "asOf">): TimelineLayout {
  const scale = scaleLinear()
    .domain([dayNumber(model.domain.first), dayNumber(model.domain.last)])
    .range([0, 100]);
  const x = (day: Day) => scale(dayNumber(day));
  const cut = (value: number) => Math.min(100, Math.max(0, value));
  const place = ({ first, last }: Span) => {
    const [x0, x1] = [x(first), x(last)];
    return x1 < 0 || x0 > 100 ? null : { x0: cut(x0), x1: cut(x1) };
  };
  const firstYear = Number(model.domain.first.slice(0, 4));
  const lastYear = Number(model.domain.last.slice(0, 4));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)
    .map((year) => ({ year, x: x(`${year}-01-01`) }))
    .filter((year) => year.x >= 0 && year.x <= 100);
  const asOfX = x(model.asOf);
  return {
    place,
    bands: model.bands.flatMap((band) => {
      const stretch = place(band);
      return stretch === null ? [] : [{ ...stretch, id: band.id, name: band.name }];
    }),
    years,
    asOf: asOfX < 0 || asOfX > 100 ? null : asOfX,
  };
}
