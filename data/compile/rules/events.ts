import { latest } from "../../../src/core/days.ts";
import { findMeetingKind } from "../../../src/core/meetings.ts";
import type { Body } from "../../schema/bodies.ts";
import type { PriorityArea } from "../../schema/dimensions.ts";
import type { Source } from "../../schema/sources.ts";
import type { Entries, Entry } from "../entries.ts";
import type { Problem } from "../problem.ts";
import { problemAt } from "../read.ts";

type EventEntry = Entry<"events">;

function* checkFile({ record, value }: EventEntry): Generator<Problem> {
  const { first, last, edtf } = value.start;
  if (first === null || last === null) {
    yield problemAt(record, ["start"], `start ${edtf} is open, expected a date with a first and a last day`);
    return;
  }
  const year = /(\d{4})(-[^/]+)?\.yaml$/.exec(record.file.name)?.[1];
  if (year !== undefined && first.slice(0, 4) !== year) {
    yield problemAt(
      record,
      ["start"],
      `start ${edtf} is in another year, expected ${year}; move it to events/${first.slice(0, 4)}.yaml`,
    );
  }
}

function* checkDimension({ record, value }: EventEntry, areas: ReadonlyMap<string, PriorityArea>): Generator<Problem> {
  const { dimension, dimensionBasis, priorityArea } = value;
  if (dimension === null && dimensionBasis !== null) {
    yield problemAt(
      record,
      ["dimensionBasis"],
      `dimensionBasis is ${dimensionBasis}, expected null where dimension is null`,
    );
  }
  if (dimension !== null && dimensionBasis === null) {
    yield problemAt(
      record,
      ["dimensionBasis"],
      "dimensionBasis is null, expected stated or inferred where there is a dimension",
    );
  }
  const area = priorityArea === null ? undefined : areas.get(priorityArea);
  if (area !== undefined && area.dimension !== dimension) {
    const message = `dimension is ${dimension}, expected ${area.dimension}: the priority area ${area.id} belongs to it`;
    yield problemAt(record, ["dimension"], message);
  }
}

/** An id that no body has is told where all references are looked at. */
function* checkBodies(
  { record, value }: EventEntry,
  known: ReadonlyMap<string, Pick<Body, "name" | "kind">>,
): Generator<Problem> {
  for (const [index, id] of value.bodies.entries()) {
    const at = ["bodies", index];
    if (value.bodies.indexOf(id) < index) {
      yield problemAt(record, at, `${id} is twice in bodies, expected it once; remove one`);
      continue;
    }
    const body = known.get(id);
    if (body === undefined) continue;
    const kind = findMeetingKind(body);
    if (kind === undefined) {
      const message = `${id} (${body.name}) is of kind ${body.kind}, expected a governing or advisory body`;
      yield problemAt(record, at, message);
    } else if (kind !== value.kind) {
      const message = `${id} (${body.name}) is of kind ${body.kind}, expected its meeting to be of kind ${kind}, not ${value.kind}`;
      yield problemAt(record, at, message);
    }
  }
}

/**
 * An event that had not begun when its sources spoke can't have been reported by them. For a digest, what counts is its
 * period, unless the citation gives the article's own date.
 */
function* checkTime({ record, value }: EventEntry, sources: ReadonlyMap<string, Source>): Generator<Problem> {
  const { start, cites } = value;
  if (start.first === null) return;
  for (const cite of cites) {
    const source = sources.get(cite.source);
    const end = source?.period?.last;
    if (source?.kind !== "digest" || cite.saidBasis === "dated" || !end || start.first <= end) continue;
    yield problemAt(
      record,
      ["start"],
      `start ${start.edtf} is after the time of ${source.id}, expected ${end} or earlier; or cite a later source`,
    );
    return;
  }
  const said = latest(cites.map((cite) => cite.said));
  if (said !== undefined && start.first > said) {
    yield problemAt(
      record,
      ["start"],
      `start ${start.edtf} is after the time of every cited source, expected ${said} or earlier; or cite a later source`,
    );
  }
}

/** An event stands in the file of its year, agrees with its bodies and priority area, and was over or under way when its sources spoke. */
export function* checkEvents({ events, bodies, priorityAreas, sources }: Entries): Generator<Problem> {
  const areas = new Map(priorityAreas.map(({ value }) => [value.id, value]));
  const bodyById = new Map(bodies.map(({ value }) => [value.id, value]));
  const sourceById = new Map(sources.map(({ value }) => [value.id, value]));
  for (const entry of events) {
    yield* checkFile(entry);
    yield* checkBodies(entry, bodyById);
    yield* checkDimension(entry, areas);
    yield* checkTime(entry, sourceById);
  }
}
