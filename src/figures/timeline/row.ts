import type { When } from "../../../data/schema/fields.ts";
import type { Initiative } from "../../../data/schema/initiatives.ts";
import type { Standing } from "../../core/closedLists.ts";
import { addDays, type Day, earliest, latest } from "../../core/days.ts";
import type { TableRow } from "../../core/figure.ts";
import { oncePer } from "../../core/once.ts";
import { currentPromise, isOverdue, standingOf } from "../../core/roadmap.ts";
import { formatShortDay, formatWhen } from "../../text/dates.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { termsText } from "../../text/enTerms.ts";

/** A span of days on the time axis; both ends are drawn. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

export interface TimelineMark extends Span {
  readonly shape: "statement" | "first-target" | "target" | "delivered";
  readonly label: string;
  readonly opens: string;
}

/** An item of the road map: its statements, promises, delivery, and the slippage between. */
export interface TimelineRow {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  /** The word at the row's end: the standing, or the status where that says more. */
  readonly word: string;
  readonly marks: readonly TimelineMark[];
  readonly life: Span;
  readonly slip: (Span & { readonly label: string }) | null;
  /** From the end of a promise to the day shown, where no source has said since whether it was kept. */
  readonly silence: Span | null;
}

/** An open end is drawn up to the day that bounds it: the other end, or the day on which it was said. */
function spanOf(when: When, said: Day): Span {
  return { first: when.first ?? when.last ?? said, last: when.last ?? when.first ?? said };
}

/** What of an item is drawn, in the order in which it was said. */
export const marksOf = oncePer((initiative: Initiative): readonly TimelineMark[] => {
  const { id, title, statements, firstTarget } = initiative;
  const promise = currentPromise(initiative);
  return statements.flatMap((statement, i) => {
    const opens = `initiatives/${id}/${i}`;
    const marks: TimelineMark[] = [
      {
        shape: "statement",
        first: statement.said,
        last: statement.said,
        label: roadMapText.statement(title, termsText.status[statement.status], formatShortDay(statement.said)),
        opens,
      },
    ];
    const { target, happened } = statement;
    if (target !== undefined && (target.edtf === firstTarget?.edtf || statement === promise)) {
      const inForce = statement === promise;
      const words = inForce ? roadMapText.target : roadMapText.firstTarget;
      marks.push({
        shape: inForce ? "target" : "first-target",
        ...spanOf(target, statement.said),
        label: words(title, formatWhen(target)),
        opens,
      });
    }
    if (statement.delivers && happened !== undefined && happened.edtf === initiative.achieved?.edtf) {
      marks.push({
        shape: "delivered",
        ...spanOf(happened, statement.said),
        label: roadMapText.delivered(title, formatWhen(happened)),
        opens,
      });
    }
    return marks;
  });
});

/** The days by which a promise is known to have been missed, from its last day on. */
function slipSpan({ firstTarget, currentTarget, achieved, slipDays, title }: Initiative): TimelineRow["slip"] {
  if (slipDays === null || slipDays <= 0) return null;
  const promises = achieved === null ? [firstTarget?.last, currentTarget?.last] : [firstTarget?.last];
  const first = earliest(promises.filter((day) => day != null));
  return first === undefined
    ? null
    : { first, last: addDays(first, slipDays), label: roadMapText.slip(title, slipDays) };
}

function silenceSpan(initiative: Initiative, standing: Standing, asOf: Day): Span | null {
  const last = initiative.currentTarget?.last ?? null;
  return standing === "unreported" && isOverdue(initiative, asOf) && last !== null ? { first: last, last: asOf } : null;
}

/** The line behind the marks: to the last thing said, or to the delivery where there is one. */
function lifeOf(marks: readonly TimelineMark[], asOf: Day): Span {
  const first = earliest(marks.map((mark) => mark.first)) ?? asOf;
  const delivery = marks.find((mark) => mark.shape === "delivered");
  return { first, last: delivery?.last ?? latest(marks.map((mark) => mark.last)) ?? first };
}

/** An item as a row of the drawing, by what was known on a day. */
export function rowOf(initiative: Initiative, asOf: Day): TimelineRow {
  const marks = marksOf(initiative);
  const standing = standingOf(initiative, asOf);
  return {
    id: initiative.id,
    title: initiative.shortTitle,
    standing,
    word: standing === "stalled" ? termsText.status[initiative.status] : termsText.standing[standing],
    marks: marks.toSorted((a, b) => a.last.localeCompare(b.last)),
    life: lifeOf(marks, asOf),
    slip: slipSpan(initiative),
    silence: silenceSpan(initiative, standing, asOf),
  };
}

/** The same as a row of the table twin. */
export function cellsOf(initiative: Initiative, asOf: Day): TableRow {
  const words = (when: When | null) => (when === null ? null : formatWhen(when));
  const last = initiative.statements.at(-1)?.said;
  return {
    key: initiative.id,
    cells: [
      initiative.title,
      termsText.track[initiative.track],
      termsText.standingOf(standingOf(initiative, asOf), initiative.status),
      words(initiative.firstTarget),
      words(initiative.currentTarget),
      words(initiative.achieved),
      initiative.slipDays,
      last === undefined ? null : formatShortDay(last),
    ],
    opens: `initiatives/${initiative.id}`,
  };
}
