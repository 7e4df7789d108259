/** Words of the Sources pages: the list, a source, disagreements, the quality of the record, the files to take away. Apart from the others, so that they come with the pages that say them. */
import { capitalise } from "./dates.ts";
import { countOf, formatNumber, numberWord } from "./numbers.ts";

export const field: Readonly<Record<string, string>> = {
  achieved: "delivery",
  approved: "date of approval",
  cites: "wording",
  city: "place",
  end: "end date",
  established: "date of establishment",
  memberships: "membership",
  note: "detail",
  relations: "relation to CICA",
  standings: "standing",
  start: "start date",
  states: "participants",
  statements: "what was said",
};

const sourceFiles: Readonly<Record<string, string>> = {
  "dataset.json": "The whole dataset",
  "dataset.schema.json": "Its JSON Schema",
  "sources.csv": "Documents and pages that are cited",
  "dimensions.csv": "The five dimensions",
  "priority-areas.csv": "Priority areas",
  "priority-areas-coordinators.csv": "Coordinators and co-coordinators of priority areas",
  "states.csv": "Member and Observer States",
  "states-memberships.csv": "Their memberships and observerships",
  "organisations.csv": "Organisations",
  "organisations-relations.csv": "Their relations to CICA",
  "chairmanships.csv": "Terms of the Chairmanship",
  "events.csv": "Events",
  "events-attendance.csv": "Stated attendance at events",
  "initiatives.csv": "Items of the road map",
  "initiatives-statements.csv": "Dated statements on them",
  "convention.csv": "The Convention",
  "convention-actions.csv": "Acts of states on it",
  "contributions.csv": "Contributions",
  "contribution-totals.csv": "Cumulative contributions as stated",
  "projects.csv": "Projects of the CICA Fund",
  "projects-figures.csv": "Their stated figures",
  "bodies.csv": "Bodies and institutions",
  "bodies-standings.csv": "Their standing over time",
  "links.csv": "What rests on what",
  "discrepancies.csv": "Disagreements between sources",
  "discrepancies-claims.csv": "What each source claims",
  "briefings.csv": "Ready-made briefings",
  "briefings-slides.csv": "Their slides",
  "citations.csv": "Every citation of every record",
};

export const sourcesText = {
  title: (n: number) => `${capitalise(numberWord(n))} sources carry the record`,
  lead: "Each document and page that the record rests on, what was taken from it, and where sources disagree.",
  list: "Documents and pages",
  listSubtitle: "With the number of records that cite each",
  listDescription: (n: number) => `${countOf(n, "source")} with publisher, date and number of records.`,
  columns: { source: "Source", publisher: "Publisher", published: "Published", kind: "Kind", records: "Records" },
  kinds: {
    digest: "Digest",
    statement: "Statement",
    "press-release": "Press release",
    "web-page": "Web page",
    law: "Law",
  },
  contents: "On this page",
  records: (n: number) =>
    n === 0 ? "No record rests on it" : `${countOf(n, "record")} ${n === 1 ? "rests" : "rest"} on it`,
  recordsSubtitle: "Every record that cites this source, with the place in it",
  recordsDescription: (n: number) => `${countOf(n, "record")}, grouped by what they are.`,
  recordColumns: { record: "Record", where: "Where in it", said: "Said" },
  group: (collection: string, n: number) => `${collection} (${formatNumber(n)})`,
  groupColumn: "Group",
  ofConvention: "The Convention itself",
  statement: (item: string, words: string) => `${item}: ${words}`,
  act: (state: string, act: string) => `${state}: ${act.toLowerCase()}`,
  total: (contributor: string, amount: string) => `${contributor}: ${amount} in all`,
  contribution: (contributor: string, words: string) => `${contributor}: ${words}`,
  by: (publisher: string, when: string) => `${publisher}, ${when}`,
  facts: {
    kind: "Kind",
    period: "Covers",
    said: "Counts as said on",
    note: "Note",
    address: "Address",
  },
  said: (day: string, basis: string) => `${day} (${basis})`,
  disagreements: (n: number) =>
    n === 0
      ? "No disagreement on record"
      : `${capitalise(numberWord(n))} ${n === 1 ? "disagreement" : "disagreements"} between sources`,
  disagreementsSubtitle: "Each claim is kept, with its source; what we show, and why, stands beside it",
  disagreementsDescription: (n: number) =>
    `${countOf(n, "disagreement")} with the claims, their sources and what is shown.`,
  about: (record: string, field: string) => `${record}: ${field}`,
  take: "Take the record away",
  takeBody:
    "The whole dataset is one file, with the schema that it keeps to. The same as tables, one file each, is described by a Frictionless Data Package. Use them without this dashboard.",
  takeTables:
    "Tables are CSV in UTF-8, parted by commas; in a spreadsheet, import them as such. An empty cell is what no source states. The Data Package tells what each column holds.",
  dataset: "Dataset (JSON)",
  schema: "Its schema (JSON Schema)",
  package: "Data Package (JSON)",
  fileColumns: { file: "File", holds: "Holds", rows: "Rows", size: "Size" },
  tables: "Tables",
  version: "Version",
  versionIs: (version: string, digest: string) => `${version} (SHA-256 of the content: ${digest})`,
  copy: "Copy the citation",
  copied: "Copied",
  notCopied: "The browser did not allow it: select the text instead",
  files: sourceFiles,
  licence:
    "Licence: CC BY 4.0 for our records and wording. Names, figures and dates are facts; the documents remain with their publishers.",
  cite: "How to cite",
  citation: (year: string, day: string, version: string) =>
    `CICA Transformation contributors (${year}). CICA Transformation: a record of the road map, the Convention, contributions and events [data set]. Record up to ${day}, version ${version}. CC BY 4.0.`,
  abstract:
    "What was promised, decided, ratified, given and held on the way of the Conference on Interaction and Confidence Building Measures in Asia (CICA) from a conference to an organisation: road map, Convention on Privileges and Immunities, contributions, and events by dimension, each with the published sources that say so.",
  keywords: ["CICA", "Asia", "confidence building measures", "international organisations", "treaties"],
  documents: (n: number) => `${capitalise(numberWord(n))} ${n === 1 ? "document" : "documents"}`,
  laws: (n: number) => `Laws and orders of states: ${formatNumber(n)}`,
  pagesOf: (publisher: string, n: number) => `${publisher}: ${countOf(n, "web page")}`,
  pagesOfOthers: (publishers: number, n: number) =>
    `Other publishers: ${countOf(n, "web page")} of ${formatNumber(publishers)}`,
  find: "Find a source by its words or publisher",
  found: (n: number) => (n === 0 ? "No source has these words" : `${countOf(n, "source")} found`),
  disagreementsAbout: (collection: string, n: number) => `${collection}: ${formatNumber(n)}`,
  claimed: "Claims",
  shown: "What we show",
  back: "Sources",
  disagreementColumns: { about: "About", claims: "Claims", used: "What we show, and why" },
} as const;

