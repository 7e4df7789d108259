/** How many letters of a word may be wrong: none in a short one, where every other word would be near. */
function slack(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 8 ? 1 : 2;
}

/**
 * The least number of letters to change, add, drop or swap with their neighbour that make `term` the beginning of `word`;
 * more than `most` where it takes more. Only places at most that far apart are compared.
 */
function distanceToBeginning(term: string, word: string, most: number): number {
  const far = most + 1;
  const width = Math.min(word.length, term.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= term.length; i += 1) {
    const row: number[] = [];
    row[Math.max(0, i - most - 1)] = i <= most ? i : far;
    let least = row[0] ?? far;
    for (let j = Math.max(1, i - most); j <= Math.min(width, i + most); j += 1) {
      const changed = (last[j - 1] ?? far) + (term[i - 1] === word[j - 1] ? 0 : 1);
      let here = Math.min(changed, (last[j] ?? far) + 1, (row[j - 1] ?? far) + 1);
      const isSwapped = i > 1 && j > 1 && term[i - 1] === word[j - 2] && term[i - 2] === word[j - 1];
      if (isSwapped) here = Math.min(here, (beforeLast[j - 2] ?? far) + 1);
      row[j] = here;
      if (here < least) least = here;
    }
    if (least > most) return far;
    [beforeLast, last] = [last, row];
  }
  return last.reduce((least, here) => Math.min(least, here), far);
}

/** The words that a mistyped term most likely began: those with the fewest wrong letters. None where all are too far. */
export function nearestWords(words: Iterable<string>, term: string): string[] {
  let best = slack(term);
  let found: string[] = [];
  if (best === 0) return found;
  for (const word of words) {
    if (word.length < term.length - best) continue;
    const distance = distanceToBeginning(term, word, best);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(word);
  }
  return found;
}
