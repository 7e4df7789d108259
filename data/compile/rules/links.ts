import type { Entries } from "../entries.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";

/** A link joins two entries, once: nothing rests on itself, and what is said twice would be drawn twice. */
export function* checkLinks({ links }: Entries): Generator<Problem> {
  const seen = new Map<string, string>();
  for (const { record, value } of links) {
    const { id, from, kind, to } = value;
    if (from === to) yield problemAt(record, ["to"], `${to} is what the link starts from, expected another entry`);
    const key = `${from} ${kind} ${to}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, id);
    else
      yield problemAt(
        record,
        ["to"],
        `${from} ${kind} ${to} stands in ${earlier} too, expected one link; put all citations on it`,
      );
  }
}
