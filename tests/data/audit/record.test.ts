import path from "node:path";
import { describe, expect, it } from "vitest";
import { auditFolder, auditRecords, findTexts, projectFiles } from "../../../data/audit/run.ts";
import { formatProblem } from "../../../data/compile/problem.ts";
import { readFiles } from "../../../data/compile/record-files.ts";

const projectDir = path.resolve(import.meta.dirname, "../../..");
const textsDir = findTexts(projectDir);
if (textsDir === undefined) console.info("The record is not audited: no texts in ../shared/sources or $CICA_TEXTS.");

const files = projectFiles(projectDir, textsDir ?? "");
const citesText = /\{source: (voice-of-asia|statement|road-map)/;

/** A change in a record, and what the audit is to say of it. Undefined where the record has nothing of the kind. */
type Change = (record: string, id: string) => { readonly changed: string; readonly says: string } | undefined;

/** The kinds of changes made, each in every record that cites a text and has something of the kind. */
interface Outcome {
  made: number;
  readonly missed: string[];
}

/** Makes one change of each kind in each record, audits all at once, and tells what the audit missed. */
async function audited(kinds: Readonly<Record<string, Change>>): Promise<ReadonlyMap<string, Outcome>> {
  const expected: { kind: string; says: string }[] = [];
  const change = (whole: string): string => {
    const id = /^- id: (\S+)/.exec(whole)?.[1];
    if (id === undefined || !citesText.test(whole)) return whole;
    let record = whole;
    for (const [kind, make] of Object.entries(kinds)) {
      const made = make(record, id);
      if (made === undefined) continue;
      record = made.changed;
      expected.push({ kind, says: made.says });
    }
    return record;
  };
  const records = new Map<string, string>();
  for (const [name, text] of await readFiles(files.recordsDir)) {
    const pieces = text.split(/^(?=- id: )/m);
    records.set(name, name.startsWith("sources") ? text : pieces.map(change).join(""));
  }
  const said = (await auditRecords(records, files)).problems.map(formatProblem).join("\n");
  const outcomes = new Map<string, Outcome>();
  for (const { kind, says } of expected) {
    const outcome = outcomes.get(kind) ?? { made: 0, missed: [] };
    outcomes.set(kind, outcome);
    outcome.made += 1;
    if (!said.includes(says)) outcome.missed.push(says);
  }
  return outcomes;
}

/** Another day of the month. Some articles happen to name it too. */
const otherDay = (day: string) => String(((Number(day) + 12) % 28) + 1).padStart(2, "0");

const facts: Readonly<Record<string, Change>> = {
  "the day of an event": (record, id) => {
    const [line, month, day = ""] = /^ {2}start: (\d{4}-\d\d-)(\d\d)$/m.exec(record) ?? [];
    if (line === undefined) return undefined;
    const start = `${month}${otherDay(day)}`;
    return { changed: record.replace(line, `  start: ${start}`), says: `${id}  "start ${start}"` };
  },
  "a participant": (record, id) => {
    const [line] = /^ {2}states: \[[A-Z]{3}/m.exec(record) ?? [];
    if (line === undefined) return undefined;
    return { changed: record.replace(line, "  states: [MDV"), says: `${id}  "state MDV"` };
  },
  "the body of a meeting": (record, id) => {
    const [line] = /^ {2}bodies: \[.*\]$/m.exec(record) ?? [];
    if (line === undefined) return undefined;
    const changed = record.replace(line, "  bodies: [environmental-council]");
    return { changed, says: `${id}  "meeting of environmental-council"` };
  },
  "a digit of a count or an amount": (record, id) => {
    const [line, key, n = ""] = /\b(n|amount): (\d+)/.exec(record) ?? [];
    if (line === undefined) return undefined;
    const other = String((Number(n[0]) % 9) + 1) + n.slice(1);
    const label = key === "n" ? "attendance" : "amount";
    return { changed: record.replace(line, `${key}: ${other}`), says: `${id}  "${label} ${other}` };
  },
};

const firstLine = /(source: voice-of-asia-[^}]*line: )(\d+)/;

const places: Readonly<Record<string, Change>> = {
  "a page or slide": (record, id) => {
    const [place, kind, n, rest] = /(p\.|slide) (\d+)([^}]*line: \d+)/.exec(record) ?? [];
    if (place === undefined) return undefined;
    const other = `${kind} ${Number(n) + 60}`;
    return { changed: record.replace(place, `${other}${rest}`), says: `${id}  "` };
  },
  "a line, to one of another article": (record, id) => {
    const [, cite, line] = firstLine.exec(record) ?? [];
    // A place with a page has failed already by its page.
    if (cite === undefined || cite.includes("p. ")) return undefined;
    const other = Number(line) > 300 ? Number(line) - 201 : Number(line) + 202;
    return { changed: record.replace(firstLine, `$1${other}`), says: `${id}  "` };
  },
};

describe.runIf(textsDir !== undefined)("the audit of the record", { timeout: 120_000 }, () => {
  it("passes", async () => {
    expect((await auditFolder(files)).problems.map(formatProblem)).toEqual([]);
  });

  it("catches days, participants and figures that are changed, in 95 of 100 records or more", async () => {
    const outcomes = await audited(facts);
    expect([...outcomes.keys()].sort()).toEqual(Object.keys(facts).sort());
    for (const [kind, { made, missed }] of outcomes) {
      expect(made, kind).toBeGreaterThan(20);
      expect(missed.length / made, `${kind}: ${missed.join(", ")}`).toBeLessThan(0.05);
    }
  });

  it("catches pages, slides and lines that are changed, in 95 of 100 records or more", async () => {
    const outcomes = await audited(places);
    expect([...outcomes.keys()].sort()).toEqual(Object.keys(places).sort());
    for (const [kind, { made, missed }] of outcomes) {
      expect(made, kind).toBeGreaterThan(20);
      expect(missed.length / made, `${kind}: ${missed.join(", ")}`).toBeLessThan(0.05);
    }
  });
});
