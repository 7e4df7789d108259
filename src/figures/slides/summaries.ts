import type { State } from "../../../data/schema/states.ts";
import { eventFormats } from "../../core/closedLists.ts";
import { selectCounted } from "../../core/contributions.ts";
import { isBinding } from "../../core/convention.ts";
import { formatOf, selectEvents } from "../../core/events.ts";
import { restsOn } from "../../core/figure.ts";
import { isOnDay, lastDayOf } from "../../core/membership.ts";
import { countRoles, type MatrixFilter, toMatrixFilter } from "../../core/participation.ts";
import { countParticipants, groupByArea, selectEmptyAreas } from "../../core/review.ts";
import type { SlideNumber } from "../../core/slide.ts";
import { formatWhen } from "../../text/dates.ts";
import { slidesText } from "../../text/enSlides.ts";
import { statesText } from "../../text/enStates.ts";
import { formatNumber, listWords } from "../../text/numbers.ts";
import { filterWords } from "../filterWords.ts";
import { namesOf } from "../names.ts";
import { type Review, reviewTitle } from "../review/request.ts";
import { areasModel } from "../state/areas.ts";
import { factsModel } from "../state/facts.ts";
import { standingWords, stateTitle } from "../state/head.ts";
import type { Place, Shown } from "./shown.ts";

function numbers(items: readonly SlideNumber[]) {
  return {
    description: items
      .map(({ value, label, note }) => [`${value}: ${label}`, note].filter(Boolean).join("; "))
      .join(". "),
    body: { kind: "numbers" as const, items },
  };
}

/** Filters that the events of a state are counted under, and nothing else of its summary. */
export const ofEvents = ["dimensions", "from", "to"] as const satisfies Shown["unfiltered"];

/** A state in CICA on one slide: its standing, the Convention, contributions and where sources name it. */
export function stateSummary(state: State, filter: MatrixFilter, { record, view, page }: Place): Shown {
  const { dataset, asOf } = record;
  const only = filterWords(view, dataset, page);
  const words = slidesText.state;
  const asked = toMatrixFilter(filter);
  const events = selectEvents(dataset.events, asked);
  const roles = countRoles(events, state.id);
  const areas = areasModel(dataset, [state], filter);
  const named = areas.rows.filter(({ cells }) => (cells[0]?.count ?? 0) > 0).length;
  const ratification = dataset.convention.actions.find((act) => act.state === state.id && isBinding(act));
  const gifts = selectCounted(dataset.contributions).filter(({ contributor }) => contributor === state.id);
  const given = gifts.filter(({ standing }) => standing !== "pledged");
  const undisclosed = given.filter(({ disclosed }) => !disclosed).length;
  const { description, body } = numbers([
    {
      key: "named",
      value: formatNumber(roles.named),
      label: words.named(events.length, only),
      note: roles.hosted === 0 ? "" : words.hosted(roles.hosted),
      ...(roles.named === 0 ? {} : { opens: `participation/${state.id}/area/all` }),
    },
    { key: "areas", value: words.of(named, areas.rows.length), label: words.areas(only), note: "" },
    // Of a state that is no member nobody expects it.
    ...(ratification === undefined && !isOnDay(state, "member", asOf)
      ? []
      : [
          {
            key: "convention",
            value: ratification === undefined ? words.notRatified : words.ratified,
            label: slidesText.convention,
            note: ratification === undefined ? words.noAct : formatWhen(ratification.date),
            opens: `states/${state.id}`,
          },
        ]),
    {
      key: "contributions",
      value: formatNumber(given.length),
      label: words.gifts(gifts.length - given.length, only !== null),
      note: words.undisclosed(undisclosed),
    },
  ]);
  const facts = factsModel(dataset, [state], asked);
  return {
    said: {
      finding: stateTitle(dataset, [state], asked),
      subtitle: standingWords(state, asOf),
      description,
      sources: facts.sources,
    },
    notes: [statesText.maybe],
    body,
    unfiltered: ofEvents,
  };
}

/** A dimension in a period on one slide: events, areas, who is named, formats. */
export function dimensionSummary(review: Review): Shown {
  const { dataset, dimension, events, period, asOf, periodWords } = review;
  const words = slidesText.dimension;
  const names = namesOf(dataset);
  const groups = groupByArea(dataset, dimension.id, events).filter(({ area }) => area !== null);
  const empty = selectEmptyAreas(groups);
  const { named, members } = countParticipants(dataset, events, lastDayOf(period, asOf));
  const first = named[0];
  const formats = Object.fromEntries(
    eventFormats.map((format) => [format, events.filter((event) => formatOf(event) === format).length]),
  );
  const count = (format: (typeof eventFormats)[number]) => formats[format] ?? 0;
  const { of } = slidesText.state;
  const { description, body } = numbers([
    { key: "events", value: formatNumber(events.length), label: words.events(periodWords), note: "" },
    {
      key: "areas",
      value: of(groups.length - empty.length, groups.length),
      label: words.areas,
      note: empty.length === 0 ? "" : words.empty(listWords(empty.map(({ name }) => name))),
    },
    {
      key: "states",
      value: of(named.filter(({ isMember }) => isMember).length, members),
      label: words.named,
      note: first === undefined ? "" : words.first(names.state(first.state)),
    },
    {
      key: "formats",
      value: formatNumber(count("in-person")),
      label: words.inPerson,
      note: words.formats(count("online"), count("hybrid"), count("not-stated")),
    },
  ]);
  return {
    said: {
      finding: reviewTitle(review),
      subtitle: words.subtitle,
      description,
      sources: restsOn(
        dataset,
        events.map(({ cites }) => cites),
      ).sources,
    },
    body,
  };
}
