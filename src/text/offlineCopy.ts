import { formatDay } from "./dates.ts";

/** What stands in the foot of every page of the one file. Apart from its other words: it comes with the first page. */
export function offlineCopy(day: string, digest: string): string {
  return `Offline copy. Record up to ${formatDay(day)}, version ${digest}; what came later is not in it.`;
}
