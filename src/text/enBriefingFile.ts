import { countOf, formatNumber } from "./numbers.ts";

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const characters = (n: number): string => countOf(n, "character");

/** What is said of a briefing that is read from a file, a link or the browser's store. */
export const briefingFileText = {
  empty: "The file is empty.",
  tooLarge: (bytes: number, most: number) =>
    `The file has ${megabytes(bytes)}. A briefing can have ${megabytes(most)}: shorten its notes, or split it.`,
  notJson: (line: number, column: number) =>
    `This is no briefing: the file breaks off or is no JSON, at line ${formatNumber(line)}, column ${formatNumber(column)}.`,
  otherFormat: (format: string) =>
    format === ""
      ? "This is no briefing: it doesn't say that it is one."
      : `This is no briefing: its format is “${format}”, not “cica-briefing”.`,
  noVersion: "The file doesn't say in which version of the format it is, so it can't be read safely.",
  newer: (version: number, known: number) =>
    `The file was made with a newer version of this site (format ${formatNumber(version)}; this one reads up to ${formatNumber(known)}). Reload the site, or get the newer one, and open the file again.`,
  noBriefing: "The file names its format but has no briefing in it.",
  noSlides: "The file has no list of slides.",
  untitledRemark: "The briefing had no title.",
  tooManySlides: (n: number, most: number) =>
    `The file has ${formatNumber(n)} slides. The first ${formatNumber(most)} are here, the others were left out.`,
  cut: (number: number, field: string, n: number, most: number) =>
    `Slide ${formatNumber(number)}: the ${field} had ${characters(n)}. The first ${formatNumber(most)} were kept.`,
  titleCut: (n: number, most: number) =>
    `The title of the briefing had ${characters(n)}. The first ${formatNumber(most)} were kept.`,
  extras: (names: string) => `Left out, as this site doesn't know it: ${names}.`,
  sameIds: (n: number) => `${countOf(n, "slide")} had the id of another and got a new one.`,
  unreadable: (number: number, why: string) => `Slide ${formatNumber(number)} could not be read: ${why}.`,
  unreadableTitle: (number: number) => `Slide ${formatNumber(number)} could not be read`,
  unreadableText: (why: string) => `The file was not right here: ${why}.`,
  noSlide: "it is no slide",
  fault: (place: string, expected: string) => `${place === "" ? "the slide" : place}: expected ${expected}`,
  expected: {
    kind: "one of title, text, figure, pair",
    text: "text",
    page: "the path of a page, like /events/",
    figure: "the id of a figure, like steps",
    view: "the query of an address, like ?by=year",
    day: "a day, like 2025-03-14",
    version: "a version of the record",
    mapping: "its fields",
    pair: "two figures",
    other: "another value",
  },
  moreRemarks: (n: number) => `And ${countOf(n, "remark")} more.`,
  link: {
    broken: "The link is incomplete: it was cut off or changed on its way. Ask for the briefing as a file.",
    newer: "The link was made with a newer version of this site. Reload the page, or ask for the briefing as a file.",
    tooLarge: "The link unpacks to more than a briefing can have, so it was not opened.",
  },
} as const;
