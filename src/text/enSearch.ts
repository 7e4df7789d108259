import type { Body } from "../../data/schema/bodies.ts";
import type { Organisation } from "../../data/schema/states.ts";
import type { SearchKind } from "../core/searchEntries.ts";
import type { ActionId } from "../view/actions.ts";
import { text } from "./en.ts";
import { countOf, listWords } from "./numbers.ts";

const kind: Record<SearchKind, string> = {
  state: "States",
  dimension: "Dimensions",
  area: "Priority areas",
  body: "Bodies",
  organisation: "Organisations",
  initiative: "Road map",
  event: "Events",
  contribution: "Contributions",
  project: "Projects",
  chairmanship: "Chairmanships",
  source: "Sources",
  page: "Pages",
  action: "Actions",
};

/** What an action is called, by which other words it is looked for, and what it does where the name doesn't say. */
const action: Record<ActionId, { readonly label: string; readonly aliases: readonly string[]; readonly help: string }> =
  {
    overview: { label: text.navigation.overview, aliases: ["Home", "Start"], help: "where the transformation stands" },
    roadmap: {
      label: text.navigation.roadmap,
      aliases: ["Roadmap", "Initiatives", "Timeline", "Promises"],
      help: "every item with its promises and delivery",
    },
    convention: {
      label: text.navigation.convention,
      aliases: ["Convention on Privileges and Immunities", "Ratifications", "Treaty"],
      help: "ratifications against the threshold",
    },
    contributions: {
      label: text.navigation.contributions,
      aliases: ["Money", "Donations", "Budget"],
      help: "who gave what",
    },
    events: { label: text.navigation.events, aliases: ["Meetings", "Measures"], help: "by dimension and time" },
    participation: {
      label: text.navigation.participation,
      aliases: ["Matrix", "Member States", "Compare states"],
      help: "states by priority area and body",
    },
    changes: {
      label: text.navigation.changes,
      aliases: ["News", "What is new"],
      help: "what became known between two days",
    },
    briefings: {
      label: text.navigation.briefings,
      aliases: ["Slides", "Presentation", "PowerPoint", "Deck"],
      help: "slides to arrange, present and hand over",
    },
    sources: {
      label: text.navigation.sources,
      aliases: ["Documents", "Downloads", "Dataset", "Disagreements", "Licence", "Cite"],
      help: "documents, pages and the record to take away",
    },
    network: {
      label: "Network",
      aliases: ["Bodies and documents", "Dependencies"],
      help: "what led to what",
    },
    late: { label: "Show only late promises", aliases: ["Overdue", "Slippage", "Delay"], help: "on the road map" },
    latest: {
      label: "Show the latest",
      aliases: ["Set the clock to the latest", "As of today"],
      help: "back from the day shown",
    },
    documents: {
      label: "Rest on CICA’s documents only",
      aliases: ["Without public pages", "Basis"],
      help: "without public pages",
    },
    "all-sources": {
      label: "Rest on all sources",
      aliases: ["With public pages", "Basis"],
      help: "documents and public pages",
    },
    "clear-filters": { label: "Clear the filters", aliases: ["Reset", "Remove filters"], help: "of this page" },
    light: { label: "Light colours", aliases: ["Theme", "Light mode"], help: "" },
    dark: { label: "Dark colours", aliases: ["Theme", "Dark mode", "Night"], help: "" },
    system: { label: "Colours as the system", aliases: ["Theme", "Automatic"], help: "" },
    link: { label: "Copy a link to this view", aliases: ["Share", "Address", "URL"], help: "page, filters and day" },
    print: { label: "Print this page", aliases: ["PDF", "Paper"], help: "" },
    search: { label: "Search", aliases: [], help: "also Ctrl K or ⌘ K" },
    shortcuts: { label: "Keyboard shortcuts", aliases: ["Keys", "Help"], help: "" },
  };

const bodyStatus: Record<Body["status"], string> = {
  proposed: "proposed",
  established: "established",
  operational: "at work",
  frozen: "frozen",
  ended: "ended",
};

const relation: Record<Organisation["relations"][number]["status"], string> = {
  observer: "observer at CICA",
  partner: "partner of CICA",
  pending: "application pending",
};

/** Words of search, its actions and the list of shortcuts. */
export const searchText = {
  setDate: (day: string) => `Show what was known on ${day}`,
  setDateHelp: "sets every page back to that day",
  heading: "Search",
  button: "Search",
  field: "Search the record, pages and actions",
  placeholder: "Event, state, body, document, page …",
  close: "Close",
  results: "Results",
  kind,
  action,
  recent: "Recent",
  found: (n: number) => countOf(n, "result"),
  nothing: (query: string) => `Nothing found for “${query}”.`,
  advice:
    "Try fewer or other words: a state, a city, a body, an item of the road map, a year. Part of a word is enough.",
  adviceAsOf: (day: string) => `Only what was known on ${day} is searched.`,
  adviceBasis: "Only what CICA’s own documents say is searched.",
  corrected: (typed: string, meant: readonly string[]) =>
    meant.length > 3
      ? `No word begins with “${typed}”: shown is what is close to it.`
      : `No word begins with “${typed}”: shown is ${listWords(meant.map((word) => `“${word}”`))}.`,
  partial: "Nothing has all of these words; these have some.",
  reading: "Reading the record … Pages and actions can be found already.",
  withoutRecord: "Pages and actions can be found without it.",
  more: (n: number) => `Show ${n} more`,
  also: (alias: string) => `also: ${alias}`,
  member: "Member State",
  observer: "Observer State",
  applicant: "application pending",
  formerState: "no Member or Observer State on that day",
  areas: (n: number) => countOf(n, "priority area"),
  events: (n: number) => countOf(n, "event"),
  bodyStatus,
  relation,
  takesPart: "takes part in events",
  hints: { move: "move", open: "open", close: "close" },
  shortcuts: {
    heading: "Keyboard shortcuts",
    lead: "Each is a single key. They do nothing while you type in a field.",
    on: "Use single keys",
    off: "Switched off: only Ctrl K (⌘ K) opens search.",
    pages: "Pages",
    actions: "Actions",
    marks:
      "On a chart, Tab goes to its marks, arrow keys move between them, Enter opens the sources, Escape closes them.",
  },
  link: {
    heading: "Link to this view",
    copied: "Copied. Whoever opens it sees this page with its filters and day.",
    field: "Address",
  },
} as const;
