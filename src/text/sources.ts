import type { SourceUse } from "../core/figure.ts";
import { text } from "./en.ts";
import { listWords } from "./numbers.ts";

/** "Sources: Voice of Asia, Jan–Mar 2025; statement of 18 Sep 2024; 3 more". */
export function formatSources(sources: readonly SourceUse[], shown = 3): string {
  if (sources.length === 0) return text.figure.noSources;
  const named = sources.slice(0, shown).map((source) => source.title);
  const rest = sources.length - named.length;
  return text.figure.sources(listWords(rest > 0 ? [...named, text.figure.moreSources(rest)] : named));
}
