import type { Dataset } from "../../data/schema/dataset.ts";
import { keepLast, oncePer } from "./once.ts";

/** Of presses and of the choices that a pointer went over. */
const mostAnswers = 100;

/**
 * Keeps what is worked out for a question, so that it is worked out once: maybe ahead, for a choice that is not pressed yet.
 * A record of a past day has one frame, so that there is one tells which; the rest of a question is told by its words.
 */
export function keepAnswers<A extends { readonly frame: Dataset | null }, T>(
  workOut: (dataset: Dataset, asked: A) => T,
): (dataset: Dataset, asked: A) => T {
  const answersOf = oncePer((_: Dataset) => new Map<string, T>());
  return (dataset, asked) => {
    const answers = answersOf(dataset);
    const key = JSON.stringify({ ...asked, frame: asked.frame !== null });
    return answers.get(key) ?? keepLast(answers, key, workOut(dataset, asked), mostAnswers);
  };
}