export const qualityText = {
  heading: "How good the record is",
  cell: (row: string, column: string, n: number) => `${row}, ${column}: ${formatNumber(n)}`,
  laws: (n: number) => `Laws and orders (${formatNumber(n)})`,
  publisher: (name: string, n: number) => `${name} (${countOf(n, "web page")})`,
  otherPages: (n: number) => `Other publishers (${countOf(n, "web page")})`,
  coverage: {
    row: "Source",
    before: (year: number) => `before ${year}`,
    beforeTick: "Before",
    finding: (onlyWeb: number, events: number, documents: number) =>
      `${formatNumber(events - onlyWeb)} of ${countOf(events, "event")} stand in the ${numberWord(documents)} documents, ${formatNumber(onlyWeb)} only in public pages and laws`,
    subtitle: "Events by the quarter in which they began and the source that reports them; one event may have several",
    description: (rows: number, columns: number) =>
      `A grid of ${formatNumber(rows)} sources or groups of sources by ${formatNumber(columns)} times.`,
    framed: "Framed: the time that a digest covers. Elsewhere a blank is not a quiet quarter: it may be an unread one.",
    broad: (n: number) =>
      `${countOf(n, "event")} dated too broadly for a quarter ${n === 1 ? "is" : "are"} left out here.`,
  },
  basis: {
    row: "Dimension",
    finding: (stated: number, all: number) =>
      all === 0
        ? "No event has a dimension"
        : `A source states the dimension of ${formatNumber(Math.round((100 * stated) / all))}% of events that have one`,
    subtitle: (inferred: number, without: number) =>
      `Events by whose word their dimension is; ${formatNumber(inferred)} were assigned by us, ${formatNumber(without)} belong to none`,
    description: (events: number) => `${countOf(events, "event")} by dimension and basis.`,
    columns: { stated: "Stated by a source", inferred: "Assigned by us", none: "No dimension" },
    ticks: { stated: "Stated", inferred: "Assigned", none: "None" },
    note: "Stated: a source names the dimension or the priority area. Assigned: we placed it by its subject.",
  },
  precision: {
    row: "Date of",
    finding: (exact: number, all: number, undated: number) =>
      all === 0
        ? "No dated record"
        : `${formatNumber(Math.round((100 * exact) / all))}% of dates are known to the day; ${formatNumber(undated)} ${undated === 1 ? "is" : "are"} not stated at all`,
    subtitle: "Records by how precisely their date is known",
    description: (n: number) => `${countOf(n, "date")} by kind of record and precision.`,
    columns: {
      day: "day",
      month: "month",
      part: "season, quarter or half",
      year: "year",
      span: "from one date to another",
      open: "by or from a date",
      none: "no date stated",
    },
    ticks: {
      day: "Day",
      month: "Month",
      part: "Season",
      year: "Year",
      span: "Span",
      open: "Bound",
      none: "None",
    },
    note: "Season: also a quarter or half of a year. Span: somewhere between two dates. Bound: only “by” or “from” a date. None: no source on record gives it.",
  },
  dated: {
    events: "Events: start",
    targets: "Road map: what was promised",
    happened: "Road map: what happened",
    acts: "Convention: acts of states",
    contributions: "Contributions",
    memberships: "States: since when",
    relations: "Organisations: since when",
    coordinators: "Coordinators: since when",
    standings: "Bodies: standing since when",
  },
} as const;
