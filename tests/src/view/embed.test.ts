import { describe, expect, it } from "vitest";
import { embedAddress, pageOfEmbedded } from "../../../src/view/embed.ts";

describe("embedAddress", () => {
  it("is one for each figure of a page, of a dimension and of a state", () => {
    expect(embedAddress("/", "counts")).toBe("/embed/overview/counts/");
    expect(embedAddress("/events/", "counts")).toBe("/embed/events/counts/");
    expect(embedAddress("/dimensions/human/", "areas")).toBe("/embed/dimensions/human/areas/");
  });

  it("is none for pages of a single item or source, whose figures are not built apart", () => {
    expect(embedAddress("/roadmap/cica-charter/", "timeline")).toBeNull();
    expect(embedAddress("/sources/voice-of-asia-2025-1/", "citing-records")).toBeNull();
  });
});

describe("pageOfEmbedded", () => {
  it("leads back to the page", () => {
    for (const page of ["/", "/events/", "/dimensions/human/"]) {
      expect(pageOfEmbedded(embedAddress(page, "counts") ?? "")).toEqual({ page, figure: "counts" });
    }
  });

  it("is undefined for what names no figure", () => {
    for (const path of ["/events/", "/embed/", "/embed/events/"]) expect(pageOfEmbedded(path), path).toBeUndefined();
  });
});
