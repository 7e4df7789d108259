import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatReport } from "../../../data/audit/report.ts";
import { type AuditFiles, auditFolder, auditRecords } from "../../../data/audit/run.ts";
import { formatProblem } from "../../../data/compile/problem.ts";
import { readFiles } from "../../../data/compile/record-files.ts";

const fixture = path.resolve(import.meta.dirname, "../../fixtures/audit");
const files: AuditFiles = {
  recordsDir: path.join(fixture, "records"),
  textsDir: path.join(fixture, "texts"),
  sectionsFile: path.join(fixture, "sections.yaml"),
  explanationsFile: path.join(fixture, "explained.yaml"),
};
const records = await readFiles(files.recordsDir);

/** What the audit says of the made-up records with a text replaced in one file. */
async function told(name: string, from: string, to: string, others: AuditFiles = files): Promise<string[]> {
  const text = records.get(name) ?? "";
  expect(text).toContain(from);
  const report = await auditRecords(new Map([...records, [name, text.replace(from, to)]]), others);
  return report.problems.map(formatProblem);
}

describe("auditRecords", () => {
  it("passes records that say what their texts say, but for what is explained", async () => {
    const report = await auditFolder(files);
    expect(report.problems.map(formatProblem)).toEqual([]);
    expect(formatReport(report)).toMatchInlineSnapshot(`
      "                      records  facts checked  found  explained  not checkable here  unexplained
      priorityAreas               1              7      7          0                   0            0
      states                      4              8      8          0                   2            0
      organisations               1              2      2          0                   0            0
      events                      1             18     17          1                   0            0
      initiatives                 2             11     11          0                   1            0
      convention                  1              3      3          0                   1            0
      contributions               1              7      7          0                   0            0
      contributionTotals          1              6      6          0                   0            0
      all                        12             62     61          1                   4            0"
    `);
  });

  it.each([
    ["a day", "events/2025.yaml", "start: 2025-03-11", "start: 2025-03-10", "start 2025-03-10"],
    ["a month", "events/2025.yaml", "start: 2025-03-11", "start: 2025-02-11", "start 2025-02-11"],
    ["the year of a day", "events/2025.yaml", "end: 2025-03-12", "end: 2024-03-12", "end 2024-03-12"],
    ["a participant", "events/2025.yaml", "KAZ, TJK, TUR", "KAZ, UZB, TUR", "state UZB"],
    ["the body of a meeting", "events/2025.yaml", "kind: cbm", "kind: cbm\n  bodies: [cta]", "meeting of cta"],
    ["an organiser", "events/2025.yaml", "organisers: [TJK]", "organisers: [UZB]", "organiser UZB"],
    [
      "an organisation",
      "events/2025.yaml",
      "others: [cft]",
      "others: [Centre for Free Trade]",
      "other Centre for Free",
    ],
    ["a digit of a count", "events/2025.yaml", "n: 120", "n: 130", "attendance 130 participants"],
    ["a count in words", "events/2025.yaml", "n: 4", "n: 5", "attendance 5 Member States"],
    ["what is counted", "events/2025.yaml", "of: participants", "of: delegations", "attendance 120 delegations"],
    ["a city", "events/2025.yaml", "city: Dushanbe-North", "city: Khujand", "city Khujand"],
    ["an ordinal of a title", "events/2025.yaml", "title: Second", "title: Seventh", "title: number 7"],
    ["a name in a note", "events/2025.yaml", "names Ankara", "names Antalya", "note: Antalya"],
    ["a year in a note", "events/2025.yaml", "the 2025 plan", "the 2026 plan", "note: 2026"],
    ["a season", "initiatives/institutions.yaml", "target: 2025-23", "target: 2025-21", "2025-03-12: target 2025-21"],
    ["the year of a season", "initiatives/institutions.yaml", "2025-23", "2026-23", "2025-03-12: target 2026-23"],
    [
      "a half-year",
      "initiatives/institutions.yaml",
      "target: 2025-41",
      "target: 2025-40",
      "2025-03-14: target 2025-40",
    ],
    ["an end of an interval", "initiatives/institutions.yaml", "2025-07-10", "2025-07-20", "2025-07-20"],
    ["a day called yesterday", "convention.yaml", "2024-09-17", "2024-09-16", "TJK ratification 2024-09-16"],
    ["the state of an act", "convention.yaml", "state: TJK", "state: UZB", "ratification by UZB"],
    ["an amount", "contributions.yaml", "amount: 50000", "amount: 5000", "amount 5000"],
    ["a contributor", "contributions.yaml", "contributor: TUR", "contributor: KAZ", "contributor KAZ"],
    ["a digit of a sum in millions", "contribution-totals.yaml", "amount: 900000", "amount: 910000", "amount 910000"],
    ["a role", "priority-areas.yaml", "role: co-coordinator", "role: coordinator", "role of TUR coordinator"],
    ["a date-line", "contributions.yaml", "said: 2025-03-14", "said: 2025-03-15", "said 2025-03-15"],
    ["a page", "contributions.yaml", "p. 6", "p. 5", "line 17 has not page 5"],
    ["a heading", "contributions.yaml", "Fund receives", "Council receives", 'line 17 has not "council"'],
    [
      "another article's heading",
      "contributions.yaml",
      "Fund receives a contribution",
      "Second Trade Forum",
      "trade forum",
    ],
    ["a slide", "convention.yaml", "slide 2", "slide 3", "line 5 has not slide 3"],
    ["a line that is blank", "contributions.yaml", "line: 17", "line: 16", "line 16 is blank"],
    ["a line of another article", "contributions.yaml", "line: 17", "line: 13", "line 13 has not page 6"],
    ["a line beyond the end", "contributions.yaml", "line: 17", "line: 170", "line 170 is beyond the last line"],
    ["a line that is left out", "contributions.yaml", ", line: 17", "", "no line is given"],
  ])("catches %s that is changed", async (_, name, from, to, expected) => {
    const lines = await told(name, from, to);
    expect(lines.join("\n")).toContain(expected);
    expect(lines[0]).toMatch(/^[\w/.-]+:\d+:\d+ {2}/);
  });

  it("tells the place, the collection, the record, the fact and the cited lines", async () => {
    expect(await told("events/2025.yaml", "n: 120", "n: 130")).toEqual([
      'data/records/events/2025.yaml:15:65  events  trade-forum-2  "attendance 130 participants": not near digest line 8',
    ]);
  });

  it("lets a fact stand that one of several cited places has", async () => {
    const cite = '{source: digest, at: "p. 4, Second Trade Forum", line: 8, said: 2025-03-12}';
    const more = '{source: digest, at: "p. 6, Fund receives a contribution", line: 17}';
    expect(await told("events/2025.yaml", cite, `${more}\n    - ${cite}`)).toEqual([]);
  });
});

