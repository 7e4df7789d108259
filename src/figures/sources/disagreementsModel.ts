import type { CollectionName, Dataset } from "../../../data/schema/dataset.ts";
import type { Discrepancy } from "../../../data/schema/discrepancies.ts";
import type { Cite } from "../../../data/schema/fields.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { field, sourcesText } from "../../text/enSources.ts";
import { termsText } from "../../text/enTerms.ts";
import { type Names, namesOf } from "../names.ts";

export interface SourcePlace {
  readonly source: string;
  readonly title: string;
  readonly at: string;
}

export interface Disagreement {
  readonly id: string;
  readonly about: string;
  readonly claims: readonly { readonly value: string; readonly places: readonly SourcePlace[] }[];
  readonly used: string;
  readonly why: string;
}

/** Where sources disagree, and which claim is shown. */
export interface DisagreementsModel extends FigureModel {
  readonly disagreements: readonly Disagreement[];
  /** The same, by the collection that they are about, the largest group first. */
  readonly groups: readonly {
    readonly key: string;
    readonly label: string;
    readonly disagreements: readonly Disagreement[];
  }[];
}

function groupDisagreements(dataset: Dataset, all: readonly Disagreement[]): DisagreementsModel["groups"] {
  const collectionOf = new Map(dataset.discrepancies.map(({ id, about }) => [id, about.collection]));
  const collections = [...new Set(collectionOf.values())];
  return collections
    .map((key) => {
      const disagreements = all.filter(({ id }) => collectionOf.get(id) === key);
      return {
        key,
        label: sourcesText.disagreementsAbout(nameOfCollection(key), disagreements.length),
        disagreements,
      };
    })
    .toSorted((a, b) => b.disagreements.length - a.disagreements.length);
}

/** The name of the entry that a disagreement is about. Null where it is about no one entry. */
function nameOfEntry(dataset: Dataset, { collection, id }: Discrepancy["about"], names: Names): string | null {
  if (id === undefined) return null;
  if (collection === "events") return dataset.events.find((one) => one.id === id)?.title ?? null;
  if (collection === "initiatives") return dataset.initiatives.find((one) => one.id === id)?.title ?? null;
  if (collection === "projects") return dataset.projects.find((one) => one.id === id)?.title ?? null;
  if (collection === "chairmanships") return names.chairmanship(id);
  if (collection === "priorityAreas") return names.area(id);
  return names.party(id);
}

function nameOfCollection(collection: string): string {
  const isCollection = (name: string): name is CollectionName => name in termsText.collection;
  return isCollection(collection) ? termsText.collection[collection] : collection;
}

/** What a disagreement is about, in words: "Raisina Dialogue: title". */
export function aboutWords(dataset: Dataset, about: Discrepancy["about"], names: Names): string {
  const collection = nameOfCollection(about.collection);
  return sourcesText.about(nameOfEntry(dataset, about, names) ?? collection, field[about.field] ?? about.field);
}

/** Each place in a source once. */
function placesOf(cites: readonly Cite[], names: Names): SourcePlace[] {
  const places = cites.map(({ source, at }) => ({ source, title: names.source(source), at }));
  return [...new Map(places.map((place) => [`${place.source} ${place.at}`, place])).values()];
}

export function disagreementsModel(dataset: Dataset): DisagreementsModel {
  const names = namesOf(dataset);
  const disagreements = dataset.discrepancies.map(({ id, about, claims, used, why }) => ({
    id,
    about: aboutWords(dataset, about, names),
    claims: claims.map(({ value, cites }) => ({ value, places: placesOf(cites, names) })),
    used,
    why,
  }));
  const { disagreementColumns: columns } = sourcesText;
  return {
    id: "disagreements",
    finding: sourcesText.disagreements(disagreements.length),
    subtitle: sourcesText.disagreementsSubtitle,
    description: sourcesText.disagreementsDescription(disagreements.length),
    ...restsOn(
      dataset,
      dataset.discrepancies.map(({ claims }) => claims.flatMap((claim) => claim.cites)),
    ),
    table: {
      caption: sourcesText.disagreementsSubtitle,
      columns: [{ label: columns.about }, { label: columns.claims }, { label: columns.used }],
      rows: disagreements.map((one) => ({
        key: one.id,
        cells: [one.about, one.claims.map((claim) => claim.value).join("; "), `${one.used}. ${one.why}`],
        opens: `discrepancies/${one.id}`,
      })),
    },
    disagreements,
    groups: groupDisagreements(dataset, disagreements),
  };
}
