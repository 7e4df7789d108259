import { briefingName, quoteBriefing } from "./briefingName.ts";

/** What is said of the briefings that the browser keeps. */
export const keepingText = {
  fromAnotherTab: (title: string) => `${briefingName(title)} (from another tab)`,
  conflict: (title: string) =>
    `${quoteBriefing(title)} was changed in two tabs at once. The later version is shown; the other is kept beside it, as a copy.`,
  broken: (title: string) =>
    `Something in ${quoteBriefing(title)} could not be read. What could be read is shown; the whole is set aside as it was: it can be saved as a file, here and under “Briefings”.`,
  lost: "A briefing in this browser could not be read. It was set aside as it was: it can be saved as a file, here and under “Briefings”. The others are all here.",
  newer:
    "A briefing in this browser was made with a newer version of this site. It is kept, and shows once the site is reloaded in that version.",
  removed: (title: string) => `${quoteBriefing(title)} was deleted in another tab. Undo brings it back.`,
  broughtBack: (title: string) =>
    `${quoteBriefing(title)} had been deleted in another tab. Your change brought it back.`,
  changedSince: {
    title: "the title was changed",
    order: "the slides were moved",
    gone: "its slide was deleted",
    briefing: "the briefing was changed",
  },
  slideChangedSince: (n: number) => `slide ${n} was changed`,
  notUndone: (title: string, what: string) =>
    `A step of yours in ${quoteBriefing(title)} can’t be taken back: ${what} in another tab since. That later change stays.`,
  notRedone: (title: string, what: string) =>
    `A step of yours in ${quoteBriefing(title)} can’t be done again: ${what} in another tab since. That later change stays.`,
} as const;
