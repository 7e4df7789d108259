import { distance } from "fastest-levenshtein";

/** Lower case, without accents: `Türkiye` and `TURKIYE` are one spelling. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** The candidate that differs least from a word, if it may well be meant. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) >= least) continue;
    const away = distance(folded, fold(candidate));
    if (away < least) [nearest, least] = [candidate, away];
  }
  return nearest;
}

/** `; did you mean cbm?`, or nothing. */
export function hintAt(nearest: string | undefined): string {
  return nearest === undefined ? "" : `; did you mean ${nearest}?`;
}

/** True where the letters of `id` come in this order in `name`, from its first letter on: TRK abbreviates Türkiye. */
function abbreviates(id: string, name: string): boolean {
  if (id[0] !== name[0]) return false;
  let from = 0;
  for (const letter of id) {
    const at = name.indexOf(letter, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The state that a misspelt id most likely means: one whose name it abbreviates, else the one whose id differs least. */
export function findNearestState<S extends Named>(wrong: string, states: readonly S[]): S | undefined {
  const id = fold(wrong);
  const scored = states.map((state) => ({
    state,
    named: abbreviates(id, fold(state.name)) ? 0 : 1,
    away: distance(id, fold(state.id)),
  }));
  scored.sort((a, b) => a.named - b.named || a.away - b.away || a.state.name.length - b.state.name.length);
  const best = scored[0];
  return best !== undefined && (best.named === 0 || best.away < id.length) ? best.state : undefined;
}
