/** What a briefing is called that has no title: its author may have emptied it. */
export const untitledBriefing = "Untitled briefing";

/** What a briefing is called wherever it is named. */
export function briefingName(title: string): string {
  return title.trim() === "" ? untitledBriefing : title;
}

/** "“Council”" */
export function quoteBriefing(title: string): string {
  return `“${briefingName(title)}”`;
}
