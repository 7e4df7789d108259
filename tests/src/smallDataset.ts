// biome-ignore-all lint/style/noExcessiveLinesPerFile: one record, to be read in one place
import { parseDate } from "../../data/compile/date.ts";
import type { Body } from "../../data/schema/bodies.ts";
import type { Dataset } from "../../data/schema/dataset.ts";
import type { CicaEvent } from "../../data/schema/events.ts";
import type { Cite, When } from "../../data/schema/fields.ts";
import type { Initiative, Statement } from "../../data/schema/initiatives.ts";
import type { Source } from "../../data/schema/sources.ts";
import type { State } from "../../data/schema/states.ts";
import { schemaVersion } from "../../data/schema/version.ts";
import { everyContribution as asksNothing, type ContributionFilter } from "../../src/core/contributions.ts";
import { type Day, earliest } from "../../src/core/days.ts";
import { progressOf } from "../../src/core/roadmap.ts";

/** Asks nothing of contributions. */
export const everyContribution: ContributionFilter = asksNothing;

/** The day of the latest source of the small dataset. */
export const latestDay = "2025-03-31";

/** A date as the compiler reads it. */
export function when(edtf: string): When {
  const result = parseDate(edtf);
  if ("error" in result) throw new Error(result.error);
  return result.when;
}

export function cite(source: string, said: Day, at = "p. 1, Some heading"): Cite {
  return { source, at, said, saidBasis: "dated" };
}

/** A statement of an initiative; by default from the statement of 18 September 2024. */
export function statement(said: Day, fields: Partial<Omit<Statement, "said">> = {}): Statement {
  return { status: "agreed", text: `Said on ${said}.`, cites: [cite("statement-2024", said)], ...fields, said };
}

/** An initiative with what follows from its statements on `asOf`. */
export function initiative(
  fields: Partial<Initiative> & Pick<Initiative, "id" | "statements">,
  asOf: Day = latestDay,
): Initiative {
  return {
    title: `The ${fields.id}`,
    shortTitle: fields.id,
    track: "meetings",
    summary: "What it is.",
    known: earliest(fields.statements.map(({ said }) => said)) ?? asOf,
    ...progressOf(fields.statements, asOf),
    ...fields,
  };
}

/** An event of one day, in no dimension, of which its source says little. */
export function event(fields: Partial<CicaEvent> & Pick<CicaEvent, "id" | "start">): CicaEvent {
  const cites = fields.cites ?? [cite("digest-2025", "2025-03-31")];
  return {
    title: `The ${fields.id}`,
    end: fields.start,
    kind: "cbm",
    bodies: [],
    dimension: null,
    dimensionBasis: null,
    priorityArea: null,
    format: null,
    city: null,
    country: null,
    organisers: [],
    states: [],
    others: [],
    attendance: [],
    chairmanship: "aze-2024",
    known: earliest(cites.map(({ said }) => said)) ?? latestDay,
    ...fields,
    cites,
  };
}

/** A body that works, of which one digest tells. */
export function body(fields: Partial<Body> & Pick<Body, "id" | "name" | "kind">): Body {
  return {
    standings: [{ status: "operational", text: "It works.", cites: [cite("digest-2021", "2021-06-30")] }],
    status: "operational",
    known: "2021-06-30",
    ...fields,
  };
}

export function source(fields: Partial<Source> & Pick<Source, "id" | "kind" | "said">): Source {
  return {
    title: `Source ${fields.id}`,
    shortTitle: fields.id,
    publisher: "Secretariat",
    published: when(fields.said),
    language: "en",
    saidBasis: "published",
    ...fields,
  };
}

function state(
  id: string,
  name: string,
  memberships: readonly { status: "member" | "observer" | "pending"; since?: string; said?: Day }[],
): State {
  return {
    id,
    name,
    aliases: [],
    memberships: memberships.map(({ status, since, said = "2021-06-30" }) => ({
      status,
      ...(since === undefined ? {} : { since: when(since) }),
      cites: [cite(said === "2022-10-13" ? "page-2022" : "digest-2021", said)],
    })),
    known: "2021-06-30",
  };
}

const founder = [{ status: "member", since: "../2002-06-04" }] as const;
const said2021 = [cite("digest-2021", "2021-06-30")];

/**
 * Enough of a record to test with: each kind of date, each standing of the road map, events that are reported long after
 * they were held, a state that joins, ratifications that are known by a day, a year and an upper bound.
 */
