import type { Entries } from "../compile/entries.ts";
import type { Cite, When } from "../schema/fields.ts";
import { readDates } from "./date-writings.ts";
import type { DateContext } from "./dates.ts";
import { type NameContext, toNameContext } from "./names.ts";
import { findLine, linesNear, type Text } from "./text.ts";
import { joinLines, lower, plain } from "./writing.ts";

/** What stands near a cited line, read once in each way that facts need. */
export interface Near extends NameContext {
  readonly cite: Cite;
  readonly dates: readonly DateContext[];
  /** Without dates, in lower case: a day is no count. */
  readonly figures: readonly string[];
}

/** Reads the surroundings of citations. A place is read once for all records that cite it on one day. */
export class Surroundings {
  private readonly known = new Map<string, Omit<Near, "cite">>();
  private readonly texts: ReadonlyMap<string, Text>;
  private readonly periods: ReadonlyMap<string, When | undefined>;

  constructor(texts: ReadonlyMap<string, Text>, sources: Entries["sources"]) {
    this.texts = texts;
    this.periods = new Map(sources.map(({ value }) => [value.id, value.period]));
  }

  /** Undefined where there is no such place: that is a failure of its own. */
  at(cite: Cite): Near | undefined {
    const text = this.texts.get(cite.source);
    if (text === undefined || cite.line === undefined || findLine(text, cite.line) === undefined) return undefined;
    const key = `${cite.source} ${cite.line} ${cite.said}`;
    let near = this.known.get(key);
    if (near === undefined) {
      const readings = [...new Set(joinLines(linesNear(text, cite.line)))];
      const dated = readings.map((reading) => ({ reading, ...readDates(plain(reading)) }));
      near = {
        ...toNameContext(readings),
        dates: dated.map(({ reading, dates }) => ({
          dates,
          text: reading,
          said: cite.said,
          period: this.periods.get(cite.source),
        })),
        figures: dated.map(({ rest }) => lower(rest)),
      };
      this.known.set(key, near);
    }
    return { ...near, cite };
  }
}
