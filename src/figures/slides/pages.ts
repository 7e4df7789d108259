import type { Dimension } from "../../../data/schema/dimensions.ts";
import type { Initiative } from "../../../data/schema/initiatives.ts";
import type { Source } from "../../../data/schema/sources.ts";
import type { State } from "../../../data/schema/states.ts";
import { filterChanges, selectAllChanges } from "../../core/allChanges.ts";
import { selectContributions } from "../../core/contributions.ts";
import { indexEvents } from "../../core/eventIndex.ts";
import { type Facet, facets, selectEvents } from "../../core/events.ts";
import { type MatrixFilter, toMatrixFilter } from "../../core/participation.ts";
import type { RecordView } from "../../dataset/useRecord.ts";
import { networkText } from "../../text/enNetwork.ts";
import { slidesText } from "../../text/enSlides.ts";
import { toChangeFilter, toContributionFilter, toEventFilter, toInitiativeFilter } from "../../view/filters.ts";
import type { View } from "../../view/parameters.ts";
import { changeListModel } from "../changeList/model.ts";
import { changesOverTimeModel } from "../changesOverTime/model.ts";
import { contributorsModel } from "../contributions/contributors.ts";
import { amountsModel, contributionListModel, projectsModel } from "../contributions/lists.ts";
import { yearsModel as giftYearsModel } from "../contributions/years.ts";
import { eventsOverTime } from "../counts/context.ts";
import { estimateModel } from "../estimate/model.ts";
import { eventListModel } from "../eventList/model.ts";
import { facetModels } from "../facets/model.ts";
import { historyModel } from "../history/model.ts";
import { allLinksModel, chooseCentre, networkModel } from "../network/model.ts";
import { type OverviewModel, overviewModel } from "../overview/model.ts";
import { matrixModel } from "../participation/model.ts";
import { progressModel } from "../progress/model.ts";
import { basisModel, coverageModel, precisionModel } from "../quality/model.ts";
import { registerModel } from "../register/model.ts";
import { formatsModel, kindsModel, participantsModel } from "../review/bars.ts";
import { areasModel as reviewAreasModel } from "../review/document.ts";
import { type Review, toReview } from "../review/request.ts";
import { yearsModel as reviewYearsModel } from "../review/years.ts";
import { disagreementsModel } from "../sources/disagreementsModel.ts";
import { citingModel, sourcesModel } from "../sources/model.ts";
import { areasModel } from "../state/areas.ts";
import { factsModel } from "../state/facts.ts";
import { stateListModel } from "../state/list.ts";
import { yearsModels } from "../state/years.ts";
import { stepsModel } from "../steps/model.ts";
import { tilesModel } from "../tiles/model.ts";
import { timelineModel } from "../timeline/model.ts";
import { singleTimelineModel } from "../timeline/single.ts";
import {
  basisShown,
  changesOverTimeShown,
  contributionsShown,
  countsShown,
  facetShown,
  matrixShown,
  reviewBarsShown,
} from "./bars.ts";
import { stepsShown, tilesShown, timelineShown } from "./drawings.ts";
import {
  changeListShown,
  changesShown,
  contributionListShown,
  disagreementsShown,
  eventListShown,
  historyShown,
  milestonesShown,
  networkShown,
  projectsShown,
} from "./lists.ts";
import { estimateShown, headlinesShown, progressShown } from "./numbers.ts";
import type { Entry, Place, Shown } from "./shown.ts";
import { dimensionSummary, stateSummary } from "./summaries.ts";
import { areasShown, columnsShown, coverageShown, tableShown } from "./tables.ts";

/** The figures of one kind of page, by their ids. */
export type PageEntries = Readonly<Record<string, Entry>>;

const overviews = new WeakMap<RecordView, OverviewModel>();

/** All of the Overview's figures are worked out in one go. */
function overviewOf(record: RecordView): OverviewModel {
  const known = overviews.get(record) ?? overviewModel(record);
  overviews.set(record, known);
  return known;
}

const overview: PageEntries = {
  headlines: (place) => headlinesShown(overviewOf(place.record), place),
  counts: ({ record }) => countsShown(overviewOf(record).counts),
  milestones: ({ record }) => milestonesShown(overviewOf(record).milestones),
  steps: ({ record }) => stepsShown(overviewOf(record).steps),
  tiles: ({ record }) => tilesShown(overviewOf(record).tiles),
  changes: ({ record }) => changesShown(overviewOf(record).changes),
};

