import type { Dimension } from "../../../data/schema/dimensions.ts";
import type { Initiative } from "../../../data/schema/initiatives.ts";
import type { Source } from "../../../data/schema/sources.ts";
import type { State } from "../../../data/schema/states.ts";
import { selectEvents } from "../../core/events.ts";
import { type MatrixFilter, toMatrixFilter } from "../../core/participation.ts";
import { networkText } from "../../text/enNetwork.ts";
import { slidesText } from "../../text/enSlides.ts";
import { listWords } from "../../text/numbers.ts";
import { filterWords } from "../filterWords.ts";
import { historyModel } from "../history/model.ts";
import { networkModel } from "../network/model.ts";
import { formatsModel, kindsModel, participantsModel } from "../review/bars.ts";
import { areasModel as reviewAreasModel } from "../review/document.ts";
import { type Review, toReview } from "../review/request.ts";
import { yearsModel as reviewYearsModel } from "../review/years.ts";
import { citingModel } from "../sources/model.ts";
import { areasModel } from "../state/areas.ts";
import { factsModel } from "../state/facts.ts";
import { stateListModel } from "../state/list.ts";
import { yearsModels } from "../state/years.ts";
import { singleTimelineModel } from "../timeline/single.ts";
import { countsShown, reviewBarsShown } from "./bars.ts";
import { timelineShown } from "./drawings.ts";
import { eventListShown, historyShown, networkShown } from "./lists.ts";
import { type Entry, ofContext, type PageEntries, type Place, type Shown } from "./shown.ts";
import { dimensionSummary, ofEvents, stateSummary } from "./summaries.ts";
import { areasShown, columnsShown, tableShown } from "./tables.ts";

/** Why a record that a page is of is not there: it is gone, or was not known yet. */
function absent<T extends { readonly id: string }>(
  { id, record }: Place,
  inWhole: readonly T[],
  titleOf: (one: T) => string,
  gone: (id: string) => string,
): string {
  const known = inWhole.find((one) => one.id === id);
  return known === undefined ? gone(id) : slidesText.why.notYet(titleOf(known), record.asOf);
}

function ofInitiative(show: (initiative: Initiative, place: Place) => Shown | string): Entry {
  return (place) => {
    const { dataset, whole } = place.record;
    const initiative = dataset.initiatives.find(({ id }) => id === place.id);
    return initiative === undefined
      ? absent(place, whole.initiatives, ({ title }) => title, slidesText.why.initiative)
      : show(initiative, place);
  };
}

export const initiative: PageEntries = {
  timeline: ofInitiative((one, { record: { dataset, asOf } }) => {
    // By itself "planned against actual" says not of what.
    return ofContext(one.title, timelineShown(singleTimelineModel(dataset, one, asOf)));
  }),
  history: ofInitiative((one, { record: { dataset } }) => {
    return ofContext(one.title, historyShown(historyModel(dataset, one)));
  }),
  network: ofInitiative((one, { record: { dataset } }) => {
    const model = networkModel(dataset, `initiatives/${one.id}`, "initiative");
    if (model === undefined) return networkText.none;
    return ofContext(one.title, networkShown(model));
  }),
};

function ofSource(show: (source: Source, place: Place) => Shown): Entry {
  return (place) => {
    const { dataset, whole } = place.record;
    const source = dataset.sources.find(({ id }) => id === place.id);
    return source === undefined
      ? absent(place, whole.sources, ({ title }) => title, slidesText.why.source)
      : show(source, place);
  };
}

export const source: PageEntries = {
  "citing-records": ofSource((one, { record: { dataset } }) => {
    return ofContext(one.title, columnsShown(citingModel(dataset, one), [0, 2, 3]));
  }),
};

/** "Human dimension, 2025". */
function reviewOf({ dimension, periodWords }: Review): string {
  return slidesText.review(dimension.name, periodWords);
}

function ofDimension(show: (review: Review, dimension: Dimension) => Shown): Entry {
  return (place) => {
    const { dataset, asOf } = place.record;
    const dimension = dataset.dimensions.find(({ id }) => id === place.id);
    if (dimension === undefined) return slidesText.why.dimension(place.id);
    const { from, to } = place.view;
    const review = toReview(dataset, dimension, { from, to }, asOf);
    const shown = show(review, dimension);
    // Its title says it already; of the others none says which dimension it is of.
    const context = reviewOf(review);
    const said = place.figure === "summary" ? { ...shown, subject: context } : ofContext(context, shown);
    return { ...said, unfiltered: ["from", "to"] };
  };
}

export const dimension: PageEntries = {
  summary: ofDimension(dimensionSummary),
  "review-years": ofDimension((review) => tableShown(reviewYearsModel(review))),
  "review-states": ofDimension((review, { id }) => reviewBarsShown(participantsModel(review), id)),
  "review-formats": ofDimension((review, { id }) => reviewBarsShown(formatsModel(review), id)),
  "review-kinds": ofDimension((review, { id }) => reviewBarsShown(kindsModel(review), id)),
  "review-areas": ofDimension((review) => areasShown(reviewAreasModel(review))),
};

/** What a page of a state, or of two side by side, is asked for. */
interface StatesAsked {
  readonly states: readonly State[];
  readonly filter: MatrixFilter;
}

function ofStates(show: (asked: StatesAsked, place: Place) => Shown | string): Entry {
  return (place) => {
    const { dataset } = place.record;
    const { compared, dimensions, from, to } = place.view;
    const state = dataset.states.find(({ id }) => id === place.id.toUpperCase());
    if (state === undefined) return slidesText.why.state(place.id);
    const other = dataset.states.find(({ id }) => id === compared && id !== state.id);
    const states = other === undefined ? [state] : [state, other];
    const shown = show({ states, filter: { dimensions, from, to } }, place);
    return typeof shown === "string" ? shown : { ...shown, subject: listWords(states.map(({ name }) => name)) };
  };
}

export const state: PageEntries = {
  summary: ofStates(({ states: [one], filter }, place) =>
    one === undefined ? slidesText.why.state(place.id) : stateSummary(one, filter, place),
  ),
  "state-facts": ofStates(({ states, filter }, { record: { dataset, whole }, view, page }) => {
    const shown = tableShown(factsModel(dataset, states, toMatrixFilter(filter)));
    const only = filterWords(view, whole, page);
    const { said } = shown;
    // Memberships, roles and the Convention stand as they are, whatever is asked of the events.
    return {
      ...shown,
      said: only === null ? said : { ...said, subtitle: slidesText.onlyEvents(said.subtitle, only) },
      unfiltered: ofEvents,
    };
  }),
  "years-:id": ofStates(({ states, filter }, { record: { dataset, asOf }, figure }) => {
    // The figures of a ready-made briefing are written in small letters.
    const isAsked = ({ id }: { readonly id: string }) => id.toLowerCase() === figure.toLowerCase();
    const model = yearsModels(dataset, states, toMatrixFilter(filter), asOf).find(isAsked);
    return model === undefined ? slidesText.why.compared(figure.replace("years-", "")) : countsShown(model);
  }),
  "state-areas": ofStates(({ states, filter }, { record: { dataset } }) =>
    columnsShown(areasModel(dataset, states, filter), [0, 2, 3, 4].slice(0, 2 + states.length)),
  ),
  "event-list": ofStates(({ states, filter }, { record: { dataset } }) =>
    eventListShown(stateListModel(dataset, states, selectEvents(dataset.events, toMatrixFilter(filter)))),
  ),
};
