import type { Dataset } from "../../../data/schema/dataset.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import type { NodeKind } from "../../core/network.ts";
import {
  findBusiest,
  type Neighbour,
  type NetworkNode,
  networkOf,
  nodeKeyOf,
  selectGrounds,
  selectOutcomes,
} from "../../core/network.ts";
import { formatShortDay, formatWhen } from "../../text/dates.ts";
import { networkText } from "../../text/enNetwork.ts";

/** One neighbour, ready to be read. */
export interface NetworkRow {
  readonly key: string;
  readonly title: string;
  readonly fullTitle: string;
  readonly kind: NodeKind;
  /** "adopted at", "finances": how the two are joined. */
  readonly how: string;
  readonly when: string | null;
  readonly beyond: string | null;
  readonly label: string;
  /** Evidence address of the links between the two. */
  readonly opens: string;
}

export interface NetworkModel extends FigureModel {
  readonly centre: { readonly key: string; readonly title: string; readonly when: string | null };
  readonly grounds: readonly NetworkRow[];
  readonly outcomes: readonly NetworkRow[];
}

const whenOf = ({ when }: NetworkNode) => (when === null ? null : formatWhen(when));

function rowOf({ node, links, beyond }: Neighbour, side: "on" | "of"): NetworkRow {
  const how = [...new Set(links.map(({ link }) => networkText.kinds[link.kind][side]))].join("; ");
  const when = whenOf(node);
  const beyondWords = side === "on" ? networkText.beyondGrounds : networkText.beyondOutcomes;
  return {
    key: node.key,
    title: node.shortTitle,
    fullTitle: node.title,
    kind: node.kind,
    how,
    when,
    beyond: beyond === 0 ? null : beyondWords(beyond),
    label: networkText.link(how, node.title, when),
    opens: `links/${links[0].link.id}`,
  };
}

/** Undefined where the network has no such part. */
export function networkModel(dataset: Dataset, key: string, on: "network" | "initiative"): NetworkModel | undefined {
  const network = networkOf(dataset);
  const centre = network.nodes.get(key);
  if (centre === undefined) return undefined;
  const [before, after] = [selectGrounds(network, key), selectOutcomes(network, key)];
  const grounds = before.map((one) => rowOf(one, "on"));
  const outcomes = after.map((one) => rowOf(one, "of"));
  const titles = (rows: readonly NetworkRow[]) => rows.map(({ label }) => label).join("; ");
  const { columns, rests, came } = networkText;
  const rows = [
    ...before.map((one) => ({ one, side: "on" as const })),
    ...after.map((one) => ({ one, side: "of" as const })),
  ];
  return {
    id: "network",
    finding:
      on === "network"
        ? networkText.finding(centre.shortTitle, grounds.length, outcomes.length)
        : networkText.sectionFinding(grounds.length, outcomes.length),
    subtitle: networkText.subtitle,
    description: networkText.description(titles(grounds), titles(outcomes)),
    ...restsOn(
      dataset,
      [...before, ...after].flatMap(({ links }) => links.map(({ link }) => link.cites)),
    ),
    table: {
      caption: networkText.section,
      columns: [
        { label: columns.title },
        { label: columns.side },
        { label: columns.kind },
        { label: columns.when },
        { label: columns.text },
      ],
      rows: rows.flatMap(({ one: { node, links }, side }) =>
        links.map(({ link }) => ({
          key: link.id,
          cells: [
            node.title,
            side === "on" ? rests : came,
            networkText.kinds[link.kind][side],
            link.date === undefined ? whenOf(node) : formatWhen(link.date),
            link.text,
          ],
          opens: `links/${link.id}`,
        })),
      ),
    },
    centre: { key, title: centre.title, when: whenOf(centre) },
    grounds,
    outcomes,
  };
}

/** The part of the network that an address asks for, where there is one, and the one that stands in the middle. */
export function chooseCentre(dataset: Dataset, node: string | null) {
  const network = networkOf(dataset);
  const asked = node === null ? undefined : network.nodes.get(nodeKeyOf(dataset, node));
  return { asked, centre: asked ?? findBusiest(network) };
}

/** Every link of the record, as a table. */
export function allLinksModel(dataset: Dataset): FigureModel {
  const { nodes, links } = networkOf(dataset);
  const { all } = networkText;
  return {
    id: "links",
    finding: all.finding(links.length, nodes.size),
    subtitle: all.subtitle,
    description: all.description,
    ...restsOn(
      dataset,
      links.map(({ link }) => link.cites),
    ),
    table: {
      caption: all.subtitle,
      columns: Object.entries(all.columns).map(([key, label]) => ({ label, brief: key === "when" || key === "said" })),
      rows: links.map(({ link, from, to }) => ({
        key: link.id,
        cells: [
          from.title,
          networkText.kinds[link.kind].on,
          to.title,
          link.date === undefined ? null : formatWhen(link.date),
          formatShortDay(link.known),
        ],
        opens: `links/${link.id}`,
      })),
    },
  };
}

/** The parts of the network, to choose from: by kind, and by title within each. */
export function nodeChoices(dataset: Dataset): { kind: NodeKind; label: string; nodes: NetworkNode[] }[] {
  const nodes = [...networkOf(dataset).nodes.values()].toSorted((a, b) => a.title.localeCompare(b.title, "en"));
  return (Object.keys(networkText.nodeKinds) as NodeKind[]).flatMap((kind) => {
    const own = nodes.filter((node) => node.kind === kind);
    return own.length === 0 ? [] : [{ kind, label: networkText.nodeKinds[kind], nodes: own }];
  });
}
