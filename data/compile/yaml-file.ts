import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from "yaml";
import type { Problem } from "./problem.ts";

/** Keys and indexes that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** A file of the records with its place for every value. */
export interface YamlFile {
  /** Path within the folder of the records, like `events/2025.yaml`. */
  readonly name: string;
  /** Path as a reader sees it, like `data/records/events/2025.yaml`. */
  readonly shownAs: string;
  readonly content: unknown;
  /** False where the text is so broken that values may be missing. */
  readonly whole: boolean;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads YAML 1.2 (core schema). Errors and warnings of the parser become problems. */
export function parseYaml(name: string, shownAs: string, text: string): { file: YamlFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: "core", version: "1.2" });
  const problems = [...document.errors, ...document.warnings].map((error): Problem => {
    const { line, col } = lines.linePos(error.pos[0]);
    const message =
      error.code === "DUPLICATE_KEY"
        ? "key given twice, expected it once; remove one of them"
        : `not valid YAML: ${error.message}`;
    return { file: shownAs, line, column: col, message };
  });
  const whole = document.errors.every((error) => error.code === "DUPLICATE_KEY");
  return { file: { name, shownAs, content: whole ? document.toJS() : null, whole, document, lines }, problems };
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
  let node: unknown = file.document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(file.document);
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
  const { line, col } = file.lines.linePos(offsetOf(file, path, point));
  return { file: file.shownAs, line: Math.max(1, line), column: Math.max(1, col), message };
}
