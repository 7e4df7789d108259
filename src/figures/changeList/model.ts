import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Cite } from "../../../data/schema/fields.ts";
import { type AnyChange, changeCites, pageOfChange } from "../../core/allChanges.ts";
import { type ChangeKind, type ChangePage, changePages } from "../../core/changeKinds.ts";
import { movedBy } from "../../core/changes.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { formatShortDay } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { type Names, namesOf } from "../names.ts";
import { changeOpens, changeWords } from "./words.ts";

/** One thing that became known. */
export interface ChangeLine {
  readonly key: string;
  readonly day: Day;
  readonly kind: ChangeKind;
  /** The word for the kind; of a contribution that is only promised, that. */
  readonly label: string;
  readonly words: string;
  /** Days at least by which a target moved; null for every other change. */
  readonly moved: number | null;
  readonly opens: string;
  /** Each place in a source, once: its name and where in it. */
  readonly places: readonly { readonly title: string; readonly at: string }[];
}

/** The changes of one part of the record, latest first. */
export interface ChangeListGroup {
  readonly page: ChangePage;
  readonly label: string;
  readonly lines: readonly ChangeLine[];
}

/** What became known, by page. */
export interface ChangeListModel extends FigureModel {
  readonly groups: readonly ChangeListGroup[];
}

function placesOf(cites: readonly Cite[], names: Names): ChangeLine["places"] {
  const places = cites.map(({ source, at }) => ({ title: names.source(source), at }));
  return [...new Map(places.map((place) => [`${place.title} ${place.at}`, place])).values()];
}

function labelOf(change: AnyChange): string {
  const isPledge = "contribution" in change && change.contribution.standing === "pledged";
  return isPledge ? changesPageText.pledged : changesPageText.lineKinds[change.kind];
}

function toLine(change: AnyChange, dataset: Dataset, names: Names): Omit<ChangeLine, "key"> {
  return {
    day: change.day,
    kind: change.kind,
    label: labelOf(change),
    words: changeWords(change, dataset, names),
    moved: change.kind === "moved" ? movedBy(change) : null,
    opens: changeOpens(change),
    places: placesOf(changeCites(change), names),
  };
}

/** "Voice of Asia, Jan–Mar 2025, p. 3", as a line of text names it. */
export function placeWords({ title, at }: ChangeLine["places"][number]): string {
  return at === "" ? title : changesPageText.place(title, at);
}

/** Lists changes that are already chosen. @param changes latest first. */
export function changeListModel(dataset: Dataset, changes: readonly AnyChange[]): ChangeListModel {
  const names = namesOf(dataset);
  const lines = changes.map((change, nth) => {
    // Two acts of a state have the same evidence.
    return { page: pageOfChange(change), line: { key: String(nth), ...toLine(change, dataset, names) } };
  });
  const groups = changePages.flatMap((page) => {
    const own = lines.filter((one) => one.page === page).map(({ line }) => line);
    return own.length === 0 ? [] : [{ page, label: changesPageText.pages[page], lines: own }];
  });
  const { columns } = changesPageText;
  return {
    id: "change-list",
    finding: changesPageText.list,
    subtitle: changesPageText.listSubtitle,
    description: changesPageText.listDescription(changes.length, groups.length),
    ...restsOn(dataset, changes.map(changeCites)),
    table: {
      caption: changesPageText.list,
      columns: [
        { label: columns.day },
        { label: columns.page },
        { label: columns.kind },
        { label: columns.change },
        { label: columns.moved, numeric: true },
        { label: columns.sources },
      ],
      rows: groups.flatMap(({ page, label, lines: own }) =>
        own.map((line) => ({
          key: `${page} ${line.key}`,
          cells: [
            formatShortDay(line.day),
            label,
            line.label,
            line.words,
            line.moved,
            line.places.map(placeWords).join("; ") || text.notStated,
          ],
          opens: line.opens,
        })),
      ),
    },
    groups,
  };
}
