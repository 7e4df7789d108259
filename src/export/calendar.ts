import ical from "ical-generator";
import { addDays, type Day } from "../core/days.ts";
import type { Milestone } from "../core/roadmap.ts";
import { formatWhen } from "../text/dates.ts";
import { text } from "../text/en.ts";
import { takeText } from "../text/enTake.ts";

interface CalendarRequest {
  /** The day of what is known: each entry is stamped with it, so that the same record makes the same file. */
  readonly asOf: Day;
  readonly nameSource: (id: string) => string;
  /** Full address of an item's page. */
  readonly pageOf: (initiative: string) => string;
}

/** Midnight of a day, where no time zone can move it to another. */
function moment(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Promises as all-day entries, as long as the time that was promised: a quarter for a quarter. The same ids each time. */
export function toCalendar(milestones: readonly Milestone[], { asOf, nameSource, pageOf }: CalendarRequest): string {
  const calendar = ical({
    name: takeText.calendarName,
    description: takeText.calendarAbout(asOf),
    prodId: { company: text.site, product: "milestones", language: "EN" },
  });
  for (const { initiative, statement, target, standing } of milestones) {
    const first = target.first ?? target.last;
    const last = target.last ?? target.first;
    if (first === null || last === null) continue;
    const sources = [...new Set(statement.cites.map((cite) => nameSource(cite.source)))].join("; ");
    const address = pageOf(initiative.id);
    calendar.createEvent({
      id: `${initiative.id}@cica-transformation`,
      stamp: moment(asOf),
      start: moment(first),
      // The day after the last one: the end of an all-day entry lies outside of it.
      end: moment(addDays(last, 1)),
      allDay: true,
      summary: takeText.due[standing === "late" ? "late" : "open"](initiative.shortTitle),
      description: [
        initiative.title,
        takeText.target(formatWhen(target)),
        statement.text,
        takeText.said(statement.said, sources),
        address,
      ].join("\n"),
      url: address,
    });
  }
  return calendar.toString();
}
