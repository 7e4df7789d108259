import type { Standing } from "../../core/closedLists.ts";
import { daysBetween } from "../../core/days.ts";
import type { SlideTone, TimelineBody } from "../../core/slide.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { slidesText } from "../../text/enSlides.ts";
import { slipWords } from "../../text/enTerms.ts";
import { axisEnd, type StepsModel } from "../steps/model.ts";
import type { TilesModel } from "../tiles/model.ts";
import type { TimelineModel } from "../timeline/model.ts";
import type { TimelineMark, TimelineRow } from "../timeline/row.ts";
import { orNothing, type Shown } from "./shown.ts";

export function stepsShown(model: StepsModel): Shown {
  return {
    said: model,
    body: {
      kind: "steps",
      from: model.from,
      until: axisEnd(model),
      asOf: model.asOf,
      threshold: model.threshold,
      thresholdLabel: model.neededLabel,
      base: model.base,
      baseLabel: model.baseLabel,
      steps: model.steps.map(({ state, name, count, first, last }) => ({
        key: state,
        name,
        count,
        first,
        last,
        opens: `states/${state}`,
      })),
      unit: model.axisLabel,
    },
  };
}

export function tilesShown(model: TilesModel): Shown {
  const when = new Map(model.table.rows.map(({ key, cells }) => [key, cells[2]]));
  return {
    said: model,
    body: orNothing(model.tiles.length === 0, {
      kind: "tiles",
      tiles: model.tiles.map(({ id, name, ratified }) => ({
        key: id,
        code: id,
        name,
        tone: ratified ? "done" : "quiet",
        isFilled: ratified,
        note: ratified ? String(when.get(id) ?? "") : "",
        opens: `states/${id}`,
      })),
      legend: [
        { label: slidesText.ratified, tone: "done", isFilled: true },
        { label: slidesText.notOnRecord, tone: "quiet", isFilled: false },
      ],
    }),
  };
}

/** Rows that a room can read. */
const mostRows = 12;

const tones: Record<Standing, SlideTone> = {
  delivered: "done",
  late: "late",
  unreported: "quiet",
  open: "open",
  stalled: "quiet",
};

/** The end of the promise in force; undefined where there is none. */
function dueOf({ marks }: TimelineRow): string | undefined {
  return marks.find(({ shape }) => shape === "target")?.last;
}

/** Of what a briefing speaks first: what is late, what falls due, what was delivered, then what nobody has reported. */
function rankOf(row: TimelineRow): number {
  const { standing } = row;
  if (standing === "open") return dueOf(row) === undefined ? 4 : 1;
  return { late: 0, delivered: 2, unreported: 3, stalled: 5 }[standing];
}

/** Within a rank what falls due first, and what was delivered last. */
function byUrgency(a: TimelineRow, b: TimelineRow): number {
  const [x, y] = [a, b].map((row) => dueOf(row) ?? row.life.last);
  const inRank = a.standing === "delivered" ? b.life.last.localeCompare(a.life.last) : (x ?? "").localeCompare(y ?? "");
  return rankOf(a) - rankOf(b) || inRank;
}

const shapes: Record<TimelineMark["shape"], TimelineBody["rows"][number]["marks"][number]["shape"]> = {
  statement: "statement",
  "first-target": "target",
  target: "target",
  delivered: "achieved",
};

/** The part of a span that the axis shows; null where it shows none. */
function within({ first, last }: { first: string; last: string }, domain: { first: string; last: string }) {
  if (last < domain.first || first > domain.last) return null;
  return {
    first: first < domain.first ? domain.first : first,
    last: last > domain.last ? domain.last : last,
  };
}

/** The year of a delivery that the axis does not show: its row would else be done and empty. */
function yearAway({ marks, standing }: TimelineRow, { domain }: TimelineModel): string | null {
  const delivery = marks.find(({ shape }) => shape === "delivered");
  if (standing !== "delivered" || delivery === undefined || within(delivery, domain) !== null) return null;
  return delivery.last.slice(0, 4);
}

/** How it stands, and by how much it slipped where it did. */
function noteOf(row: TimelineRow, model: TimelineModel): string {
  const { word, slip, standing } = row;
  const year = yearAway(row, model);
  if (slip === null) return year === null ? word : slidesText.doneIn(word, year);
  const slipped = slipWords(daysBetween(slip.first, slip.last));
  return standing === "late" ? slipped : `${word}, ${slipped}`;
}

function rowOf(row: TimelineRow, group: string, model: TimelineModel): TimelineBody["rows"][number] {
  const { domain } = model;
  const slip = row.slip === null ? null : within(row.slip, domain);
  return {
    key: row.id,
    label: row.title,
    group,
    tone: tones[row.standing],
    note: noteOf(row, model),
    marks: row.marks.flatMap(({ shape, label, opens, ...span }) => {
      const place = within(span, domain);
      return place === null ? [] : [{ key: `${opens} ${shape}`, shape: shapes[shape], ...place, label }];
    }),
    slip: slip === null ? null : { from: slip.first, until: slip.last },
    opens: `initiatives/${row.id}`,
  };
}

/** The road map, or those of its items that matter most in a room, in the order of the page. */
export function timelineShown(model: TimelineModel): Shown {
  const all = model.groups.flatMap(({ label, rows }) => rows.map((row) => ({ row, group: label ?? "" })));
  const chosen = new Set(
    all
      .map(({ row }) => row)
      .toSorted(byUrgency)
      .slice(0, mostRows),
  );
  const rows = all.filter(({ row }) => chosen.has(row)).map(({ row, group }) => rowOf(row, group, model));
  const bands = model.bands.flatMap(({ name, ...span }) => {
    const place = within(span, model.domain);
    return place === null ? [] : [{ label: name, from: place.first, until: place.last }];
  });
  return {
    said: model,
    notes: rows.map(({ label, note }) => slidesText.row(label, note)),
    warnings: model.repair === null ? [] : [`${roadMapText.outsideHeading}. ${model.repair}`],
    body: orNothing(rows.length === 0, {
      kind: "timeline",
      from: model.domain.first,
      until: model.domain.last,
      asOf: model.asOf,
      bands,
      rows,
      more: all.length - rows.length,
    }),
  };
}

/** The road map by itself: its axis and its line say from when to when, so that the words can say what it shows. */
export function roadMapShown(model: TimelineModel): Shown {
  const subtitle = slidesText.roadMap(model.domain.first.slice(0, 4), model.domain.last.slice(0, 4));
  const shown = timelineShown(model);
  return { ...shown, said: { ...shown.said, subtitle } };
}
