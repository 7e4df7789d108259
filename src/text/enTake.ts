import { formatDay } from "./dates.ts";
import { countOf } from "./numbers.ts";

/** Words of what is taken away: files, links, and the frame of a picture. */
export const takeText = {
  heading: "Download or share",
  close: "Close",
  files: "As a file",
  png: "Picture (PNG)",
  svg: "Drawing (SVG)",
  csv: "Table (CSV)",
  json: "Data with its sources (JSON)",
  ics: (n: number) => `Calendar of ${countOf(n, "due date")} to come (.ics)`,
  rows: (n: number, asOf: string) => `${countOf(n, "row")}, as of ${formatDay(asOf)}.`,
  csvNote: "The CSV is the bare table. Its title, day, sources and licence are in the JSON.",
  working: "Drawing …",
  saved: (name: string) => `${name} is with your downloads.`,
  failed: (what: string) => `That did not work: ${what}. Try again, or take the table.`,
  link: "As a link",
  which: "Which state of the record",
  latest: "Always the latest",
  pinned: (asOf: string) => `As shown now, of ${formatDay(asOf)}`,
  address: "Address",
  copyLink: "Copy link",
  embed: "In another page",
  embedCode: "Code for the other page",
  copyCode: "Copy code",
  linkCopied: "The link is copied.",
  codeCopied: "The code is copied.",
  notCopied: "The browser would not copy. It is marked now: copy it by hand.",

  asOf: (asOf: string) => `As of ${formatDay(asOf)}`,
  onDocuments: "CICA’s documents only",
  filters: (words: string) => `Only: ${words}`,
  from: (day: string) => `from ${formatDay(day)}`,
  to: (day: string) => `to ${formatDay(day)}`,
  words: (words: string) => `“${words}”`,
  cluster: (n: string) => `cluster ${n}`,
  /** "cluster 2", "clusters 1 to 8", "clusters 1 to 3 or 5". */
  clusters: (runs: readonly { readonly first: number; readonly last: number }[]) => {
    const words = runs.map(({ first, last }) =>
      first === last ? `${first}` : `${first} ${last === first + 1 ? "or" : "to"} ${last}`,
    );
    const isOne = runs.length === 1 && runs[0]?.first === runs[0]?.last;
    return `${isOne ? "cluster" : "clusters"} ${words.join(" or ")}`;
  },
  chair: (state: string, from: string, until: string) =>
    from === until ? `${state} ${from}` : `${state} ${from}–${until}`,
  chairs: (terms: readonly string[]) => `chaired by ${terms.join(" or ")}`,
  licence: "CC BY 4.0; sources remain with their publishers",

  calendarName: "CICA: due dates of the road map",
  calendarAbout: (asOf: string) =>
    `Promises of CICA’s road map that are open or late, as known on ${formatDay(asOf)}; those whose time is over are left out. An entry lasts as long as the time that was promised.`,
  due: { late: (title: string) => `Late: ${title}`, open: (title: string) => `Due: ${title}` },
  target: (when: string) => `Promised for: ${when}`,
  said: (day: string, sources: string) => `Said on ${formatDay(day)}. Source: ${sources}`,

  open: "Open in CICA Transformation",
};