const roadmap: PageEntries = {
  timeline: ({ record: { dataset, asOf, frame }, view }) =>
    timelineShown(
      timelineModel(dataset, {
        filter: toInitiativeFilter(view, dataset),
        order: view.order,
        asOf,
        from: view.from,
        to: view.to,
        frame,
      }),
    ),
};

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

const initiative: PageEntries = {
  timeline: ofInitiative((one, { record: { dataset, asOf } }) => {
    const shown = timelineShown(singleTimelineModel(dataset, one, asOf));
    // By itself "planned against actual" says not of what.
    return { ...shown, said: { ...shown.said, subtitle: `${one.title}. ${shown.said.subtitle}` } };
  }),
  history: ofInitiative((one, { record: { dataset } }) => {
    const shown = historyShown(historyModel(dataset, one));
    return { ...shown, said: { ...shown.said, subtitle: `${one.title}. ${shown.said.subtitle}` } };
  }),
  network: ofInitiative((one, { record: { dataset } }) => {
    const model = networkModel(dataset, `initiatives/${one.id}`, "initiative");
    if (model === undefined) return networkText.none;
    const shown = networkShown(model);
    return { ...shown, said: { ...shown.said, subtitle: `${one.title}. ${shown.said.subtitle}` } };
  }),
};

const convention: PageEntries = {
  progress: ({ record: { dataset, asOf } }) => progressShown(progressModel(dataset, asOf)),
  steps: ({ record: { dataset, asOf, frame, coverage } }) =>
    stepsShown(stepsModel(dataset, asOf, frame === null ? null : coverage.last)),
  tiles: ({ record: { dataset, asOf } }) => tilesShown(tilesModel(dataset, asOf)),
  estimate: ({ record: { dataset, asOf } }) => estimateShown(estimateModel(dataset, asOf)),
  register: ({ record: { dataset, asOf }, view }) => tableShown(registerModel(dataset, asOf, view.register)),
};

const contributions: PageEntries = {
  "contributions-by-year": ({ record: { dataset, asOf, frame }, view }) =>
    contributionsShown(giftYearsModel(dataset, { filter: toContributionFilter(view), asOf, frame })),
  "contributions-by-contributor": ({ record: { dataset }, view }) =>
    contributionsShown(contributorsModel(dataset, { filter: toContributionFilter(view) })),
  "disclosed-amounts": ({ record: { dataset }, view }) => tableShown(amountsModel(dataset, toContributionFilter(view))),
  "fund-projects": ({ record: { dataset }, view }) => projectsShown(projectsModel(dataset, toContributionFilter(view))),
  "contribution-list": ({ record: { dataset }, view }) =>
    contributionListShown(
      contributionListModel(dataset, selectContributions(dataset.contributions, toContributionFilter(view))),
    ),
};

function facetEntry(facet: Facet): Entry {
  return ({ record: { dataset }, view, figure, page }) => {
    const model = facetModels(dataset, indexEvents(dataset.events), toEventFilter(view)).find(
      (one) => one.facet === facet,
    );
    // A facet is counted under the other parts of the filter.
    return model === undefined ? slidesText.why.figure(figure, page) : { ...facetShown(model), unfiltered: facet };
  };
}

const events: PageEntries = {
  counts: ({ record: { dataset, asOf, frame }, view }) =>
    countsShown(eventsOverTime(dataset, { filter: toEventFilter(view), unit: view.by, asOf, frame })),
  ...Object.fromEntries(facets.map((facet) => [`facet-${facet}`, facetEntry(facet)])),
  "event-list": ({ record: { dataset }, view }) =>
    eventListShown(eventListModel(dataset, indexEvents(dataset.events).select(toEventFilter(view)))),
};

const shownChanges = ({ dataset, since, asOf }: RecordView, view: View) =>
  filterChanges(selectAllChanges(dataset, since, asOf, view.basis), toChangeFilter(view));

