import type { Briefing } from "../core/briefing.ts";
import { saveText } from "../export/save.ts";
import { toFile } from "../mine/briefingFile.ts";

/** A name for a file of a briefing, of plain characters, which every system takes. @param end with its dot. */
export function briefingFileName(title: string, end: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[^\w\s-]/g, "")
    .trim()
    .replace(/[\s_-]+/g, "-")
    .toLowerCase()
    .slice(0, 60)
    .replace(/-$/, "");
  return `${plain || "briefing"}${end}`;
}

/** Hands the reader a briefing as its file; returns the file's name. */
export function saveBriefing(briefing: Briefing): string {
  const name = briefingFileName(briefing.title, ".json");
  saveText(name, "application/json", toFile(briefing));
  return name;
}
