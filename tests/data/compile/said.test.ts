import { describe, expect, it } from "vitest";
import { parseDate } from "../../../data/compile/date.ts";
import { findSourceSaid, toCiteSaid } from "../../../data/compile/said.ts";
import type { When } from "../../../data/schema/fields.ts";
import type { Source } from "../../../data/schema/sources.ts";

function when(text: string): When {
  const result = parseDate(text);
  if ("error" in result) throw new Error(result.error);
  return result.when;
}

const digest: Source = {
  id: "digest",
  title: "Digest",
  shortTitle: "Digest",
  publisher: "Secretariat",
  published: when("2025-03-28/.."),
  period: when("2025-01/2025-03"),
  kind: "digest",
  language: "en",
  said: "2025-03-31",
  saidBasis: "period-end",
};

describe("findSourceSaid", () => {
  it("takes the day of publication where there is one", () => {
    const times = {
      published: when("2025-04-02"),
      period: when("2025-01/2025-03"),
      latestReported: when("2025-03-01"),
    };
    expect(findSourceSaid(times)).toEqual({ said: "2025-04-02", saidBasis: "published" });
  });

  it("takes the latest reported day before the end of the period", () => {
    const times = { published: when("2025-04"), period: when("2025-01/2025-03"), latestReported: when("2025-03-01") };
    expect(findSourceSaid(times)).toEqual({ said: "2025-03-01", saidBasis: "latest-reported" });
  });

  it("takes the end of the period before the last day on which it may have been published", () => {
    const times = { published: when("2025-04"), period: when("2025-01/2025-03") };
    expect(findSourceSaid(times)).toEqual({ said: "2025-03-31", saidBasis: "period-end" });
  });

  it("takes the last day on which it may have been published where nothing else is known", () => {
    expect(findSourceSaid({ published: when("2025-04") })).toEqual({ said: "2025-04-30", saidBasis: "published" });
  });

  it("finds nothing where the publication is open", () => {
    expect(findSourceSaid({ published: when("2025-04/..") })).toBeUndefined();
  });
});

describe("toCiteSaid", () => {
  it("dates a digest's report by the last day of the event", () => {
    expect(toCiteSaid(digest, "2025-02-03")).toEqual({ said: "2025-02-03", saidBasis: "event" });
  });

  it.each([
    ["before its period", "2024-12-31"],
    ["after its period", "2025-04-01"],
  ])("dates a digest's mention of an event %s by the digest", (_, eventEnd) => {
    expect(toCiteSaid(digest, eventEnd)).toEqual({ said: "2025-03-31", saidBasis: "period-end" });
  });

  it("dates what is no event by the source", () => {
    expect(toCiteSaid(digest, null)).toEqual({ said: "2025-03-31", saidBasis: "period-end" });
  });

  it("dates what is no digest by the source", () => {
    expect(toCiteSaid({ ...digest, kind: "web-page" }, "2025-02-03").said).toBe("2025-03-31");
  });
});
