import { describe, expect, it } from "vitest";
import { toWords } from "../../../src/core/words.ts";

describe("toWords", () => {
  it.each([
    ["TÜRKİYE", ["turkiye"]],
    ["Bakı", ["baki"]],
    ["Nur-Sultan", ["nur", "sultan"]],
    ["Women’s Council", ["women", "council"]],
    ["People's Republic", ["people", "republic"]],
    ["Ambassadors' Club", ["ambassadors", "club"]],
    ["2024–2026", ["2024", "2026"]],
    ["Казахстан", ["казахстан"]],
    ["<script>alert(1)</script>", ["script", "alert", "1", "script"]],
    [".*+?^{}()|[]\\", []],
    ["", []],
  ])("reads %j", (text, expected) => {
    expect(toWords(text)).toEqual(expected);
  });
});
