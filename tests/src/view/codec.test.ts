import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeKinds, changePages } from "../../../src/core/changeKinds.ts";
import {
  bases,
  contributionKinds,
  contributionRecipients,
  contributionStandings,
  cuts,
  dimensionKeys,
  eventFormats,
  periodUnits,
  standings,
} from "../../../src/core/closedLists.ts";
import { dayFromNumber, dayNumber } from "../../../src/core/days.ts";
import { formatView, initialView, parseView, viewAcrossPages } from "../../../src/view/codec.ts";
import { toKnownIds } from "../../../src/view/filters.ts";
import {
  eventKinds,
  papers,
  parameters,
  presentingWindows,
  registerOrders,
  roadMapOrders,
  tracks,
  type View,
} from "../../../src/view/parameters.ts";
import { latestDay, smallDataset } from "../smallDataset.ts";

const known = toKnownIds(smallDataset);
const { coverage } = smallDataset.meta;

function dayWithin(first: string, last: string) {
  return fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dayFromNumber);
}
const coveredDay = fc.option(dayWithin(coverage.first, coverage.last));
const anyDay = fc.option(dayWithin("1990-01-01", "2040-12-31"));
const some = (values: Iterable<string>) => fc.shuffledSubarray([...values]);

/** One arbitrary for each field: a field that is forgotten here is a type error. */
const fields: { readonly [K in keyof View]: fc.Arbitrary<View[K]> } = {
  asOf: coveredDay,
  since: coveredDay,
  basis: fc.constantFrom(...bases),
  open: fc.option(fc.constantFrom("ratifications", "events/economic/2025-Q1", "contributed/by/City-of-Astana/in-kind")),
  by: fc.constantFrom(...periodUnits),
  dimensions: fc.shuffledSubarray([...dimensionKeys, "none" as const]),
  areas: some(known.areas),
  kinds: fc.shuffledSubarray([...eventKinds]),
  formats: fc.shuffledSubarray([...eventFormats]),
  states: some(known.states),
  chairmanships: some(known.chairmanships),
  from: anyDay,
  to: anyDay,
  text: fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !text.includes("\n")),
  tracks: fc.shuffledSubarray([...tracks]),
  standings: fc.shuffledSubarray([...standings]),
  leads: some(known.leads),
  clusters: fc.shuffledSubarray(["1", "2", "3", "4", "5", "6", "7", "8"]),
  order: fc.constantFrom(...roadMapOrders),
  register: fc.constantFrom(...registerOrders),
  contributors: some(known.contributors),
  giftKinds: fc.shuffledSubarray([...contributionKinds]),
  recipients: fc.shuffledSubarray([...contributionRecipients]),
  compared: fc.option(fc.constantFrom(...known.states)),
  cut: fc.constantFrom(...cuts),
  matrixOrder: fc.constantFrom("name", "-name", "total", "-total", "finance", "-finance", "human", "cica-fund"),
  changePages: fc.shuffledSubarray([...changePages]),
  changeKinds: fc.shuffledSubarray([...changeKinds]),
  node: fc.option(fc.constantFrom(...known.nodes)),
  giftStandings: fc.shuffledSubarray([...contributionStandings]),
  briefing: fc.option(fc.constantFrom("a", "V1StGXR8_Z5jdHi6B-myT")),
  slide: fc.integer({ min: 1, max: 9999 }),
  window: fc.constantFrom(...presentingWindows),
  paper: fc.constantFrom(...papers),
  version: fc.option(fc.constantFrom("2026-03-11+ecae9e3b", "2025-12-31+00000000")),
};

const consistent = ({ asOf, since, from, to }: View) =>
  !(asOf !== null && since !== null && since > asOf) && !(from !== null && to !== null && to < from);
const anyView = fc.record(fields).filter(consistent);
const keys = Object.keys(parameters) as (keyof View)[];

