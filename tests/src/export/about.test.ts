import { expect, test } from "vitest";
import { toDescription } from "../../../src/export/about.ts";

test("a drawing's description is of sentences, each with one full stop", () => {
  const about = {
    title: "Thirteen of fourteen",
    subtitle: "Ratifications",
    filter: null,
    asOf: "2025-03-28",
    asOfWords: "As of 28 March 2025",
    basis: "",
    description: "13 steps.",
    sources: "Sources: Voice of Asia.",
    licence: "",
    address: "",
  };
  expect(toDescription(about)).toBe("Ratifications. As of 28 March 2025. 13 steps. Sources: Voice of Asia.");
  expect(toDescription({ ...about, filter: "Human", subtitle: "" })).toMatch(/^Human\. As of/);
});
