import type { SourceUse } from "../core/figure.ts";
import { text } from "./en.ts";

/** "Sources: Voice of Asia, Jan–Mar 2025; statement of 18 Sep 2024; 3 more". */
export function formatSources(sources: readonly SourceUse[], shown = 3): string {
  if (sources.length === 0) return text.figure.noSources;
  const named = sources.slice(0, shown).map((source) => source.title);
  const rest = sources.length - named.length;
  return text.figure.sources([...named, ...(rest > 0 ? [text.figure.moreSources(rest)] : [])].join("; "));
}