describe("formatView and parseView", { timeout: 30_000 }, () => {
  it.each(keys)("keep %s on a way through the address", (key) => {
    fc.assert(
      fc.property(fields[key], (value) => {
        const view: View = { ...initialView, [key]: value };
        expect(parseView(formatView(view), known)).toEqual({ view, repairs: [] });
      }),
    );
  });

  it("keep a whole view, with or without the ids of the dataset", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view), known)).toEqual({ view, repairs: [] });
        expect(parseView(formatView(view))).toEqual({ view, repairs: [] });
      }),
    );
  });

  it("keep words with signs that mean something in an address", () => {
    const view = { ...initialView, text: "a&b=c+d #e %20 ,/? Türkiye 中国 🕊" };
    expect(parseView(formatView(view)).view).toEqual(view);
  });
});

describe("formatView", () => {
  it("leaves the initial view out of the address", () => {
    expect(formatView(initialView)).toBe("");
    expect(formatView({ ...initialView, by: "quarter", order: "track", register: "state" })).toBe("");
  });

  it.each(keys)("leaves out %s where it has its initial value, whatever the rest", (key) => {
    fc.assert(
      fc.property(anyView, (view) => {
        const query = new URLSearchParams(formatView({ ...view, [key]: initialView[key] }));
        return !query.has(parameters[key].name);
      }),
      { numRuns: 10 },
    );
  });

  it("writes lists and addresses so that a person can read them", () => {
    const view: View = { ...initialView, dimensions: ["human", "economic"], open: "events/human/2025-Q1", by: "month" };
    expect(formatView(view)).toBe("?open=events/human/2025-Q1&by=month&dimension=human,economic");
  });

  it("gives each field a name of its own", () => {
    expect(new Set(keys.map((key) => parameters[key].name)).size).toBe(keys.length);
  });
});

