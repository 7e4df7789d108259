import { describe, expect, it } from "vitest";
import { toSlideModel } from "../../../src/briefing/slides.ts";
import type { FigureRef } from "../../../src/core/slide.ts";
import { compileRecord } from "../realRecord.ts";

const record = await compileRecord();
const base = { id: "a", title: "", notes: "Say it slowly." };
const tiles: FigureRef = { page: "/convention/", figure: "tiles", view: "", frozen: null };
const counts: FigureRef = { page: "/", figure: "counts", view: "", frozen: { asOf: "2024-09-18", version: "old" } };
const lost: FigureRef = { page: "/roadmap/x/", figure: "timeline", view: "", frozen: null };

describe("toSlideModel", () => {
  it("has the lines of a title slide, and nothing of a figure", () => {
    const model = toSlideModel(
      { ...base, kind: "title", title: "<b>CICA</b>", text: "Astana\n\n 11 March 2026 " },
      record,
    );
    expect(model).toEqual({
      title: "<b>CICA</b>",
      subtitle: "",
      body: { kind: "title", lines: ["Astana", "11 March 2026"] },
      alt: "<b>CICA</b>. Astana. 11 March 2026",
      notes: "Say it slowly.",
      sources: [],
      asOfWords: null,
      links: null,
      warnings: [],
    });
  });

  it("parts a text at empty lines and keeps each point by itself", () => {
    const text = "One line\nthat goes on.\n\nThen:\n- first\n- second\nafter";
    const { body } = toSlideModel({ ...base, kind: "text", text }, record);
    expect(body).toEqual({
      kind: "text",
      paragraphs: ["One line that goes on.", "Then:", "- first", "- second", "after"],
    });
    expect(toSlideModel({ ...base, kind: "text", text: "" }, record).body).toEqual({ kind: "text", paragraphs: [] });
  });

  it("has the finding for a title", () => {
    const model = toSlideModel({ ...base, kind: "figure", figure: tiles }, record);
    expect(model.title).toBe("No ratification on record for fifteen Member States");
    expect(model.subtitle).toMatch(/^Convention on Privileges and Immunities\. Filled/);
    expect(model).toMatchObject({
      notes: "Say it slowly.",
      body: { kind: "tiles" },
      links: { latest: "/convention/" },
    });
  });

  it("keeps the finding below the author's title", () => {
    const model = toSlideModel({ ...base, kind: "figure", title: "Who <i>is</i> missing?", figure: tiles }, record);
    expect(model.title).toBe("Who <i>is</i> missing?");
    expect(model.subtitle).toMatch(/^No ratification on record for fifteen Member States\. Convention/);
  });

  it("names what can't be shown on its slide", () => {
    const model = toSlideModel({ ...base, kind: "figure", figure: lost }, record);
    expect(model.title).toBe("This figure can’t be shown");
    expect(model.body).toEqual({ kind: "missing", why: "The record no longer has the initiative “x”." });
    expect(toSlideModel({ ...base, kind: "figure", title: "Mine", figure: lost }, record).title).toBe("Mine");
  });

  it("sets two figures side by side, each with its heading, day and warnings, and their sources once", () => {
    const model = toSlideModel({ ...base, kind: "pair", figures: [tiles, counts] }, record);
    expect(model.title).toBe("Convention on Privileges and Immunities, and Events");
    expect(model.body).toMatchObject({
      kind: "pair",
      halves: [
        { title: "No ratification on record for fifteen Member States", body: { kind: "tiles" } },
        { body: { kind: "bars" }, links: { latest: "/", pinned: expect.stringContaining("as-of=2024-09-18") } },
      ],
    });
    expect(model.asOfWords).toBe("Left: As of 11 March 2026. Right: As of 18 September 2024 · frozen");
    expect(model.warnings).toEqual([expect.stringMatching(/^Right: The record has changed/)]);
    const ids = model.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const alone = toSlideModel({ ...base, kind: "figure", figure: tiles }, record).sources;
    expect(ids).toEqual(expect.arrayContaining(alone.map(({ id }) => id)));
  });

  it("names two figures of one subject by it, and by their days where these differ", () => {
    const titleOf = (...figures: [FigureRef, FigureRef]) =>
      toSlideModel({ ...base, kind: "pair", figures }, record).title;
    const steps: FigureRef = { ...tiles, figure: "steps" };
    expect(titleOf(tiles, steps)).toBe("Convention on Privileges and Immunities");
    expect(titleOf({ ...tiles, frozen: { asOf: "2024-09-18", version: "old" } }, tiles)).toBe(
      "Convention on Privileges and Immunities: 18 September 2024 and 11 March 2026",
    );
    const roadmap: FigureRef = { ...tiles, page: "/roadmap/", figure: "timeline" };
    const kazakhstan: FigureRef = { ...tiles, page: "/states/KAZ/", figure: "state-facts" };
    expect(titleOf(roadmap, kazakhstan)).toBe("Road map and Kazakhstan");
    const human: FigureRef = {
      ...tiles,
      page: "/dimensions/human/",
      figure: "summary",
      view: "?from=2025-01-01&to=2025-12-31",
    };
    expect(titleOf(human, { ...human, figure: "review-kinds" })).toBe("Human dimension, 2025");
  });

  it("takes a dot before a line for a point as well", () => {
    const { body } = toSlideModel({ ...base, kind: "text", text: "• first\n• second" }, record);
    expect(body).toEqual({ kind: "text", paragraphs: ["• first", "• second"] });
  });

  it("shows the half that can be shown", () => {
    const { body } = toSlideModel({ ...base, kind: "pair", figures: [lost, tiles] }, record);
    expect(body).toMatchObject({ halves: [{ body: { kind: "missing" } }, { body: { kind: "tiles" } }] });
  });
});
