import type { Dataset } from "../../data/schema/dataset.ts";
import type { Day } from "../core/days.ts";
import type { FigureModel } from "../core/figure.ts";
import { filterWords } from "../figures/filterWords.ts";
import { text } from "../text/en.ts";
import { takeText } from "../text/enTake.ts";
import { joinSentences } from "../text/sentences.ts";
import { formatBasis, formatSources } from "../text/sources.ts";
import { toCitable } from "../view/address.ts";
import type { View } from "../view/parameters.ts";

/** What has to be said of a figure wherever it goes: a picture, a drawing, a file of data. */
export interface About {
  readonly title: string;
  readonly subtitle: string;
  /** The filters in force; null where there are none. */
  readonly filter: string | null;
  readonly asOf: Day;
  readonly asOfWords: string;
  /** On which sources the facts rest: all, or CICA's documents alone. */
  readonly basis: string;
  readonly description: string;
  readonly sources: string;
  readonly licence: string;
  /** Of the view, as it was when the figure was taken. */
  readonly address: string;
}

/** Titles that a picture has room for; the file of data has them all. */
const sourcesInPicture = 6;

export function aboutOf(
  model: FigureModel,
  {
    view,
    dataset,
    asOf,
    pathname,
    address,
  }: {
    readonly view: View;
    readonly dataset: Dataset;
    readonly asOf: Day;
    readonly pathname: string;
    readonly address: string;
  },
): About {
  const counted = model.basis && formatBasis(model.basis);
  return {
    title: model.finding,
    subtitle: model.subtitle,
    filter: filterWords(view, dataset, pathname),
    asOf,
    asOfWords: [takeText.asOf(asOf), ...(view.basis === "documents" ? [takeText.onDocuments] : [])].join(" · "),
    basis: text.shell.basis[view.basis],
    description: model.description,
    sources: [`${formatSources(model.sources, sourcesInPicture)}.`, ...(counted ? [counted] : [])].join(" "),
    licence: `${takeText.licence}. ${text.shell.independent}`,
    address: toCitable(address),
  };
}

/** What a drawing says of itself to those who can't see it. */
export function toDescription({ subtitle, filter, asOfWords, description, sources }: About): string {
  return joinSentences(subtitle, filter ?? "", asOfWords, description, sources);
}

const wordsOf: Record<string, string> = {
  counts: "events-per-dimension",
  timeline: "road-map",
  steps: "ratifications",
  tiles: "ratified-by-state",
  progress: "entry-into-force",
};

/** "cica-events-per-dimension-2026-03-11.png". @param end with its dot. */
export function fileName(model: Pick<FigureModel, "id">, asOf: Day, end: string): string {
  const words = (wordsOf[model.id] ?? model.id).replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  return `cica-${words.replaceAll(/[^a-z0-9]+/g, "-")}-${asOf}${end}`;
}
