import { keepLast, oncePer } from "./once.ts";

/** Of presses and of the choices that a pointer went over. */
const mostAnswers = 100;

/** A record of a past day has one frame: that there is one tells which. */
const toWords = (key: string, value: unknown) => (key === "frame" ? value !== null : value);

/**
 * Keeps what is worked out for a question, so that it is worked out once: maybe ahead, for a choice that is not pressed yet.
 * @param workOut answers a question that is put to something which never changes, a dataset say. The words of two questions
 * tell whether they are the same.
 */
export function keepAnswers<K extends object, A extends object, T>(
  workOut: (of: K, asked: A) => T,
): (of: K, asked: A) => T {
  const answersOf = oncePer((_: K) => new Map<string, T>());
  return (of, asked) => {
    const answers = answersOf(of);
    const key = JSON.stringify(asked, toWords);
    const known = answers.get(key);
    // What is asked for again is the last to be let go.
    answers.delete(key);
    return keepLast(answers, key, known ?? workOut(of, asked), mostAnswers);
  };
}
