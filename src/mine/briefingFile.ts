import type { Briefing } from "../core/briefing.ts";
import { briefingFileText as words } from "../text/enBriefingFile.ts";
import { type Limits, limits, type Opened, parseBriefing } from "./briefingShape.ts";
import { findJsonFault } from "./jsonFault.ts";
import { parseJson } from "./parseJson.ts";

export type { Opened } from "./briefingShape.ts";

/** What the file says that it is. */
export const fileFormat = "cica-briefing";
/** Raised when a reader of the older shape would misread the newer; a step in `steps` then makes the newer of the older. */
export const fileVersion = 1;

/** A step from one version of the file to the next, over what stands in `briefing`. */
type Step = (briefing: unknown) => unknown;

/** The first leads from version 1 to 2. None is needed yet. */
const steps: readonly Step[] = [];

/** What the file holds, as data. */
export function toFileData({ id, title, slides, changed, from }: Briefing) {
  return {
    format: fileFormat,
    version: fileVersion,
    briefing: { id, title, changed, ...(from !== undefined && { from }), slides },
  };
}

/** A briefing as the text of its `.json` file. */
export function toFile(briefing: Briefing): string {
  return `${JSON.stringify(toFileData(briefing), null, 1)}\n`;
}

/**
 * Reads what a file or a link holds, as data. Never throws.
 * @param path from each older version to the next; the reader knows one version more than there are steps.
 */
export function parseFileData(value: unknown, path: readonly Step[] = steps, most: Limits = limits): Opened {
  const head: { format?: unknown; version?: unknown; briefing?: unknown } =
    typeof value === "object" && value !== null ? value : {};
  const { format, version, briefing } = head;
  if (format !== fileFormat) {
    return { ok: false, why: words.otherFormat(typeof format === "string" ? format.slice(0, 60) : "") };
  }
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) {
    return { ok: false, why: words.noVersion };
  }
  const known = path.length + 1;
  if (version > known) return { ok: false, why: words.newer(version, known), isNewer: true };
  const newest = path.slice(version - 1).reduce<unknown>((older, step) => step(older), briefing);
  return parseBriefing(newest, most);
}

/** Reads a file, whatever it is. Never throws. */
export function parseFile(text: string): Opened {
  // Editors on Windows put a mark before the text.
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trim() === "") return { ok: false, why: words.empty };
  const bytes = new TextEncoder().encode(plain).length;
  if (bytes > limits.bytes) return { ok: false, why: words.tooLarge(bytes, limits.bytes) };
  const value = parseJson(plain);
  if (value !== undefined) return parseFileData(value);
  const { line, column } = findJsonFault(plain) ?? { line: 1, column: 1 };
  return { ok: false, why: words.notJson(line, column) };
}
