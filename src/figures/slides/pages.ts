import { filterChanges, selectAllChanges } from "../../core/allChanges.ts";
import { selectContributions } from "../../core/contributions.ts";
import { indexEvents } from "../../core/eventIndex.ts";
import { type Facet, facets } from "../../core/events.ts";
import { oncePer } from "../../core/once.ts";
import type { RecordView } from "../../dataset/record.ts";
import { networkText } from "../../text/enNetwork.ts";
import { slidesText } from "../../text/enSlides.ts";
import { initialView } from "../../view/codec.ts";
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
import { filterWords } from "../filterWords.ts";
import { allLinksModel, chooseCentre, networkModel } from "../network/model.ts";
import { overviewModel } from "../overview/model.ts";
import { matrixModel } from "../participation/model.ts";
import { progressModel } from "../progress/model.ts";
import { basisModel, coverageModel, precisionModel } from "../quality/model.ts";
import { registerModel } from "../register/model.ts";
import { disagreementsModel } from "../sources/disagreementsModel.ts";
import { sourcesModel } from "../sources/model.ts";
import { stepsModel } from "../steps/model.ts";
import { tilesModel } from "../tiles/model.ts";
import { timelineModel } from "../timeline/model.ts";
import { basisShown, changesOverTimeShown, contributionsShown, countsShown, facetShown, matrixShown } from "./bars.ts";
import { roadMapShown, stepsShown, tilesShown } from "./drawings.ts";
import {
  changeListShown,
  changesShown,
  contributionListShown,
  disagreementsShown,
  eventListShown,
  milestonesShown,
  networkShown,
  projectsShown,
} from "./lists.ts";
import { estimateShown, headlinesShown, progressShown } from "./numbers.ts";
import { dimension, initiative, source, state } from "./recordPages.ts";
import { type Entry, ofContext, type PageEntries, type Shown } from "./shown.ts";
import { coverageShown, sourcesShown, tableShown } from "./tables.ts";

/** All of the Overview's figures are worked out in one go. */
const overviewOf = oncePer(overviewModel);

/** Away from its page a figure has to say of which Convention it is. */
const ofConvention = (shown: Shown) => ofContext(slidesText.convention, shown);

/** The Overview has figures of several subjects. */
const of = (subject: string, shown: Shown): Shown => ({ ...shown, subject });

const overview: PageEntries = {
  headlines: (place) => headlinesShown(overviewOf(place.record), place),
  counts: ({ record }) => of(slidesText.subjects.events, countsShown(overviewOf(record).counts)),
  milestones: ({ record }) => of(slidesText.subjects.roadmap, milestonesShown(overviewOf(record).milestones)),
  steps: ({ record }) => ofConvention(stepsShown(overviewOf(record).steps)),
  tiles: ({ record }) => ofConvention(tilesShown(overviewOf(record).tiles)),
  changes: ({ record }) => of(slidesText.subjects.changes, changesShown(overviewOf(record).changes)),
};

const roadmap: PageEntries = {
  timeline: ({ record: { dataset, asOf, frame }, view }) =>
    roadMapShown(
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

const convention: PageEntries = {
  progress: ({ record: { dataset, asOf } }) => ofConvention(progressShown(progressModel(dataset, asOf))),
  steps: ({ record: { dataset, asOf, frame, coverage } }) =>
    ofConvention(stepsShown(stepsModel(dataset, asOf, frame === null ? null : coverage.last))),
  tiles: ({ record: { dataset, asOf } }) => ofConvention(tilesShown(tilesModel(dataset, asOf))),
  estimate: ({ record: { dataset, asOf } }) => ofConvention(estimateShown(estimateModel(dataset, asOf))),
  register: ({ record: { dataset, asOf }, view }) =>
    ofConvention(tableShown(registerModel(dataset, asOf, view.register))),
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
  return ({ record: { dataset, whole }, view, figure, page }) => {
    const model = facetModels(dataset, indexEvents(dataset.events), toEventFilter(view)).find(
      (one) => one.facet === facet,
    );
    if (model === undefined) return slidesText.why.figure(figure, page);
    // A facet is counted under the other parts of the filter.
    const leftOpen = filterWords({ ...initialView, [facet]: view[facet] }, whole, page);
    return { ...facetShown(model, leftOpen), unfiltered: [facet] };
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
  "change-list": ({ record, view }) =>
    changeListShown(changeListModel(record.dataset, shownChanges(record, view)), record),
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
  "source-list": ({ record: { dataset } }) => sourcesShown(sourcesModel(dataset)),
  coverage: ({ record: { dataset } }) => coverageShown(coverageModel(dataset)),
  basis: ({ record: { dataset } }) => basisShown(basisModel(dataset)),
  precision: ({ record: { dataset } }) => tableShown(precisionModel(dataset)),
  disagreements: ({ record: { dataset } }) => disagreementsShown(disagreementsModel(dataset)),
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

export const pageKinds: readonly string[] = Object.keys(pages);

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
