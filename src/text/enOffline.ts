import { formatDay } from "./dates.ts";

/** Words of the site without a network, and of a newer version of it. */
export const offlineText = {
  kept: "Works offline.",
  refused: "Can’t be kept offline in this browser.",
  offline: (day: string) => `You are offline. This is the record up to ${formatDay(day)}, as kept in this browser.`,
  silent: (day: string) =>
    `The site does not answer. This is the record up to ${formatDay(day)}, as it was last loaded.`,
  newer: {
    later: (day: string) => `A newer record is there, up to ${formatDay(day)}.`,
    other: (day: string) => `Another edition of the record is there, up to ${formatDay(day)}.`,
    site: () => "A newer version of this site is there, with the same record.",
  },
  shown: (day: string) => `Shown is the record up to ${formatDay(day)}.`,
  show: "Show it",
  loading: "Loading …",
  later: "Not now",
} as const;
