import type { Standing } from "../../core/closedLists.ts";
import type { SlideTone, TimelineBody } from "../../core/slide.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { slidesText } from "../../text/enSlides.ts";
import { axisEnd, type StepsModel } from "../steps/model.ts";
import type { TilesModel } from "../tiles/model.ts";
import type { TimelineMark, TimelineModel, TimelineRow } from "../timeline/model.ts";
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

/** Of whom a briefing speaks first: what is late, what comes next, what nobody reports, then the latest deliveries. */
const urgency: readonly Standing[] = ["late", "open", "unreported", "delivered", "stalled"];

function byUrgency(a: TimelineRow, b: TimelineRow): number {
  const standing = urgency.indexOf(a.standing) - urgency.indexOf(b.standing);
  if (standing !== 0) return standing;
  // What was delivered last and what falls due first.
  const [x, y] = [a.life.last, b.life.last];
  return a.standing === "delivered" ? y.localeCompare(x) : x.localeCompare(y);
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

/** The words of a row's slippage, without its title. */
function slipNote(row: TimelineRow): string {
  const title = `${row.title}: `;
  const label = row.slip?.label ?? "";
  return label.startsWith(title) ? label.slice(title.length) : label;
}

function rowOf(row: TimelineRow, group: string, { domain }: TimelineModel): TimelineBody["rows"][number] {
  const slip = row.slip === null ? null : within(row.slip, domain);
  const note = slipNote(row);
  return {
    key: row.id,
    label: row.title,
    group,
    tone: tones[row.standing],
    note: note === "" ? row.word : `${row.word}, ${note}`,
    marks: row.marks.flatMap(({ shape, label, ...span }) => {
      const place = within(span, domain);
      return place === null ? [] : [{ shape: shapes[shape], ...place, label }];
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
