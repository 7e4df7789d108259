import type { BriefingSlide } from "../../schema/briefings.ts";
import { wordPlaceholders } from "../../schema/briefings.ts";
import type { Entries, Entry } from "../entries.ts";
import { findNearest, hintAt } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";
import type { Register } from "../register.ts";
import type { Path } from "../yaml-file.ts";
import { judgeFigure } from "./figures.ts";
import { judgePage } from "./pages.ts";
import { judgeView } from "./views.ts";

type BriefingEntry = Entry<"briefings">;

/** Fields that a slide of a kind must have, and those that mean nothing on it. */
const fieldsByKind = {
  title: { needed: ["title"], idle: ["page", "figure", "view", "beside"] },
  text: { needed: ["text"], idle: ["page", "figure", "view", "beside"] },
  figure: { needed: ["page", "figure"], idle: ["text", "beside"] },
  pair: { needed: ["page", "figure", "beside"], idle: ["text"] },
} as const satisfies Readonly<
  Record<BriefingSlide["kind"], Readonly<Record<"needed" | "idle", readonly (keyof BriefingSlide)[]>>>
>;

function* checkKind({ record }: BriefingEntry, slide: BriefingSlide, path: Path): Generator<Problem> {
  // A kind that the schema refuses is told of there.
  if (!Object.hasOwn(fieldsByKind, slide.kind)) return;
  const { needed, idle } = fieldsByKind[slide.kind];
  for (const field of needed) {
    if (slide[field] === undefined) {
      yield problemAt(record, path, `missing field ${field}, expected on a slide of kind ${slide.kind}`);
    }
  }
  for (const field of idle) {
    if (slide[field] === undefined) continue;
    const other = field === "beside" ? "; did you mean kind: pair?" : "";
    yield problemAt(
      record,
      [...path, field],
      `${field} means nothing on a slide of kind ${slide.kind}, expected none${other}`,
      "key",
    );
  }
}

function* checkAddress(
  { record, value }: BriefingEntry,
  { page, figure, view }: Pick<BriefingSlide, "page" | "figure" | "view">,
  path: Path,
  register: Register,
): Generator<Problem> {
  const isPlaceholder = (part: string) => value.of !== undefined && part === `{${value.of}}`;
  const wrong = page === undefined ? undefined : judgePage(page, register, isPlaceholder);
  if (wrong !== undefined) yield problemAt(record, [...path, "page"], wrong);
  // An id that the schema refuses is told of there.
  else if (page !== undefined && figure !== undefined && /^[a-z0-9-]+$/.test(figure)) {
    const unknown = judgeFigure(figure, page);
    if (unknown !== undefined) yield problemAt(record, [...path, "figure"], unknown);
  }
  if (view === undefined) return;
  for (const message of judgeView(view, register, isPlaceholder)) yield problemAt(record, [...path, "view"], message);
}

/** In the address of a briefing it stands for the reader's own. */
const reservedId = "mine";

/** Words name no figure: what is counted comes from the record, and is cited there. */
function* checkWords(entry: BriefingEntry, words: string, path: Path): Generator<Problem> {
  yield* checkPlaceholders(entry, words, path);
  const [number] = /\d[\d.,]*/.exec(words.replace(/\{[^}]*\}/g, "")) ?? [];
  if (number === undefined) return;
  const message = `${number} in ${String(path.at(-1))}, expected no number: a fact needs its source, and the figure says it with one; leave title out to show its finding`;
  yield problemAt(entry.record, path, message);
}

function* checkPlaceholders({ record, value }: BriefingEntry, words: string, path: Path): Generator<Problem> {
  const allowed = wordPlaceholders.filter((name) => name !== "dimension" || value.of === "dimension");
  for (const [, name = ""] of words.matchAll(/\{([^}]*)\}/g)) {
    if (allowed.some((one) => one === name)) continue;
    const expected = `expected one of ${allowed.map((one) => `{${one}}`).join(", ")}`;
    yield problemAt(record, path, `unknown {${name}}, ${expected}${hintAt(findNearest(name, allowed))}`);
  }
}

/** A briefing leads to pages that are there, asks of them what they know, and states nothing by itself. */
export function* checkBriefings({ briefings }: Entries, register: Register): Generator<Problem> {
  for (const entry of briefings) {
    if (entry.value.id === reservedId) {
      yield problemAt(entry.record, ["id"], `id ${reservedId} stands for the reader's own briefings, expected another`);
    }
    yield* checkWords(entry, entry.value.title, ["title"]);
    // The summary may count: what it says is of the briefing.
    yield* checkPlaceholders(entry, entry.value.summary, ["summary"]);
    for (const [index, slide] of entry.value.slides.entries()) {
      const path = ["slides", index];
      yield* checkKind(entry, slide, path);
      yield* checkAddress(entry, slide, path, register);
      if (slide.beside !== undefined) yield* checkAddress(entry, slide.beside, [...path, "beside"], register);
      for (const field of ["title", "text", "notes"] as const) {
        const words = slide[field];
        if (words !== undefined) yield* checkWords(entry, words, [...path, field]);
      }
    }
  }
}
