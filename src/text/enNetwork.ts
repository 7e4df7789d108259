/** Words of the network of meetings, documents, bodies and projects. Apart from the others, so that they come with its page. */
import type { LinkKind } from "../../data/schema/links.ts";
import type { NodeKind } from "../core/network.ts";
import { countOf, formatNumber } from "./numbers.ts";

/** A link as read from what rests on the other, and from what the other rests on. */
const kinds: Readonly<Record<LinkKind, { readonly on: string; readonly of: string }>> = {
  "established-by": { on: "established or launched by", of: "established or launched" },
  "adopted-at": { on: "adopted at", of: "adopted" },
  "approved-by": { on: "approved or decided by", of: "approved or decided on" },
  "proposed-at": { on: "proposed or asked for at", of: "proposed or asked for there" },
  "prepared-by": { on: "prepared by", of: "prepared" },
  "planned-for": { on: "planned for", of: "planned there" },
  requires: { on: "needs", of: "needed for" },
  "helped-by": { on: "helped by", of: "helps" },
  "carries-out": { on: "carries out", of: "carried out by" },
  "financed-by": { on: "financed by", of: "finances" },
  "part-of": { on: "part of", of: "has as a part" },
  succeeds: { on: "follows on from", of: "followed by" },
};

const nodeKinds: Readonly<Record<NodeKind, string>> = {
  meeting: "Meetings",
  document: "Founding and thematic documents",
  body: "Bodies, institutions and chairmanships",
  measure: "Measures, catalogues and plans",
  item: "Secretariat and membership",
  project: "Projects",
};

export const networkText = {
  title: "What rests on what",
  lead: "Which meeting adopted which document, which body came of which decision, what a plan depends on: each line as a source says it. Choose a part to put it in the middle.",
  inNetwork: "In the network",
  choose: "In the middle",
  kinds,
  nodeKinds,
  unknown: (asked: string) =>
    `Nothing on record by this day joins “${asked}” to anything else. Another part stands in the middle.`,
  unknownHeading: "Not in the network on this day",
  none: "No source on record had told by this day what rests on what.",
  section: "What it rests on, and what came of it",
  finding: (title: string, grounds: number, outcomes: number) =>
    `${title}: rests on ${grounds === 0 ? "nothing on record" : formatNumber(grounds)}, ${outcomes === 0 ? "nothing on record came of it" : `${formatNumber(outcomes)} came of it`}`,
  sectionFinding: (grounds: number, outcomes: number) =>
    `What it rests on (${grounds === 0 ? "none on record" : formatNumber(grounds)}), and what came of it (${outcomes === 0 ? "none on record" : formatNumber(outcomes)})`,
  subtitle:
    "Earlier steps first; what has no date yet comes last. Only what a source on record says: other links may exist",
  description: (grounds: string, outcomes: string) =>
    `Rests on: ${grounds || "nothing on record"}. Came of it: ${outcomes || "nothing on record"}.`,
  grounds: "What it rests on",
  outcomes: "What came of it",
  nothing: "Nothing on record",
  link: (kind: string, title: string, when: string | null) => `${kind}: ${title}${when === null ? "" : `, ${when}`}`,
  beyondGrounds: (n: number) => `rests on ${formatNumber(n)} more`,
  beyondOutcomes: (n: number) => `${formatNumber(n)} more came of it`,
  columns: { side: "Direction", kind: "How", title: "What", when: "When", text: "As the source says" },
  rests: "rests on",
  came: "came of it",
  all: {
    finding: (links: number, nodes: number) => `${countOf(links, "link")} between ${formatNumber(nodes)} parts`,
    subtitle: "Every link on record, by what rests on the other",
    description: "A table with a row for each link.",
    columns: { from: "What", kind: "How", to: "Rests on", when: "When", said: "First said" },
  },
  page: "Its own page",
  sources: "Its sources",
  evidence: (from: string, to: string) => `${from} – ${to}`,
} as const;
