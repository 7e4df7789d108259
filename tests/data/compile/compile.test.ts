import { readdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compileTexts } from "../../../data/compile/compile.ts";
import { formatProblem } from "../../../data/compile/problem.ts";
import { readFiles } from "../../../data/compile/record-files.ts";

const fixtures = path.resolve(import.meta.dirname, "../../fixtures");
const base = await readFiles(path.join(fixtures, "base/records"));
const found = await readdir(fixtures, { withFileTypes: true });
const cases = found
  .filter((entry) => entry.isDirectory() && !["base", "audit"].includes(entry.name))
  .map((entry) => entry.name);

const told = (texts: ReadonlyMap<string, string>) => compileTexts(texts).problems.map(formatProblem);
const without = (name: string) => new Map([...base].filter(([file]) => file !== name));

/** The records of `base` with a text replaced in one file. */
function edited(name: string, from: string, to: string): Map<string, string> {
  const text = base.get(name) ?? "";
  expect(text).toContain(from);
  return new Map([...base, [name, text.replace(from, to)]]);
}

describe("compileTexts", () => {
  it("compiles valid records without a problem", () => {
    expect(told(base)).toEqual([]);
  });

  // Each case is a folder that replaces or adds some files of `base`, with the problems that they cause.
  it.each(cases)("tells the problems of the case %s at their places", async (name) => {
    const changed = await readFiles(path.join(fixtures, name, "records"));
    const lines = told(new Map([...base, ...changed]));
    await expect(lines.map((line) => `${line}\n`).join("")).toMatchFileSnapshot(
      path.join(fixtures, name, "problems.txt"),
    );
  });

  it("gives no dataset where there is a problem", () => {
    expect(compileTexts(edited("bodies.yaml", "trade-centre", "trade-center")).dataset).toBeUndefined();
  });

  it("tells a file that is missing", () => {
    expect(told(without("projects.yaml"))).toEqual([
      "data/records/projects.yaml:1:1  missing file, expected the records of projects; write [] in it if there is none",
    ]);
  });

  it("doesn't blame references to a collection that could not be read", () => {
    expect(told(without("sources.yaml"))).toHaveLength(1);
    expect(told(without("states.yaml"))).toHaveLength(1);
  });

  it("tells problems of one record at once: a field, a state, a date", () => {
    const lines = told(
      new Map([
        ...base,
        [
          "contributions.yaml",
          "- { id: one, contributor: TRK, date: 2025-13, recipient: fund, kind: cash, amount: 5, currency: USD, disclosed: true, standing: reported, text: gift, cites: [] }\n",
        ],
      ]),
    );
    expect(lines.map((line) => /:(\d+:\d+ {2}\S+ \S+)/.exec(line)?.[1])).toEqual([
      "1:3  missing field",
      "1:27  unknown state",
      "1:38  2025-13 does",
      "1:139  unknown field",
      "1:158  cites is",
    ]);
  });

  it("shows the folder of the records as told", () => {
    const { problems } = compileTexts(without("projects.yaml"), "elsewhere");
    expect(problems[0]?.file).toBe("elsewhere/projects.yaml");
  });
});

function compiledBase() {
  const { dataset } = compileTexts(base);
  if (dataset === undefined) throw new Error("the base records have problems");
  return dataset;
}