describe("explanations", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "cica-audit-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function explainedBy(text: string): Promise<string[]> {
    const explanationsFile = path.join(folder, "explained.yaml");
    await writeFile(explanationsFile, text);
    const report = await auditFolder({ ...files, explanationsFile });
    return report.problems.map(formatProblem);
  }

  it("fail what they don't name", async () => {
    expect((await explainedBy("[]")).join("\n")).toContain('"city Dushanbe-North": not near');
  });

  it("no longer hold once the fact has changed", async () => {
    const lines = await told("states.yaml", "since: 2021-06-23", "since: 2021-06-24");
    expect(lines).toEqual([
      expect.stringContaining('explained.yaml:2:33  "member since 2021-06-23" explains no failure'),
      expect.stringContaining('"member since 2021-06-24": not near digest line 10'),
    ]);
  });

  it("are failures where they explain none", async () => {
    const lines = await explainedBy("- {in: events, id: trade-forum-2, facts: [state KAZ], why: It is so.}\n");
    expect(lines.join("\n")).toContain('explained.yaml:1:43  "state KAZ" explains no failure');
  });

  it("name a page that the fact cites", async () => {
    const lines = await explainedBy(
      "- {in: events, id: trade-forum-2, facts: [city Dushanbe-North], page: page-of-tkm}\n",
    );
    expect(lines.join("\n")).toContain(`"city Dushanbe-North" doesn't cite page-of-tkm`);
  });

  it("have a reason or a page", async () => {
    const lines = await explainedBy("- {in: states, id: TKM, facts: [member since 2021-06-23]}\n");
    expect(lines.join("\n")).toContain("expected either why or page");
  });

  it("are checked as records are", async () => {
    expect((await explainedBy("- {in: states, id: TKM, fact: x, why: y}\n")).join("\n")).toContain(
      "unknown field fact",
    );
  });
});

describe("the texts", () => {
  it("are missed where one isn't there", async () => {
    const report = await auditFolder({ ...files, textsDir: path.join(fixture, "records") });
    expect(report.problems.map(formatProblem).join("\n")).toContain("digest.txt:1:1  missing text");
  });

  it("have the headings that the list of sections names", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "cica-sections-"));
    const sectionsFile = path.join(folder, "sections.yaml");
    await writeFile(sectionsFile, "note: {unit: slide}\ndigest:\n  - {from: 1, heading: Another heading}\n");
    const report = await auditFolder({ ...files, sectionsFile });
    await rm(folder, { recursive: true });
    expect(report.problems.map(formatProblem).join("\n")).toContain('digest.txt:1:1  no heading "Another heading"');
  });
});
