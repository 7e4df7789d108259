import type { Dataset } from "../../data/schema/dataset.ts";
import type { When } from "../../data/schema/fields.ts";
import type { Initiative, Track } from "../../data/schema/initiatives.ts";
import type { Link } from "../../data/schema/links.ts";
import { oncePer } from "./once.ts";

/** What a part of the network is, for its reader. */
export type NodeKind = "meeting" | "document" | "body" | "measure" | "project" | "item";

/** Something that others rest on, or that rests on others. */
export interface NetworkNode {
  /** `initiatives/cica-charter`, `events/…`, `bodies/…`, `projects/…` or `convention`. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly shortTitle: string;
  /** When it was held, adopted, founded or approved. Null where no source says so, or it is still to come. */
  readonly when: When | null;
}

/** A link between two parts that are both known. */
export interface NetworkLink {
  readonly link: Link;
  readonly from: NetworkNode;
  readonly to: NetworkNode;
}

export interface Network {
  /** By key. Only what a link joins. */
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly links: readonly NetworkLink[];
}

/** A neighbour of a part of the network, with every link that joins the two. */
export interface Neighbour {
  readonly node: NetworkNode;
  readonly links: readonly [NetworkLink, ...NetworkLink[]];
  /** How many others lie behind it: what the neighbour rests on itself, or what came of it. */
  readonly beyond: number;
}

const kindOfTrack: Readonly<Record<Track, NodeKind>> = {
  "founding-instruments": "document",
  secretariat: "item",
  institutions: "body",
  "cbm-reform": "measure",
  "thematic-documents": "document",
  membership: "item",
  meetings: "meeting",
};

function nodeOfInitiative({ id, title, shortTitle, track, achieved }: Initiative): NetworkNode {
  return { key: `initiatives/${id}`, kind: kindOfTrack[track], title, shortTitle, when: achieved };
}

function* nodesOf(dataset: Dataset): Generator<NetworkNode> {
  for (const initiative of dataset.initiatives) yield nodeOfInitiative(initiative);
  for (const { id, name, established } of dataset.bodies) {
    yield { key: `bodies/${id}`, kind: "body", title: name, shortTitle: name, when: established ?? null };
  }
  for (const { id, title, start } of dataset.events) {
    yield { key: `events/${id}`, kind: "meeting", title, shortTitle: title, when: start };
  }
  for (const { id, title, approved } of dataset.projects) {
    yield { key: `projects/${id}`, kind: "project", title, shortTitle: title, when: approved };
  }
  const { title, shortTitle, adopted, cites } = dataset.convention;
  if (cites.length > 0) yield { key: "convention", kind: "document", title, shortTitle, when: adopted ?? null };
}

/** Bodies that an item of the road map is to deliver are the same part of the network as that item. */
function sameAs(dataset: Dataset): ReadonlyMap<string, string> {
  const known = new Set(dataset.initiatives.map(({ id }) => id));
  return new Map(
    dataset.bodies.flatMap(({ id, initiative }) =>
      initiative !== undefined && known.has(initiative) ? [[`bodies/${id}`, `initiatives/${initiative}`] as const] : [],
    ),
  );
}

/** The links of a record with what they join. A link of which an end isn't known is left out. Made once for each record. */
export const networkOf: (dataset: Dataset) => Network = oncePer((dataset: Dataset) => {
  const all = new Map([...nodesOf(dataset)].map((node) => [node.key, node]));
  const same = sameAs(dataset);
  const find = (ref: string) => all.get(same.get(ref) ?? ref);
  const links = dataset.links.flatMap((link): NetworkLink[] => {
    const [from, to] = [find(link.from), find(link.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ link, from, to }];
  });
  const nodes = new Map(links.flatMap(({ from, to }) => [from, to]).map((node) => [node.key, node]));
  return { nodes, links };
});

/** The key under which the network has an entry; a body may stand under its item of the road map. */
export function nodeKeyOf(dataset: Dataset, ref: string): string {
  return sameAs(dataset).get(ref) ?? ref;
}

const sortKey = ({ node, links }: Neighbour) =>
  `${node.when?.first ?? node.when?.last ?? links[0].link.date?.first ?? "9999"}|${node.title}`;

function neighboursOf(network: Network, key: string, side: "from" | "to"): Neighbour[] {
  const other = side === "from" ? "to" : "from";
  const found = new Map<string, { node: NetworkNode; links: [NetworkLink, ...NetworkLink[]] }>();
  for (const one of network.links) {
    if (one[side].key !== key) continue;
    const known = found.get(one[other].key);
    if (known === undefined) found.set(one[other].key, { node: one[other], links: [one] });
    else known.links.push(one);
  }
  return [...found.values()]
    .map(({ node, links }) => ({
      node,
      links,
      beyond: new Set(network.links.filter((one) => one[side].key === node.key).map((one) => one[other].key)).size,
    }))
    .toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)));
}

/** What a part rests on, by time; what has no date yet comes last. */
export function selectGrounds(network: Network, key: string): Neighbour[] {
  return neighboursOf(network, key, "from");
}

/** What came of a part, by time; what has no date yet comes last. */
export function selectOutcomes(network: Network, key: string): Neighbour[] {
  return neighboursOf(network, key, "to");
}

/** The part with most links: where a reader who asks for none begins. Undefined for a record without links. */
export function findBusiest({ nodes, links }: Network): NetworkNode | undefined {
  const counts = new Map<string, number>();
  for (const { from, to } of links) {
    for (const { key } of [from, to]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const order = (a: NetworkNode, b: NetworkNode) =>
    (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0) || a.key.localeCompare(b.key);
  return [...nodes.values()].toSorted(order)[0];
}