export const smallDataset: Dataset = {
  meta: {
    schemaVersion,
    title: "CICA Transformation",
    licence: "CC-BY-4.0",
    coverage: { first: "2011-11-28", last: latestDay },
    latestSource: latestDay,
    digest: "0".repeat(64),
    counts: { events: 7 },
    files: [
      { path: "dataset.json", bytes: 12_345 },
      { path: "events.csv", rows: 7, bytes: 890 },
    ],
  },
  sources: [
    source({ id: "law-2011", kind: "law", said: "2011-11-28" }),
    source({
      id: "digest-2021",
      kind: "digest",
      said: "2021-06-30",
      saidBasis: "period-end",
      published: when("2021-06/2021-12"),
      period: when("2021-01/2021-06"),
    }),
    source({ id: "page-2022", kind: "web-page", said: "2022-10-13" }),
    source({ id: "release-2023", kind: "press-release", said: "2023-06-20" }),
    source({ id: "statement-2024", kind: "statement", said: "2024-09-18" }),
    source({
      id: "digest-2025",
      kind: "digest",
      said: latestDay,
      saidBasis: "period-end",
      published: when("2025-03-28/.."),
      period: when("2025-01/2025-03"),
    }),
  ],
  dimensions: (
    [
      ["military-political", "Military-political"],
      ["economic", "Economic"],
      ["environmental", "Environmental"],
      ["human", "Human"],
      ["new-challenges", "New challenges"],
    ] as const
  ).map(([id, shortName]) => ({
    id,
    name: `${shortName} dimension`,
    shortName,
    cites: said2021,
    known: "2021-06-30",
  })),
  priorityAreas: [
    {
      id: "finance",
      name: "Finance",
      dimension: "economic",
      coordinators: [
        { state: "TUR", role: "coordinator", cites: said2021 },
        { state: "KAZ", role: "co-coordinator", cites: [cite("statement-2024", "2024-09-18")] },
      ],
      cites: said2021,
      known: "2021-06-30",
    },
    {
      id: "ict-security",
      name: "Security of ICT",
      dimension: "new-challenges",
      coordinators: [],
      cites: said2021,
      known: "2021-06-30",
    },
    {
      id: "tourism",
      name: "Tourism",
      dimension: "economic",
      coordinators: [],
      cites: said2021,
      known: "2021-06-30",
    },
  ],
  states: [
    state("AZE", "Azerbaijan", founder),
    state("CHN", "China", founder),
    state("JPN", "Japan", [{ status: "observer", since: "../2004-10-19" }]),
    state("KAZ", "Kazakhstan", founder),
    { ...state("KWT", "Kuwait", [{ status: "member", since: "2022-10-13", said: "2022-10-13" }]), known: "2022-10-13" },
    { ...state("MAR", "Morocco", [{ status: "pending", said: "2024-09-18" }]), known: "2024-09-18" },
    state("LKA", "Sri Lanka", [
      { status: "observer", since: "2012" },
      { status: "member", since: "2018" },
    ]),
    state("TUR", "Türkiye", founder),
  ],
  organisations: [
    {
      id: "eco",
      name: "Economic Cooperation Organization",
      acronym: "ECO",
      relations: [{ status: "partner", since: when("../2016-12"), cites: said2021 }],
      cites: said2021,
      known: "2021-06-30",
    },
    {
      id: "un",
      name: "United Nations",
      relations: [
        { status: "observer", cites: said2021 },
        { status: "partner", since: when("2024-09-18"), cites: [cite("statement-2024", "2024-09-18")] },
      ],
      cites: said2021,
      known: "2021-06-30",
    },
  ],
  chairmanships: [
    {
      id: "kaz-2022",
      state: "KAZ",
      name: "Kazakhstan",
      start: when("2022-10-13"),
      end: when("2024-12-17"),
      priorities: [],
      cites: [cite("page-2022", "2022-10-13")],
      known: "2022-10-13",
    },
    {
      id: "aze-2024",
      state: "AZE",
      name: "Azerbaijan",
      start: when("2024-12-17"),
      end: when("2026"),
      priorities: [],
      cites: [cite("digest-2025", "2025-01-21")],
      known: "2025-01-21",
    },
  ],
  events: [
    event({
      id: "youth-year",
      title: "Youth year",
      start: when("2024"),
      dimension: "human",
      dimensionBasis: "inferred",
      chairmanship: "kaz-2022",
    }),
    event({
      id: "finance-seminar",
      title: "Finance seminar",
      start: when("2024-02-20"),
      dimension: "economic",
      dimensionBasis: "stated",
      priorityArea: "finance",
      format: "in-person",
      city: "Geneva",
      country: "Switzerland",
      organisers: ["TUR"],
      states: ["AZE", "KAZ"],
      attendance: [{ of: "Member States", n: 16, qualifier: "over" }],
      chairmanship: "kaz-2022",
      cites: [cite("statement-2024", "2024-09-18"), cite("digest-2025", "2025-03-31")],
    }),
    event({
      id: "reception",
      title: "Reception",
      start: when("2025-33"),
      kind: "consultation",
    }),
    event({
      id: "council",
      title: "Ministerial Council",
      start: when("2025-01-20"),
      kind: "governing-body",
      format: "hybrid",
      city: "Baku",
      country: "AZE",
      cites: [cite("digest-2025", "2025-01-21", "p. 2, Ministers meet")],
    }),
    event({
      id: "water-workshop",
      title: "Water workshop",
      start: when("2025-02"),
      dimension: "environmental",
      dimensionBasis: "stated",
      format: "online",
      city: "Astana",
      organisers: ["eco"],
      states: ["CHN"],
    }),
    event({
      id: "trade-forum",
      title: "Forum of Türkiye on trade",
      start: when("2025-03-12"),
      end: when("2025-03-14"),
      dimension: "economic",
      dimensionBasis: "inferred",
      format: "in-person",
      city: "Ankara",
      country: "TUR",
      organisers: ["AZE"],
      others: ["JPN", "un"],
      cites: [cite("digest-2025", "2025-03-14")],
    }),
    event({
      id: "ict-drill",
      title: "Drill",
      start: when("2025-03-20"),
      dimension: "new-challenges",
      dimensionBasis: "stated",
      priorityArea: "ict-security",
      format: "hybrid",
      states: ["CHN", "KAZ"],
      note: "Against phishing.",
      cites: [cite("digest-2025", "2025-03-20")],
    }),
  ],
  initiatives: [
    initiative({
      id: "charter",
      title: "CICA Charter",
      track: "founding-instruments",
      cluster: 1,
      statements: [
        statement("2023-06-20", { status: "drafting", cites: [cite("release-2023", "2023-06-20")] }),
        statement("2024-09-18", { status: "negotiating" }),
      ],
    }),
    initiative({
      id: "headquarters",
      title: "New headquarters",
      track: "secretariat",
      lead: "KAZ",
      statements: [
        statement("2024-09-18", { target: when("2025-21") }),
        statement("2025-03-31", {
          target: when("2025-06-21/2025-07-10"),
          cites: [cite("digest-2025", "2025-03-31")],
        }),
      ],
    }),
    initiative({
      id: "fund",
      title: "CICA Fund",
      track: "institutions",
      cluster: 3,
      statements: [
        statement("2021-06-30", { status: "proposed", target: when("2021-23"), cites: said2021 }),
        statement("2023-06-20", {
          status: "operational",
          happened: when("2022-10-13"),
          delivers: true,
          cites: [cite("release-2023", "2023-06-20")],
        }),
      ],
    }),
    initiative({
      id: "eminent-persons",
      title: "Council of Eminent Persons",
      track: "institutions",
      statements: [
        statement("2023-06-20", {
          status: "operational",
          target: when("2021"),
          happened: when("2021-10"),
          delivers: true,
          cites: [cite("release-2023", "2023-06-20")],
        }),
        statement("2024-09-18", { status: "frozen" }),
      ],
    }),
    initiative({
      id: "ministerial",
      title: "Seventh Ministerial Council",
      statements: [
        statement("2024-09-18", { target: when("2024-12-19") }),
        statement("2025-03-31", {
          status: "operational",
          happened: when("2024-12-17"),
          delivers: true,
          cites: [cite("digest-2025", "2025-03-31")],
        }),
      ],
    }),
    initiative({
      id: "forum",
      title: "Business forum",
      lead: "KAZ",
      statements: [
        statement("2023-06-20", { target: when("2023-09-14"), cites: [cite("release-2023", "2023-06-20")] }),
      ],
    }),
    initiative({
      id: "summit",
      title: "Seventh summit",
      lead: "AZE",
      statements: [
        statement("2025-03-31", {
          status: "proposed",
          target: when("2026"),
          cites: [cite("digest-2025", "2025-03-31")],
        }),
      ],
    }),
  ],
  convention: {
    title: "Convention on the Privileges and Immunities",
    shortTitle: "Convention",
    threshold: 6,
    rule: "It enters into force with the sixth instrument.",
    cites: [cite("law-2011", "2011-11-28")],
    actions: [
      {
        state: "KAZ",
        action: "signature",
        date: when("2010-06-08"),
        cites: [cite("law-2011", "2011-11-28")],
        said: "2011-11-28",
      },
      {
        state: "KAZ",
        action: "ratification",
        date: when("2011-11-28"),
        cites: [cite("law-2011", "2011-11-28", "article 1, Law of 2011")],
        said: "2011-11-28",
      },
      {
        state: "KWT",
        action: "accession",
        date: when("2025-01-01/.."),
        cites: [cite("digest-2025", "2025-03-20")],
        said: "2025-03-20",
      },
      {
        state: "CHN",
        action: "ratification",
        date: when("2024"),
        cites: [cite("digest-2025", "2025-03-14")],
        said: "2025-03-14",
      },
      {
        state: "TUR",
        action: "ratification",
        date: when("../2023-03"),
        cites: [cite("digest-2025", "2025-03-17")],
        said: "2025-03-17",
      },
      {
        state: "AZE",
        action: "approval",
        date: when("2024-01-01/2024-09-17"),
        cites: [cite("statement-2024", "2024-09-18")],
        said: "2024-09-18",
      },
      {
        state: "CHN",
        action: "deposit",
        date: when("2025-03-14"),
        note: "Handed over in Astana.",
        cites: [cite("digest-2025", "2025-03-14")],
        said: "2025-03-14",
      },
    ],
    known: "2011-11-28",
  },
  contributions: [
    {
      id: "tur-cash-2023",
      contributor: "TUR",
      date: when("2023-05"),
      recipient: "fund",
      kind: "cash",
      amount: 50000,
      currency: "USD",
      disclosed: true,
      standing: "received",
      description: "A voluntary contribution.",
      cites: [cite("release-2023", "2023-06-20")],
      known: "2023-06-20",
    },
    {
      id: "chn-cash-2024",
      contributor: "CHN",
      date: when("2024"),
      recipient: "fund",
      kind: "cash",
      amount: null,
      currency: null,
      disclosed: false,
      standing: "reported",
      description: "A contribution to the Fund.",
      cites: [cite("statement-2024", "2024-09-18")],
      known: "2024-09-18",
    },
    {
      id: "city-premises",
      contributor: "City of Astana",
      date: when("../2025-03-07"),
      recipient: "headquarters",
      kind: "premises",
      amount: null,
      currency: null,
      disclosed: false,
      standing: "pledged",
      description: "A plot of land.",
      cites: [cite("digest-2025", "2025-03-07")],
      known: "2025-03-07",
    },
  ],
  contributionTotals: [
    {
      id: "tur-total",
      contributor: "TUR",
      since: when("2007"),
      until: when("2025-03-18"),
      recipient: "secretariat",
      amount: 935000,
      currency: "USD",
      description: "All since 2007.",
      cites: [cite("digest-2025", "2025-03-18")],
      known: "2025-03-18",
    },
  ],
  projects: [
    {
      id: "wheat",
      title: "Wheat project",
      proposedBy: "KAZ",
      partners: ["un"],
      financedBy: ["CHN"],
      approved: when("2025-03-07"),
      place: "Almaty",
      summary: "Better seed.",
      figures: [{ label: "Farms", value: 1200, unit: "farms", cites: [cite("digest-2025", "2025-03-31")] }],
      cites: [cite("digest-2025", "2025-03-07")],
      known: "2025-03-07",
    },
  ],
  bodies: [
    {
      id: "cica-fund",
      name: "CICA Fund",
      kind: "institution",
      standings: [
        { status: "proposed", text: "It is proposed.", cites: said2021 },
        { status: "established", text: "It is there.", cites: [cite("release-2023", "2023-06-20")] },
        { status: "operational", text: "It works.", cites: [cite("digest-2025", "2025-03-07")] },
      ],
      initiative: "fund",
      status: "operational",
      known: "2021-06-30",
    },
  ],
  links: [
    {
      id: "fund-from-summit",
      from: "bodies/cica-fund",
      kind: "proposed-at",
      to: "initiatives/summit",
      date: when("2022-10-13"),
      text: "It was proposed at the Summit.",
      cites: [cite("release-2023", "2023-06-20"), cite("page-2022", "2022-10-13")],
      known: "2022-10-13",
    },
    {
      id: "wheat-financed",
      from: "projects/wheat",
      kind: "financed-by",
      to: "bodies/cica-fund",
      text: "The Fund pays for it.",
      cites: [cite("digest-2025", "2025-03-07")],
      known: "2025-03-07",
    },
    {
      id: "wheat-part-of-fund",
      from: "projects/wheat",
      kind: "part-of",
      to: "initiatives/fund",
      text: "It is the first of the Fund.",
      cites: [cite("digest-2025", "2025-03-31")],
      known: "2025-03-31",
    },
    {
      id: "charter-for-summit",
      from: "initiatives/charter",
      kind: "planned-for",
      to: "initiatives/summit",
      text: "It is to be adopted there.",
      cites: [cite("statement-2024", "2024-09-18")],
      known: "2024-09-18",
    },
  ],
  briefings: [],
  discrepancies: [
    {
      id: "trade-forum-place",
      about: { collection: "events", id: "trade-forum", field: "city" },
      claims: [
        { value: "Ankara", cites: [cite("digest-2025", "2025-03-14")] },
        { value: "Istanbul", cites: [cite("digest-2025", "2025-03-31")] },
      ],
      used: "Ankara",
      why: "The article of the day says so.",
      known: "2025-03-31",
    },
  ],
};
