import { countOf } from "./numbers.ts";

/** What the one file is called where it is built. */
export const singleName = "cica-transformation.html";

/** Words of the site as one file: where it is had, and what it says of itself. */
export const oneFileText = {
  heading: "The whole site as one file",
  body: "It opens by a double click, from a USB stick too, and needs no network. All pages, sources, downloads and briefings are in it.",
  carries: (n: number) =>
    n === 0 ? "You have no briefings of your own to put in." : `${countOf(n, "briefing")} of yours will be in it.`,
  download: "Download for offline",
  working: "Putting the file together …",
  saved: (name: string) => `${name} is with your downloads.`,
  failed: (what: string) => `The file could not be made: ${what}. Try again when the network is there.`,
  otherVersion: (version: string) =>
    `It is of a later state of the site than this page, with the record ${version}: reload the page to see the same here.`,
  noNetwork: "the site can’t be reached",
  notOffered: "this site was built without it",

  links: "This is an offline copy: the address leads to this file, on this computer.",
  noBriefingLink: "A link out of this offline copy leads nowhere else. Send the briefing file instead.",
  noEmbed: "Another page can’t show a figure out of this file. The site on the web gives the code for that.",
  tooOld: "This file needs a newer browser: Chrome or Edge 80, Firefox 113 or Safari 16.4, or a later one.",
  noScript: "This file needs JavaScript.",
};
