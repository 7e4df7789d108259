import type { Dataset } from "../../../data/schema/dataset.ts";
import { type NetworkNode, networkOf } from "../../core/network.ts";
import { formatWhen } from "../../text/dates.ts";
import { networkText } from "../../text/enNetwork.ts";
import { routes } from "../../view/routes.ts";
import type { Names } from "../names.ts";
import { type Evidence, list } from "./evidence.ts";
import { citesOf, fact } from "./records.ts";

/** The page of a part of the network, where it has one of its own. */
export function pageOfNode({ key }: Pick<NetworkNode, "key">): string | undefined {
  if (key === "convention") return routes.convention();
  const [collection, id = ""] = key.split("/");
  if (collection === "projects") return routes.contributions();
  return collection === "initiatives" ? routes.initiative(id) : undefined;
}

/** What sources say of the two that a link joins: that link, and any other between them. */
export function linkEvidence(dataset: Dataset, id: string, names: Names): Evidence | undefined {
  const { links } = networkOf(dataset);
  const found = links.find(({ link }) => link.id === id);
  if (found === undefined) return undefined;
  const ends = new Set([found.from.key, found.to.key]);
  const between = links.filter(({ from, to }) => ends.has(from.key) && ends.has(to.key));
  return list(
    networkText.evidence(found.from.title, found.to.title),
    between.map(({ link, from, to }) => {
      const page = pageOfNode(from);
      return {
        key: link.id,
        title: link.text,
        when: link.date === undefined ? null : formatWhen(link.date),
        facts: fact(from.title, `${networkText.kinds[link.kind].on} ${to.title}`),
        cites: citesOf(link.cites, names),
        ...(page !== undefined && { page }),
      };
    }),
  );
}
