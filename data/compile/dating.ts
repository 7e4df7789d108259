import { type Day, latest } from "../../src/core/days.ts";
import { recordSchemas } from "../schema/dataset.ts";
import { type Cite, type When, written } from "../schema/fields.ts";
import type { Source } from "../schema/sources.ts";
import { parseDate } from "./date.ts";
import { findNearest, hintAt } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { problemAt, type ReadRecord } from "./read.ts";
import { findSourceSaid, type SourceTimes, toCiteSaid } from "./said.ts";
import { isMapping, replaceWithin } from "./shape.ts";
import type { Path } from "./yaml-file.ts";

type SourceRecord = Omit<Source, "said" | "saidBasis"> & SourceTimes;

/** Stands where a date can't be read, so that the other rules still run: it is before and after nothing. */
const unreadable = (edtf: string): When => ({ edtf, first: null, last: null, precision: "interval" });

const isDateText = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

function findWhen(value: unknown): When | undefined {
  const result = isDateText(value) ? parseDate(String(value)) : undefined;
  return result !== undefined && "when" in result ? result.when : undefined;
}

/** Last day of an event; where its end is before its start, that of the start. */
function lastDayOf(event: ReadRecord["raw"]): Day | null {
  const days = [findWhen(event["start"])?.last, findWhen(event["end"])?.last];
  return latest(days.filter((day) => typeof day === "string")) ?? null;
}

/** Reads the dates of records, and fixes the day of each citation. Sources come first: the others cite them. */
export class Dating {
  readonly problems: Problem[] = [];
  /** The day of every citation. */
  readonly said: Day[] = [];
  private readonly sources = new Map<string, Source>();
  /** Last day of each event on record. */
  private readonly eventEnds: ReadonlyMap<string, Day | null>;

  constructor(events: readonly ReadRecord[]) {
    this.eventEnds = new Map(events.map(({ raw }) => [String(raw["id"]), lastDayOf(raw)]));
  }

  /** A source with its day. Undefined where none can be fixed. */
  readSource(record: ReadRecord): Source | undefined {
    const before = this.problems.length;
    const dated = this.readRecord(record);
    if (!record.sound || this.problems.length > before) return undefined;
    // The schema of the record has checked the shape; its dates have just been replaced.
    const { latestReported, ...source } = dated as SourceRecord;
    const said = findSourceSaid({ ...source, ...(latestReported && { latestReported }) });
    if (said === undefined) {
      const message = `published ${source.published.edtf} has no last day, expected period or latestReported to fix the day on which it counts as said`;
      this.problems.push(problemAt(record, ["published"], message));
      return undefined;
    }
    const value = { ...source, ...said };
    if (!this.sources.has(source.id)) this.sources.set(source.id, value);
    return value;
  }

  /** A copy of the record with each EDTF text read and each citation dated. */
  readRecord(record: ReadRecord): unknown {
    const { raw } = record;
    const eventEnd = record.collection === "events" ? lastDayOf(raw) : null;
    return replaceWithin(recordSchemas[record.collection], raw, [], (schema, value, path) => {
      if (schema === written.date && isDateText(value)) return { by: this.readDate(record, String(value), path) };
      if (schema !== written.cites || !Array.isArray(value)) return undefined;
      return { by: this.readCites(record, value, path, eventEnd) };
    });
  }

  private readDate(record: ReadRecord, text: string, path: Path): When {
    const result = parseDate(text);
    if ("when" in result) return result.when;
    this.problems.push(problemAt(record, path, result.error));
    return unreadable(text);
  }

  private readCites(record: ReadRecord, cites: readonly unknown[], path: Path, eventEnd: Day | null): Cite[] {
    return cites.flatMap((cite, index) => {
      if (!isMapping(cite)) return [];
      const source = this.sources.get(String(cite["source"]));
      const { said: own, reports, ...rest } = cite;
      const dated = isDateText(own)
        ? this.readOwnDay(record, String(own), [...path, index, "said"], source)
        : undefined;
      if (source === undefined || (own !== undefined && dated === undefined)) return [];
      const reported =
        reports === undefined ? eventEnd : this.readReported(record, String(reports), [...path, index], cite);
      const said = dated === undefined ? toCiteSaid(source, reported) : ({ said: dated, saidBasis: "dated" } as const);
      this.said.push(said.said);
      return [{ ...(rest as Omit<Cite, "said" | "saidBasis">), ...said }];
    });
  }

  /** Last day of the event that an undated article reports. */
  private readReported(
    record: ReadRecord,
    id: string,
    path: Path,
    cite: Readonly<Record<string, unknown>>,
  ): Day | null {
    const wrong = (message: string) => this.problems.push(problemAt(record, [...path, "reports"], message));
    if ("said" in cite) wrong("reports beside said, expected one of them: an article with a date-line needs no event");
    const end = this.eventEnds.get(id);
    if (end === undefined) wrong(`unknown event ${id}${hintAt(findNearest(id, [...this.eventEnds.keys()]))}`);
    return end ?? null;
  }

  /** The day in an article's date-line: no later than the document that prints it. A web page may grow. */
  private readOwnDay(record: ReadRecord, text: string, path: Path, source: Source | undefined): Day | undefined {
    const { first, precision } = this.readDate(record, text, path);
    if (precision === "day" && first !== null) {
      const published = source?.kind === "web-page" ? null : (source?.published.last ?? null);
      if (published === null || first <= published) return first;
      const message = `said is ${text}, expected ${published} or earlier: ${source?.id} was published by then`;
      this.problems.push(problemAt(record, path, message));
      return undefined;
    }
    if (findWhen(text) !== undefined) {
      const message = `said is ${text}, expected one day, like 2025-03-14; leave it out if the article has none`;
      this.problems.push(problemAt(record, path, message));
    }
    return undefined;
  }
}