const changes: PageEntries = {
  "changes-over-time": ({ record, view }) =>
    changesOverTimeShown(changesOverTimeModel(record.dataset, shownChanges(record, view), record)),
  "change-list": ({ record, view }) => changeListShown(changeListModel(record.dataset, shownChanges(record, view))),
};

function ofDimension(show: (review: Review, dimension: Dimension) => Shown): Entry {
  return (place) => {
    const { dataset, asOf } = place.record;
    const dimension = dataset.dimensions.find(({ id }) => id === place.id);
    if (dimension === undefined) return slidesText.why.dimension(place.id);
    const { from, to } = place.view;
    return show(toReview(dataset, dimension, { from, to }, asOf), dimension);
  };
}

const dimension: PageEntries = {
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
    return show({ states: other === undefined ? [state] : [state, other], filter: { dimensions, from, to } }, place);
  };
}

const state: PageEntries = {
  summary: ofStates(({ states: [one], filter }, place) =>
    one === undefined ? slidesText.why.state(place.id) : stateSummary(one, filter, place),
  ),
  "state-facts": ofStates(({ states, filter }, { record: { dataset } }) =>
    tableShown(factsModel(dataset, states, toMatrixFilter(filter))),
  ),
  "years-:id": ofStates(({ states, filter }, { record: { dataset, asOf }, figure }) => {
    const model = yearsModels(dataset, states, toMatrixFilter(filter), asOf).find(({ id }) => id === figure);
    return model === undefined ? slidesText.why.compared(figure.replace("years-", "")) : countsShown(model);
  }),
  "state-areas": ofStates(({ states, filter }, { record: { dataset } }) =>
    columnsShown(areasModel(dataset, states, filter), [0, 2, 3, 4].slice(0, 2 + states.length)),
  ),
  "event-list": ofStates(({ states, filter }, { record: { dataset } }) =>
    eventListShown(stateListModel(dataset, states, selectEvents(dataset.events, toMatrixFilter(filter)))),
  ),
};

const participation: PageEntries = {
  participation: ({ record: { dataset, asOf }, view: { cut, dimensions, from, to, matrixOrder } }) =>
    matrixShown(matrixModel(dataset, { cut, filter: { dimensions, from, to }, order: matrixOrder, asOf })),
};

const network: PageEntries = {
  network: ({ record: { dataset }, view: { node } }) => {
    const { asked, centre } = chooseCentre(dataset, node);
    const model = centre === undefined ? undefined : networkModel(dataset, centre.key, "network");
    if (model === undefined) return networkText.none;
    return networkShown(model, node !== null && asked === undefined ? [slidesText.warnings.node(node)] : []);
  },
  links: ({ record: { dataset } }) => tableShown(allLinksModel(dataset)),
};

const sources: PageEntries = {
  "source-list": ({ record: { dataset } }) => tableShown(sourcesModel(dataset)),
  coverage: ({ record: { dataset } }) => coverageShown(coverageModel(dataset)),
  basis: ({ record: { dataset } }) => basisShown(basisModel(dataset)),
  precision: ({ record: { dataset } }) => tableShown(precisionModel(dataset)),
  disagreements: ({ record: { dataset } }) => disagreementsShown(disagreementsModel(dataset)),
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

const source: PageEntries = {
  "citing-records": ofSource((one, { record: { dataset } }) => {
    const shown = columnsShown(citingModel(dataset, one), [0, 2, 3]);
    return { ...shown, said: { ...shown.said, subtitle: `${one.title}. ${shown.said.subtitle}` } };
  }),
};

/** Every kind of page that has figures, with each of them. */
const pages: Readonly<Record<string, PageEntries>> = {
  overview,
  roadmap,
  "roadmap/:id": initiative,
  convention,
  contributions,
  events,
  "dimensions/:id": dimension,
  participation,
  "states/:id": state,
  network,
  changes,
  sources,
  "sources/:id": source,
};

/** The figures of a kind of page; undefined where there is no such page. */
export function entriesOf(kind: string): PageEntries | undefined {
  return Object.hasOwn(pages, kind) ? pages[kind] : undefined;
}

/** A figure of a kind of page. That of a state has the state's id in its own. */
export function findEntry(kind: string, figure: string): Entry | undefined {
  const entries = entriesOf(kind);
  const key = kind === "states/:id" ? figure.replace(/^years-\w+$/, "years-:id") : figure;
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
