import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Cite, When } from "../../../data/schema/fields.ts";
import { selectCitingRecords } from "../../../src/core/citations.ts";

const day: When = { edtf: "2025-03-14", first: "2025-03-14", last: "2025-03-14", precision: "day" };
const known = "2025-03-14";

function cite(source: string, at = "p. 1"): Cite {
  return { source, at, said: known, saidBasis: "dated" };
}

const empty: Dataset = {
  meta: {
    schemaVersion: 1,
    title: "Test",
    licence: "CC-BY-4.0",
    coverage: { first: known, last: known },
    latestSource: known,
    digest: "0".repeat(64),
    counts: {},
    files: [],
  },
  sources: [],
  dimensions: [],
  priorityAreas: [],
  states: [],
  organisations: [],
  chairmanships: [],
  events: [],
  initiatives: [],
  convention: {
    title: "Convention",
    shortTitle: "Convention",
    threshold: 14,
    rule: "",
    cites: [cite("law")],
    actions: [],
    known,
  },
  contributions: [],
  contributionTotals: [],
  projects: [],
  bodies: [],
  links: [],
  discrepancies: [],
  briefings: [],
};

const body: Dataset["bodies"][number] = {
  id: "fund",
  name: "Fund",
  kind: "institution",
  standings: [
    { status: "proposed", text: "Put forward.", cites: [cite("digest", "p. 2"), cite("page")] },
    { status: "operational", text: "At work.", cites: [cite("digest", "p. 31")] },
  ],
  status: "operational",
  known,
};

const initiative: Dataset["initiatives"][number] = {
  id: "charter",
  title: "Charter",
  shortTitle: "Charter",
  track: "founding-instruments",
  summary: "",
  statements: [
    { status: "proposed", text: "Proposed.", cites: [cite("page")], said: known },
    { status: "drafting", text: "In draft.", cites: [cite("digest")], said: known },
  ],
  status: "drafting",
  firstTarget: null,
  currentTarget: null,
  achieved: null,
  slipDays: null,
  known,
};

const project: Dataset["projects"][number] = {
  id: "wheat",
  title: "Wheat",
  proposedBy: "KAZ",
  partners: [],
  financedBy: [],
  approved: day,
  place: "Logar",
  summary: "",
  figures: [{ label: "Seeds", value: 15, unit: "tons", cites: [cite("page", "table")] }],
  cites: [cite("digest")],
  known,
};

const dataset: Dataset = {
  ...empty,
  bodies: [body],
  initiatives: [initiative],
  projects: [project],
  convention: {
    ...empty.convention,
    actions: [{ state: "CHN", action: "ratification", date: day, cites: [cite("digest", "p. 32")], said: known }],
  },
  discrepancies: [
    {
      id: "spelling",
      about: { collection: "states", field: "name" },
      claims: [
        { value: "Turkey", cites: [cite("digest", "p. 30")] },
        { value: "Türkiye", cites: [cite("digest", "p. 31")] },
      ],
      used: "Türkiye",
      why: "Usage.",
      known,
    },
  ],
};

describe("selectCitingRecords", () => {
  it("names each record once, however often it cites the source, with every place in it", () => {
    const bodies = selectCitingRecords(dataset, "digest").filter((one) => one.collection === "bodies");
    expect(bodies).toHaveLength(1);
    expect(bodies[0]?.cites.map((place) => place.at)).toEqual(["p. 2", "p. 31"]);
  });

  it("takes each statement of an initiative as a record of its own, with its place among them", () => {
    const found = selectCitingRecords(dataset, "digest").find((one) => one.collection === "initiatives");
    expect(found).toMatchObject({ index: 1, statement: { text: "In draft." } });
  });

  it("tells an act on the Convention from the Convention itself", () => {
    const ofConvention = (source: string) =>
      selectCitingRecords(dataset, source).flatMap((one) =>
        one.collection === "convention" ? [one.action?.state ?? null] : [],
      );
    expect(ofConvention("digest")).toEqual(["CHN"]);
    expect(ofConvention("law")).toEqual([null]);
  });

  it("finds citations deep in a record: figures of a project, claims of a disagreement", () => {
    expect(selectCitingRecords(dataset, "page").map((one) => one.collection)).toEqual([
      "initiatives",
      "projects",
      "bodies",
    ]);
    const disagreement = selectCitingRecords(dataset, "digest").find((one) => one.collection === "discrepancies");
    expect(disagreement?.cites).toHaveLength(2);
  });

  it("is empty for a source that nothing cites", () => {
    expect(selectCitingRecords(dataset, "nowhere")).toEqual([]);
  });
});
