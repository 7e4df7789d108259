import type { Briefing } from "../core/briefing.ts";
import { saveText } from "../export/save.ts";
import { toFile } from "../mine/briefingFile.ts";

/** A name for a file of a briefing, of plain characters, which every system takes. @param end with its dot. */
export function briefingFileName(title: string, end: string): string {
  const plain = title
    // Markup is text like any other on a slide, but it is no word.
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .normalize("NFKD")
    // These stand within a word, as in "State’s" and "Türkiye"; any other sign between words.
    .replace(/['’\p{M}]+/gu, "")
    .replace(/[^a-z0-9]+/gi, "-")
    .toLowerCase()
    .slice(0, 60)
    .replace(/^-|-$/g, "");
  return `${plain || "briefing"}${end}`;
}

/** Hands the reader a briefing as its file; returns the file's name. */
export function saveBriefing(briefing: Briefing): string {
  const name = briefingFileName(briefing.title, ".json");
  saveText(name, "application/json", toFile(briefing));
  return name;
}
