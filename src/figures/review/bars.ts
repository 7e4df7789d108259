import type { EventKind } from "../../../data/schema/events.ts";
import { eventFormats } from "../../core/closedLists.ts";
import { formatOf, statesOf } from "../../core/events.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { lastDayOf } from "../../core/membership.ts";
import { countParticipants } from "../../core/review.ts";
import { reviewText } from "../../text/enReview.ts";
import { termsText } from "../../text/enTerms.ts";
import { namesOf } from "../names.ts";
import type { Review } from "./request.ts";

export interface ReviewBar {
  readonly key: string;
  readonly name: string;
  readonly n: number;
  /** What the mark says. */
  readonly label: string;
  readonly opens: string;
  /** True where it stands back: another state than a member, what is not stated. */
  readonly quiet: boolean;
}

/** Events of the period by some property, a bar for each of its values. */
export interface BarsModel extends FigureModel {
  readonly bars: readonly ReviewBar[];
  readonly notes: readonly string[];
}

function rest({ dataset, events }: Review) {
  return restsOn(
    dataset,
    events.map(({ cites }) => cites),
  );
}

/** Which states the sources name in the events of the period, and which members they don't. */
export function participantsModel(review: Review): BarsModel {
  const { dataset, dimension, events, period, asOf } = review;
  const words = reviewText.who;
  const names = namesOf(dataset);
  const { named, notNamed, members } = countParticipants(dataset, events, lastDayOf(period, asOf));
  const bars = named.map(({ state, isMember, named: n, leading }) => ({
    key: state,
    name: isMember ? names.state(state) : words.other(names.state(state)),
    n,
    label: words.mark(names.state(state), n, leading),
    opens: `review/${dimension.id}/state/${state}`,
    quiet: !isMember,
  }));
  const listed = events.filter((event) => statesOf(event).length > 0);
  const membersNamed = named.filter(({ isMember }) => isMember).length;
  return {
    id: "review-states",
    finding: named.length === 0 ? words.none : words.finding(membersNamed, members),
    subtitle: words.subtitle,
    description: words.description(named.length),
    ...rest(review),
    table: {
      caption: words.subtitle,
      columns: [
        { label: words.row },
        { label: words.named, numeric: true },
        { label: words.leading, numeric: true },
        { label: words.standing },
      ],
      rows: named.map(({ state, isMember, named: n, leading }) => ({
        key: state,
        cells: [names.state(state), n, leading, isMember ? words.yes : words.no],
        opens: `review/${dimension.id}/state/${state}`,
      })),
    },
    bars,
    notes: [
      ...(events.length === 0 ? [] : [words.listed(listed.length, events.length)]),
      notNamed.length === 0 ? words.allNamed : words.notNamed(notNamed.map(names.state)),
    ],
  };
}

interface Split {
  readonly what: "format" | "kind";
  readonly values: readonly { readonly key: string; readonly name: string; readonly n: number }[];
}

const notStated = "not-stated";

function splitModel(review: Review, { what, values }: Split): BarsModel {
  const { dimension, events } = review;
  const words = what === "format" ? reviewText.formats : reviewText.kinds;
  const stated = values.filter(({ key }) => key !== notStated);
  const most = Math.max(0, ...stated.map(({ n }) => n));
  const leaders = stated.filter(({ n }) => n === most).map(({ name }) => name);
  const unknown = values.find(({ key }) => key === notStated)?.n ?? 0;
  const opens = (key: string) => `review/${dimension.id}/${what}/${key}`;
  return {
    id: `review-${what}s`,
    finding: events.length === 0 ? words.none : reviewText.bars.finding(leaders, most, events.length, unknown),
    subtitle: words.subtitle,
    description: words.description(events.length),
    ...rest(review),
    table: {
      caption: words.subtitle,
      columns: [{ label: words.row }, { label: reviewText.bars.n, numeric: true }],
      rows: values.map(({ key, name, n }) => ({ key, cells: [name, n], opens: opens(key) })),
    },
    bars: values.map(({ key, name, n }) => ({
      key,
      name,
      n,
      label: reviewText.bars.mark(name, n),
      opens: opens(key),
      quiet: key === notStated,
    })),
    notes: [],
  };
}

/** In person, online or both, and how many of which no source says it. */
export function formatsModel(review: Review): BarsModel {
  const values = eventFormats.map((key) => ({
    key,
    name: termsText.eventFormat[key],
    n: review.events.filter((event) => formatOf(event) === key).length,
  }));
  return splitModel(review, { what: "format", values });
}

/** The kinds that occur, most frequent first. */
export function kindsModel(review: Review): BarsModel {
  const counts = new Map<EventKind, number>();
  for (const { kind } of review.events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const values = [...counts]
    .map(([key, n]) => ({ key, name: termsText.eventKind[key], n }))
    .toSorted((a, b) => b.n - a.n || a.name.localeCompare(b.name, "en"));
  return splitModel(review, { what: "kind", values });
}
