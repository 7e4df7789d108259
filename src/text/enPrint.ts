import type { Paper } from "../view/parameters.ts";
import { countOf } from "./numbers.ts";

/** Words of the page from which a briefing is printed. */
export const printText = {
  title: (briefing: string) => `Print: ${briefing}`,
  lead: (slides: number) =>
    `${countOf(slides, "slide")}. To keep it as a PDF, print and choose “Save as PDF”; the paper is set by the page.`,
  paper: "Paper",
  papers: { slides: "Slides, 16:9", a4: "A4, a slide a page", handout: "A4 handout with notes" } satisfies Record<
    Paper,
    string
  >,
  print: "Print",
  pictures: "Pictures (PNG and SVG, zipped)",
  drawing: (done: number, of: number) => `Drawing ${done} of ${of} …`,
  saved: (name: string) => `${name} is with your downloads.`,
  failed: (what: string) => `That did not work: ${what}. Try again.`,
  back: "Back to the briefing",
  all: "All briefings",
  sheets: "What will be printed",
  reading: "Reading your briefings …",
  unknown: "There is no briefing at this address. Own briefings stay in the browser in which they were made.",
  empty: "This briefing has no slides yet.",
  notes: "Notes",
  noNotes: "No notes.",
  latest: "Open the latest",
  pinned: "Open as shown here",
};
