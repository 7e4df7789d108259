import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../../data/schema/dataset.ts";
import type { FigureRef } from "../../../../src/core/slide.ts";
import { versionOf } from "../../../../src/core/version.ts";
import { toRecordView } from "../../../../src/dataset/record.ts";
import { overviewModel } from "../../../../src/figures/overview/model.ts";
import { isInCatalogue, selectSlideFigure } from "../../../../src/figures/slides/catalogue.ts";
import { compileRecord } from "../../realRecord.ts";

const record = await compileRecord();

function take(page: string, figure: string, view = "", frozen: FigureRef["frozen"] = null) {
  return selectSlideFigure({ page, figure, view, frozen }, record);
}

const overviewOn = (asOf: string | null) => overviewModel(toRecordView(record, { asOf, since: null, basis: "all" }));

describe("the day", () => {
  it("sets the record back to the day of a frozen figure, whatever its query says", () => {
    const version = versionOf(record.meta);
    const frozen = take("/", "tiles", "?as-of=2025-01-01", { asOf: "2024-09-18", version });
    const then = overviewOn("2024-09-18").tiles;
    expect(frozen.finding).toBe(then.finding);
    expect(frozen.finding).not.toBe(take("/", "tiles").finding);
    expect(frozen.asOfWords).toBe("As of 18 September 2024 · frozen");
    expect(frozen.links.pinned).toMatch(/^\/\?as-of=2024-09-18&since=/);
    expect(frozen.links.latest).toBe("/");
    expect(frozen.warnings).toEqual([]);
  });

  it("says that the record has changed since a figure was frozen", () => {
    const { warnings } = take("/", "tiles", "", { asOf: "2024-09-18", version: "2025-01-01+00000000" });
    expect(warnings).toEqual([expect.stringContaining("version 2025-01-01+00000000, now 20")]);
  });

  it("leaves out a frozen day that is none, and says so", () => {
    const { warnings, asOfWords } = take("/", "tiles", "", { asOf: "2999-99-99", version: versionOf(record.meta) });
    expect(warnings).toEqual([expect.stringContaining("as-of “2999-99-99”")]);
    expect(asOfWords).toContain("2026");
  });

  it("pins the days and keeps the filters in both links", () => {
    const { links, asOfWords } = take("/events/", "counts", "?dimension=human&record=documents");
    expect(links.latest).toBe("/events/?record=documents&dimension=human");
    expect(links.pinned).toMatch(
      /^\/events\/\?as-of=\d{4}-\d\d-\d\d&record=documents&dimension=human&version=[\w%-]+$/,
    );
    expect(asOfWords).toMatch(/^As of .* · CICA’s documents only$/);
  });
});

describe("what can't be shown", () => {
  const whyOf = (...ref: Parameters<typeof take>) => {
    const { body } = take(...ref);
    return body.kind === "missing" ? body.why : body.kind;
  };

  it("is named", () => {
    expect(whyOf("/nowhere/", "counts")).toBe("This site has no page “/nowhere/”.");
    expect(whyOf("/roadmap/cica-charter/more/", "timeline")).toContain("This site has no page");
    expect(whyOf("/events/", "nothing")).toBe("The page /events/ has no figure “nothing”.");
    expect(whyOf("/roadmap/x/", "timeline")).toBe("The record no longer has the initiative “x”.");
    expect(whyOf("/dimensions/x/", "summary")).toBe("The record no longer has the dimension “x”.");
    expect(whyOf("/states/XXX/", "state-facts")).toBe("The record no longer has the state “XXX”.");
    expect(whyOf("/sources/x/", "citing-records")).toBe("The record no longer has the source “x”.");
    expect(whyOf("/states/KAZ/", "years-CHN")).toContain("“CHN”");
    expect(whyOf("/roadmap/cica-charter/", "history", "?as-of=2011-11-28")).toContain("as of 28 November 2011");
  });

  it("is no name of what every object has", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(isInCatalogue("/", name)).toBe(false);
      expect(isInCatalogue(`/${name}/`, "counts")).toBe(false);
      expect(take("/", name).body.kind).toBe("missing");
      expect(take(`/${name}/`, "counts").body.kind).toBe("missing");
    }
  });

  it("names the ids that a filter has lost, and shows the rest", () => {
    const { warnings, body } = take("/events/", "event-list", "?state=KAZ,XYZ&nonsense=1&open=events/x");
    expect(warnings).toEqual([
      "Left out of the view: state “XYZ”, which the record does not have.",
      "Left out of the view: “nonsense”, which means nothing here.",
    ]);
    expect(body.kind).toBe("list");
  });

  it("never leads out of the site", () => {
    for (const page of [
      "javascript:alert(1)",
      "//evil.example/",
      "https://evil.example/events/",
      "/../x/",
      "/states/a b?c/",
    ]) {
      const { links } = take(page, "counts");
      expect(links.latest).toMatch(/^\/(?!\/)/);
      expect(links.latest).not.toContain("evil");
    }
  });

  it("takes markup in ids as text", () => {
    expect(whyOf("/roadmap/<b>x</b>/".replace("</b>", ""), "timeline")).toBe(
      "The record no longer has the initiative “<b>x”.",
    );
  });
});

it("gives each source the address of its document", () => {
  const urls = new Map(record.sources.map(({ id, url }) => [id, url ?? null]));
  const { sources } = take("/events/", "event-list");
  expect(sources.filter(({ url }) => url !== null).length).toBeGreaterThan(100);
  for (const { id, url } of sources) expect(url).toBe(urls.get(id));
});

it("works a figure out once for each dataset", () => {
  const ref: FigureRef = { page: "/", figure: "counts", view: "", frozen: null };
  expect(selectSlideFigure({ ...ref }, record)).toBe(selectSlideFigure(ref, record));
  const other: Dataset = { ...record };
  expect(selectSlideFigure(ref, other)).not.toBe(selectSlideFigure(ref, record));
  expect(selectSlideFigure(ref, other)).toEqual(selectSlideFigure(ref, record));
});
