import { keyOf, type SearchIndex } from "../../core/search.ts";
import type { SearchEntry } from "../../core/searchEntries.ts";

const most = 5;
let keys: readonly string[] = [];

/** Keeps what was chosen, for as long as the page is open: nothing of it is written anywhere. */
export function rememberChosen(entry: SearchEntry): void {
  const key = keyOf(entry);
  keys = [key, ...keys.filter((one) => one !== key)].slice(0, most);
}

/** What was chosen before, the last first; only what is known in what is shown now. */
export function selectRecent({ entries }: SearchIndex): SearchEntry[] {
  return keys.flatMap((key) => entries.get(key)?.entry ?? []);
}
