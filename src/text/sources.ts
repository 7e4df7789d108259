import type { BasisCount } from "../core/basis.ts";
import type { SourceUse } from "../core/figure.ts";
import { text } from "./en.ts";

/** "Sources: Voice of Asia, Jan–Mar 2025; statement of 18 Sep 2024; 3 more". */
export function formatSources(sources: readonly SourceUse[], shown = 3): string {
  if (sources.length === 0) return text.figure.noSources;
  const named = sources.slice(0, shown).map((source) => source.title);
  const rest = sources.length - named.length;
  return text.figure.sources([...named, ...(rest > 0 ? [text.figure.moreSources(rest)] : [])].join("; "));
}

/** "120 in CICA's documents, 94 from public pages only"; null where the documents have all of it. */
export function formatBasis({ documents, pages }: BasisCount): string | null {
  if (pages === 0) return null;
  return documents === 0 ? text.figure.pagesOnly : text.figure.basis(documents, pages);
}
