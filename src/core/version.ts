import type { Meta } from "../../data/schema/dataset.ts";

/**
 * The version of the record: the day of its latest source and the start of its digest, `2026-03-11+ecae9e3b`. The same
 * whatever day the pages are set back to.
 */
export function versionOf({ coverage, digest }: Pick<Meta, "coverage" | "digest">): string {
  return `${coverage.last}+${digest.slice(0, 8)}`;
}
