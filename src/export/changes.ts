import type { Day } from "../core/days.ts";
import { type ChangeLine, type ChangeListModel, placeWords } from "../figures/changeList/model.ts";
import { formatShortDay } from "../text/dates.ts";
import { changesPageText } from "../text/enChangesPage.ts";
import type { FileTable } from "./csv.ts";
import { evidenceAddress } from "./evidenceAddress.ts";

/** What stands above the changes: which they are, and where they can be seen. */
export interface ChangesHead {
  /** "23 changes became known after …", as the page's heading. */
  readonly title: string;
  readonly lead: string;
  /** The whole address of the view, with both days. */
  readonly address: string;
  readonly version: string;
  /** Filters in force, in words. */
  readonly filters: readonly string[];
  readonly isOnDocuments: boolean;
}

function sourcesWords(line: ChangeLine): string {
  return line.places.map(placeWords).join("; ");
}

/** The changes as plain text, grouped as on the page. */
export function formatChangesText(model: ChangeListModel, head: ChangesHead): string {
  const words = changesPageText;
  const top = [
    words.site,
    head.title,
    head.lead,
    ...(head.filters.length === 0 ? [] : [words.filteredBy(head.filters.join(", "))]),
    ...(head.isOnDocuments ? [words.basis] : []),
    words.address(head.address),
    words.version(head.version),
  ];
  const groups = model.groups.map(({ label, lines }) =>
    [
      words.group(label, lines.length),
      ...lines.flatMap((line) => [
        `- ${formatShortDay(line.day)}, ${line.label}: ${line.words}`,
        `  ${words.from(sourcesWords(line))}`,
      ]),
    ].join("\n"),
  );
  return `${[top.join("\n"), ...groups].join("\n\n")}\n`;
}

/** The changes as a table: a line for each, with the address of its evidence. */
export function changesTable(model: ChangeListModel, address: string): FileTable {
  const { columns } = changesPageText;
  return {
    columns: [
      columns.day,
      columns.page,
      columns.kind,
      columns.change,
      columns.moved,
      columns.sources,
      columns.evidence,
    ],
    rows: model.groups.flatMap(({ label, lines }) =>
      lines.map((line) => [
        line.day,
        label,
        line.label,
        line.words,
        line.moved,
        sourcesWords(line),
        evidenceAddress(address, line.opens),
      ]),
    ),
  };
}

/** `cica-changes-2024-09-18-to-2026-03-11`, without its ending. */
export function changesFileName(since: Day, asOf: Day): string {
  return `cica-changes-${since}-to-${asOf}`;
}
