import * as z from "zod/mini";
import { expectation, toProblems } from "../compile/issue.ts";
import type { Problem } from "../compile/problem.ts";
import { parseYaml, problemIn, type YamlFile } from "../compile/yaml-file.ts";
import { slug, words } from "../schema/fields.ts";

/** Why facts that no cited text has stand in the record all the same. */
const explanation = z.strictObject({
  /** The collection, as in the dataset. */
  in: words,
  id: words,
  /** Labels of the facts, as the audit prints them. */
  facts: z.array(words).check(z.minLength(1, "expected at least one fact")),
  /** The choice that the facts rest on, in our words. */
  why: z.optional(words),
  /** The page cited beside the text, that alone has the facts: they can't be checked against a text. */
  page: z.optional(slug),
});
const explanations = z.array(explanation);

export interface Explanation {
  readonly collection: string;
  readonly id: string;
  readonly label: string;
  /** A page that has the fact, or undefined where `why` is the reason. */
  readonly page?: string;
  readonly problem: (message: string) => Problem;
}

export interface Explanations {
  readonly list: readonly Explanation[];
  readonly problems: readonly Problem[];
}

function toList(file: YamlFile, content: z.output<typeof explanations>): Explanations {
  const problems: Problem[] = [];
  const list = content.flatMap(({ in: collection, id, facts, why, page }, index) => {
    if ((why === undefined) === (page === undefined)) {
      problems.push(problemIn(file, [index], "expected either why or page, one of them"));
    }
    return facts.map(
      (label, at): Explanation => ({
        collection,
        id,
        label,
        ...(page !== undefined && { page }),
        problem: (message) => problemIn(file, [index, "facts", at], message),
      }),
    );
  });
  return { list, problems };
}

/** Reads the explanations. */
export function readExplanations(name: string, text: string): Explanations {
  const { file, problems } = parseYaml(name, name, text);
  if (problems.length > 0 || file.content === null) return { list: [], problems };
  const result = z.safeParse(explanations, file.content, { error: expectation });
  if (result.success) return toList(file, result.data);
  const issues = result.error.issues.flatMap((issue) => toProblems(issue, explanations, file.content, file, []));
  return { list: [], problems: issues };
}
