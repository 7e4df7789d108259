import { describe, expect, it } from "vitest";
import { contributorKey } from "../../../src/core/contributorKey.ts";

describe("contributorKey", () => {
  it("leaves ids as they are and makes names fit for an address", () => {
    expect(contributorKey("KAZ")).toBe("KAZ");
    expect(contributorKey("cica-fund")).toBe("cica-fund");
    expect(contributorKey("Foundation “Halyk”, Astana")).toMatch(/^[\w-]+$/);
  });
});
