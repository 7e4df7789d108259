import { describe, expect, it } from "vitest";
import { evidenceAddress } from "../../../src/export/evidenceAddress.ts";

describe("evidenceAddress", () => {
  it("asks for the evidence in the query", () => {
    expect(evidenceAddress("https://example.org/events/?dimension=human", "events/e-1")).toBe(
      "https://example.org/events/?dimension=human&open=events%2Fe-1",
    );
  });

  it("asks behind the # in one file, and does not tell in which folder it lies", () => {
    const name = "cica-transformation.html";
    for (const folder of ["file:///C:/Users/anna/Desktop/", "file:///media/usb/"]) {
      expect(evidenceAddress(`${folder}${name}#/events/?dimension=human`, "events/e-1")).toBe(
        `${name}#/events/?dimension=human&open=events%2Fe-1`,
      );
      expect(evidenceAddress(`${folder}${name}#/events/`, "events/e-1")).toBe(`${name}#/events/?open=events%2Fe-1`);
    }
  });
});
