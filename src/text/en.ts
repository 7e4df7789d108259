import type { NavigationPage } from "../view/routes.ts";
import { countOf, formatNumber } from "./numbers.ts";

const navigation: Record<NavigationPage, string> = {
  overview: "Overview",
  roadmap: "Road map",
  convention: "Convention",
  contributions: "Contributions",
  events: "Events",
  participation: "Participation",
  changes: "Changes",
  briefings: "Briefings",
  sources: "Sources",
};

/** Every word that a reader sees, in English. Another language is another object of this type. */
export const text = {
  site: "CICA Transformation",
  navigation,
  notStated: "not stated",

  shell: {
    skip: "Skip to the content",
    pages: "Pages",
    menu: "Menu",
    asOf: "As of",
    asOfLabel: (day: string) => `As of ${day}: change the date`,
    asOfTitle: "Show what was known on",
    asOfHelp: (first: string, last: string) =>
      `A day from ${first} to ${last}. Every page then shows only what a source had said by then.`,
    sinceTitle: "Compare with",
    sinceHelp: "Figures and changes are counted from the day after.",
    basisTitle: "Rest on",
    basis: { all: "CICA’s documents and public pages", documents: "CICA’s documents only" },
    basisHelp:
      "The documents: three digests, a press release and a statement. Who is a member is taken from all sources.",
    basisNote: "Only what CICA’s own documents say is shown, without public pages.",
    allSources: "Show all sources",
    apply: "Show",
    latest: "Latest source",
    play: "Play …",
    badDay: (first: string, last: string) => `Choose a day from ${first} to ${last}.`,
    sinceAfter: "The day to compare with comes after the day shown.",
    themeLabel: (now: string) => `Colours: ${now}. Change`,
    themeTitle: (now: string, next: string) => `Light or dark colours. Now: ${now}. Press for: ${next}`,
    theme: { system: "as the system", light: "light", dark: "dark" },
    asOfNote: (day: string) => `Set back to what was known on ${day}.`,
    backToLatest: "Show the latest",
    versionNote: (made: string, now: string) =>
      `This link was made on version ${made} of the record. Shown is version ${now}, which may know more of that day or have corrected it.`,
    footer: (day: string, digest: string) => `Record up to ${day}, version ${digest}.`,
    licence: "Our wording and records: CC BY 4.0. Sources remain with their publishers.",
    independent: "Compiled from published documents. Not an official publication of CICA or of any Member State.",
  },

  repairs: {
    heading: "Part of the address was left out",
    unknown: (name: string, value: string) => `${name}: “${value}” is not known here`,
    contradicts: (name: string, value: string) => `${name}: “${value}” has its dates in the wrong order`,
    "not-a-parameter": (name: string) => `“${name}” means nothing here`,
    dismiss: "Dismiss",
  },

  failure: {
    heading: "The record could not be shown",
    unreachable: "The dataset did not arrive. The network or the server may be down.",
    truncated: "The dataset arrived incomplete or damaged.",
    version: (found: string, expected: string) =>
      `The dataset has shape ${found}, and this page reads shape ${expected}. Reload to get the page that belongs to it.`,
    invalid: (where: string) => `The dataset does not have the shape that its schema promises: ${where}.`,
    page: "This page met an error of ours.",
    retry: "Try again",
    reload: "Reload the page",
    detail: "Detail",
  },
  loading: "Reading the record …",
  search: "Search",
  reversed: "The period ends before it starts.",

  notFound: {
    title: "Nothing at this address",
    body: "The page may have been renamed, or the address mistyped.",
    initiative: (id: string) => `The road map has no item “${id}”. It may not have been known on the day shown.`,
    source: (id: string) => `The record cites no source “${id}”.`,
    dimension: (id: string) => `CICA has no dimension “${id}”.`,
    state: (id: string) => `The record names no state “${id}”.`,
    lead: "Go on with one of these:",
  },

  figure: {
    sources: (names: string) => `Sources: ${names}`,
    noSources: "No source on record",
    moreSources: (n: number) => `${n} more`,
    basis: (documents: number, pages: number) =>
      `Of the records counted, ${formatNumber(documents)} stand in CICA’s documents, ${formatNumber(pages)} on public pages only.`,
    pagesOnly: "From public pages only.",
    table: "Table",
    chart: "Chart",
    take: "Download or share",
    add: "Add to briefing",
    addFour: "Add these figures to a briefing",
    addSummary: "Add a summary to a briefing",
    tableOf: (caption: string) => `Table: ${caption}`,
    keys: "Arrow keys move between marks; Enter opens the sources.",
  },

  overview: {
    headlines: "In four figures",
    reviews: "Reviews",
    sinceVisit: (day: string) => `What is new since your last visit, on ${day}`,
  },
  counts: {
    mark: (dimension: string, period: string, n: number) => `${dimension}, ${period}: ${countOf(n, "event")}`,
    pale: "pale: not over yet",
  },
  milestones: { empty: "No open promise on record." },
  changes: {
    empty: "Nothing new became known in this time.",
    rest: (n: number) => `and ${formatNumber(n)} more`,
    page: "All that became known",
    fewer: "show only the weightiest",
  },
  evidence: { heading: "Sources", close: "Close" },
} as const;
