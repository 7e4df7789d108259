import type { Dataset } from "../../../data/schema/dataset.ts";
import type { CicaEvent } from "../../../data/schema/events.ts";
import { type Cut, cuts } from "../../core/closedLists.ts";
import { type EventFilter, latestFirst, selectEvents } from "../../core/events.ts";
import {
  filterOf,
  hasRole,
  type MatrixFilter,
  type Place,
  roleKeys,
  selectColumns,
  selectParticipation,
  toMatrixFilter,
} from "../../core/participation.ts";
import { findPeriod, type Period } from "../../core/periods.ts";
import { formatPeriod } from "../../text/dates.ts";
import { participationText, statesText } from "../../text/enStates.ts";
import type { Names } from "../names.ts";
import { type Evidence, type EvidenceRequest, list } from "./evidence.ts";
import { eventRecord } from "./records.ts";

interface Found {
  readonly what: string;
  readonly events: readonly CicaEvent[];
  readonly filter: EventFilter | null;
}

function narrowed({ dimensions, from, to }: EventFilter, period: Period | undefined): MatrixFilter {
  const firsts = [from, period?.first].filter((day) => day != null).toSorted();
  const lasts = [to, period?.last].filter((day) => day != null).toSorted();
  return { dimensions, from: firsts.at(-1) ?? null, to: lasts[0] ?? null };
}

function nameOfColumn(cut: Cut, column: string, names: Names): string {
  if (cut === "area") return names.area(column);
  return cut === "body" ? names.party(column) : names.dimension(column as Parameters<Names["dimension"]>[0]);
}

/** Events that name a state, whatever they are about: all, those without a dimension, or those that name it in one part. */
function findOfState(dataset: Dataset, state: string, column: string, filter: MatrixFilter): Found | undefined {
  const all = { ...toMatrixFilter(filter), states: [state] };
  const events = selectEvents(dataset.events, all);
  if (column === "all") return { what: participationText.evidence.everyEvent, events, filter: all };
  const role = roleKeys.find((key) => key === column);
  if (role === undefined) return undefined;
  const inRole = events.filter((event) => hasRole(event, state, role));
  return { what: statesText.role[role].toLowerCase(), events: inRole, filter: null };
}

function findInMatrix(
  dataset: Dataset,
  cut: Cut,
  state: string | null,
  column: string,
  filter: MatrixFilter,
  names: Names,
): Found | undefined {
  if (column === "none" && cut === "dimension") {
    const asked = filter.dimensions.length === 0 || filter.dimensions.includes("none");
    const none = { ...toMatrixFilter(filter), dimensions: ["none" as const], states: state === null ? [] : [state] };
    return { what: names.dimension("none"), events: asked ? selectEvents(dataset.events, none) : [], filter: none };
  }
  const isTotal = column === "total";
  const every = { ...filter, dimensions: [] };
  if (!isTotal && !selectColumns(dataset, cut, every).includes(column)) return undefined;
  const place: Place = { state, column: isTotal ? null : column };
  return {
    what: isTotal ? participationText.evidence.of[cut] : nameOfColumn(cut, column, names),
    events: selectParticipation(dataset, cut, place, filter),
    filter: filterOf(dataset, cut, place, filter),
  };
}

/**
 * What a cell of the matrix or a mark of a state's page rests on:
 * `participation/<state or all>/<area, dimension or body>/<column, total, all, none, hosted, organised or tookPart>[/<period>]`.
 */
export function participationEvidence(
  dataset: Dataset,
  address: string,
  request: EvidenceRequest,
  names: Names,
): Evidence | undefined {
  const [, id = "", cutId, column = "", periodId] = address.split("/");
  const cut = cuts.find((one) => one === cutId);
  const state = id === "all" ? null : id;
  const period = periodId === undefined ? undefined : findPeriod(periodId);
  const isKnown = state === null || dataset.states.some((one) => one.id === state);
  if (cut === undefined || !isKnown || (periodId !== undefined && period === undefined)) return undefined;
  const filter = narrowed(request.filter, period);
  const found =
    (state === null ? undefined : findOfState(dataset, state, column, filter)) ??
    findInMatrix(dataset, cut, state, column, filter, names);
  if (found === undefined) return undefined;
  const { evidence } = participationText;
  const title = evidence.title(state === null ? evidence.everybody : names.state(state), found.what);
  const records = latestFirst(found.events).map((event) => eventRecord(event, names));
  return {
    ...list(period === undefined ? title : evidence.inPeriod(title, formatPeriod(period)), records),
    ...(found.filter === null ? {} : { events: found.filter }),
  };
}
