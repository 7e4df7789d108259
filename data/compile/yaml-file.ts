import { CORE_SCHEMA, load } from "js-yaml";
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from "yaml";
import type { Problem } from "./problem.ts";

/** Keys and indexes that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** The parsed text with the place of every value. */
interface Places {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A file of the records. */
export interface YamlFile {
  /** Path within the folder of the records, like `events/2025.yaml`. */
  readonly name: string;
  /** Path as a reader sees it, like `data/records/events/2025.yaml`. */
  readonly shownAs: string;
  readonly content: unknown;
  /** False where the text is so broken that values may be missing. */
  readonly whole: boolean;
  /** Worked out when the first problem asks for a place: most files have none. */
  readonly places: () => Places;
}

function readPlaces(text: string): Places {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: "core", version: "1.2" });
  return { document, lines };
}

/** The content as js-yaml reads it, which keeps no places and takes a third of the time. Undefined where it objects. */
function readFast(text: string): { readonly content: unknown } | undefined {
  try {
    return { content: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

/**
 * Reads YAML 1.2 (core schema). Errors and warnings of the parser become problems. Two parsers share the work: js-yaml
 * reads what is right, yaml tells where what is wrong stands.
 */
export function parseYaml(name: string, shownAs: string, text: string): { file: YamlFile; problems: Problem[] } {
  let kept: Places | undefined;
  const places = () => {
    kept ??= readPlaces(text);
    return kept;
  };
  const fast = readFast(text);
  if (fast !== undefined) return { file: { name, shownAs, content: fast.content, whole: true, places }, problems: [] };
  const { document, lines } = places();
  const problems = [...document.errors, ...document.warnings].map((error): Problem => {
    const { line, col } = lines.linePos(error.pos[0]);
    const message =
      error.code === "DUPLICATE_KEY"
        ? "key given twice, expected it once; remove one of them"
        : `not valid YAML: ${error.message}`;
    return { file: shownAs, line, column: col, message };
  });
  const whole = document.errors.every((error) => error.code === "DUPLICATE_KEY");
  return { file: { name, shownAs, content: whole ? document.toJS() : null, whole, places }, problems };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function findPair(node: unknown, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** Offset of the value at `path`, or of the nearest thing around it that is there. */
function offsetOf(file: YamlFile, path: Path, point: "key" | "value"): number {
  const { document } = file.places();
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const pair = findPair(node, step);
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (point === "key" && depth === path.length - 1 && pair !== undefined) return startOf(pair.key) ?? offset;
    if (next === undefined || (next === null && pair === undefined)) return offset;
    offset = startOf(next) ?? startOf(pair?.key) ?? offset;
    node = next;
  }
  return offset;
}

/** A problem at the value (or its key) at `path`. A key that is missing points at the mapping that lacks it. */
export function problemIn(file: YamlFile, path: Path, message: string, point: "key" | "value" = "value"): Problem {
  const { line, col } = file.places().lines.linePos(offsetOf(file, path, point));
  return { file: file.shownAs, line: Math.max(1, line), column: Math.max(1, col), message };
}