describe("parseView", () => {
  it("reads the bare address as the initial view", () => {
    for (const search of ["", "?", "?dimension=", "?q=&from="]) {
      expect(parseView(search, known)).toEqual({ view: initialView, repairs: [] });
    }
  });

  it("never throws and never gives what the address could not say again", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.constantFrom(...keys), (text, key) => {
        for (const search of [text, `?${text}`, `?${parameters[key].name}=${encodeURIComponent(text)}`]) {
          const { view } = parseView(search, known);
          expect(parseView(formatView(view), known)).toEqual({ view, repairs: [] });
        }
      }),
      { numRuns: 50 },
    );
  });

  it("takes a list written in several parts, and each value once", () => {
    const { view, repairs } = parseView("?dimension=human&dimension=economic,human,&dimension=", known);
    expect(view.dimensions).toEqual(["human", "economic"]);
    expect(repairs).toEqual([]);
  });

  it("drops what it doesn't know out of a list, keeps the rest, and names each", () => {
    const { view, repairs } = parseView("?dimension=human,culture,space&state=KAZ,XXX", known);
    expect(view).toEqual({ ...initialView, dimensions: ["human"], states: ["KAZ"] });
    expect(repairs).toEqual([
      { name: "dimension", value: "culture", reason: "unknown" },
      { name: "dimension", value: "space", reason: "unknown" },
      { name: "state", value: "XXX", reason: "unknown" },
    ]);
  });

  it.each([
    ["by", "week"],
    ["order", "SLIP"],
    ["register", "name"],
    ["kind", "party"],
    ["format", "by-post"],
    ["area", "nowhere"],
    ["chair", "usa-2030"],
    ["lead", "MAR"],
    ["cluster", "9"],
    ["track", "railway"],
    ["status", "done"],
    ["contributor", "nobody"],
    ["gift", "gold"],
    ["recipient", "me"],
    ["from", "2025-02-30"],
    ["to", "yesterday"],
    ["as-of", "2025"],
    ["open", "javascript:alert(1)"],
    ["open", "events/all?x"],
  ])("drops and names what %s can't be: %s", (name, value) => {
    expect(parseView(`?${name}=${encodeURIComponent(value)}`, known)).toEqual({
      view: initialView,
      repairs: [{ name, value, reason: "unknown" }],
    });
  });

  it.each(["as-of", "since"])("drops a day of %s outside of the record", (name) => {
    for (const day of ["2011-11-27", "2025-04-01"]) {
      expect(parseView(`?${name}=${day}`, known).repairs).toEqual([{ name, value: day, reason: "unknown" }]);
    }
    for (const day of ["2011-11-28", latestDay]) expect(parseView(`?${name}=${day}`, known).repairs).toEqual([]);
  });

  it("takes any well-formed id while the dataset is not there", () => {
    expect(parseView("?state=XXX&area=nowhere&as-of=1990-01-01").repairs).toEqual([]);
    expect(parseView("?state=%3Cscript%3E").repairs).toEqual([{ name: "state", value: "<script>", reason: "unknown" }]);
  });

  it("names a parameter that means nothing", () => {
    expect(parseView("?utm_source=mail&by=month", known)).toEqual({
      view: { ...initialView, by: "month" },
      repairs: [{ name: "utm_source", value: "mail", reason: "not-a-parameter" }],
    });
  });

  it("drops both ends of a reversed period and names them", () => {
    expect(parseView("?from=2025-03-01&to=2025-02-28&by=year", known)).toEqual({
      view: { ...initialView, by: "year" },
      repairs: [{ name: "to", value: "2025-03-01 to 2025-02-28", reason: "contradicts" }],
    });
    expect(parseView("?from=2025-03-01&to=2025-03-01", known).repairs).toEqual([]);
  });

  it("drops a day to compare with that comes after the day shown, and keeps the day shown", () => {
    const { view, repairs } = parseView("?as-of=2024-09-18&since=2025-01-01", known);
    expect(view).toEqual({ ...initialView, asOf: "2024-09-18" });
    expect(repairs).toEqual([{ name: "since", value: "2025-01-01", reason: "contradicts" }]);
    expect(parseView("?as-of=2024-09-18&since=2024-09-18", known).repairs).toEqual([]);
  });

  it.each([
    ["q", "x"],
    ["open", "x"],
  ])("drops an overlong %s and names it shortened", (name, sign) => {
    expect(parseView(`?${name}=${sign.repeat(200)}`, known).repairs).toEqual([]);
    expect(parseView(`?${name}=${sign.repeat(201)}`, known)).toEqual({
      view: initialView,
      repairs: [{ name, value: `${sign.repeat(60)}…`, reason: "unknown" }],
    });
  });

  it("shortens an overlong name", () => {
    expect(parseView(`?${"n".repeat(100)}=1`, known).repairs[0]?.name).toBe(`${"n".repeat(60)}…`);
  });

  it("drops words of several lines", () => {
    expect(parseView("?q=a%0Ab", known).view.text).toBe("");
  });

  it("names what it drops beyond the longest list", () => {
    const ids = Array.from({ length: 201 }, (_, i) => `id-${i}`);
    const { view, repairs } = parseView(`?area=${ids.join(",")}`);
    expect(view.areas).toHaveLength(200);
    expect(repairs).toEqual([{ name: "area", value: "id-200", reason: "unknown" }]);
  });
});

describe("viewAcrossPages", () => {
  it("keeps the clock and nothing else", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewAcrossPages(view)).toEqual({
          ...initialView,
          asOf: view.asOf,
          since: view.since,
          basis: view.basis,
        });
      }),
      { numRuns: 20 },
    );
  });

  it("takes a day before all that is known as the first, and says so", () => {
    const { view, repairs } = parseView("?as-of=1990-01-01", known);
    expect(view.asOf).toBe(known.coverage.first);
    expect(repairs).toEqual([{ name: "as-of", value: "1990-01-01", reason: "unknown" }]);
  });
});