describe("compileTexts: what it derives", () => {
  const dataset = compiledBase();

  it("dates what an undated article tells beside its event by the event that it reports", () => {
    const [from] = /\{ ?source: digest-2025-1, at: "?[^,}"]*"?/.exec(base.get("bodies.yaml") ?? "") ?? [""];
    const { dataset: dated, problems } = compileTexts(
      edited("bodies.yaml", from, `${from}, reports: trade-forum-2025`),
    );
    expect(problems).toEqual([]);
    const cites = dated?.bodies.flatMap(({ standings }) => standings.flatMap((one) => one.cites));
    expect(cites?.find(({ saidBasis }) => saidBasis === "event")?.said).toBe("2025-03-12");
  });

  it("dates each source by its day, its latest report or its period", () => {
    expect(dataset.sources.map(({ id, said, saidBasis }) => [id, said, saidBasis])).toEqual([
      ["page-2023", "2023-06-20", "latest-reported"],
      ["statement-2024", "2024-09-18", "published"],
      ["digest-2025-1", "2025-03-31", "period-end"],
    ]);
  });

  it("dates a digest's article by its own day, or by the last day of its event", () => {
    expect(dataset.events.map(({ id, cites, known }) => [id, cites[0]?.said, cites[0]?.saidBasis, known])).toEqual([
      ["visit-2025", "2025-01-21", "dated", "2025-01-21"],
      ["trade-forum-2025", "2025-03-12", "event", "2025-03-12"],
    ]);
  });

  it("sorts events by start, sources by day and states by name", () => {
    expect(dataset.states.map(({ id }) => id)).toEqual(["KAZ", "TJK", "TUR", "TKM"]);
  });

  it("ends an event without an end on its start, under the Chairmanship of that day", () => {
    expect(dataset.events[0]).toMatchObject({ end: { edtf: "2025-01-20" }, chairmanship: "tur-1" });
  });

  it("gives each event the bodies whose meeting it is, and none to one that has none written", () => {
    expect(dataset.events.map(({ bodies }) => bodies)).toEqual([[], []]);
    const meeting = base
      .get("events/2025.yaml")
      ?.replace("kind: consultation", "kind: advisory-body\n  bodies: [centre]");
    const met = new Map([
      ...edited("bodies.yaml", "kind: institution", "kind: advisory"),
      ["events/2025.yaml", meeting ?? ""],
    ]);
    expect(compileTexts(met).dataset?.events.map(({ bodies }) => bodies)).toEqual([["centre"], []]);
  });

  it("finds no Chairmanship before the first term", () => {
    const late = edited("chairmanships.yaml", "start: 2024-12-17", "start: 2025-02-01");
    const gap = new Map([...late]);
    expect(compileTexts(gap).dataset?.events.map(({ chairmanship }) => chairmanship)).toEqual([null, "tur-1"]);
  });

  it("sorts statements by the day on which they were said and sums them up", () => {
    const [initiative] = dataset.initiatives;
    expect(initiative?.statements.map(({ said, status }) => [said, status])).toEqual([
      ["2023-06-20", "negotiating"],
      ["2024-09-18", "postponed"],
      ["2025-03-31", "operational"],
    ]);
    expect(initiative).toMatchObject({
      status: "operational",
      firstTarget: { edtf: "2024-22" },
      currentTarget: { edtf: "2024-24" },
      achieved: { edtf: "2025-03-14" },
      slipDays: 195,
      known: "2023-06-20",
    });
  });

  it("takes the status of a body from the standing said last", () => {
    expect(dataset.bodies[0]).toMatchObject({ status: "operational", known: "2023-06-20" });
  });

  it("knows a discrepancy once the last of its sources has spoken", () => {
    expect(dataset.discrepancies[0]?.known).toBe("2025-03-31");
  });

  it("keeps undisclosed amounts apart from zero", () => {
    expect(dataset.contributions.map(({ amount, disclosed }) => [amount, disclosed])).toEqual([
      [50000, true],
      [null, false],
    ]);
  });

  it("describes itself", () => {
    expect(dataset.meta).toMatchObject({
      schemaVersion: 1,
      title: "CICA Transformation",
      licence: "CC-BY-4.0",
      coverage: { first: "2023-06-20", last: "2025-03-31" },
      latestSource: "2025-03-31",
      counts: { sources: 3, states: 4, events: 2, contributions: 2 },
    });
  });

  it("gives the fields of a record in the order of the schema, whatever their order in YAML", () => {
    const turned = edited(
      "events/2025.yaml",
      "  title: Visit\n  start: 2025-01-20\n",
      "  start: 2025-01-20\n  title: Visit\n",
    );
    expect(JSON.stringify(compileTexts(turned).dataset)).toBe(JSON.stringify(dataset));
  });

  it("changes the digest with the content", () => {
    const other = compileTexts(edited("bodies.yaml", "It opened.", "It has opened.")).dataset;
    expect(other?.meta.digest).not.toBe(dataset.meta.digest);
    expect(compiledBase().meta.digest).toBe(dataset.meta.digest);
  });
});
