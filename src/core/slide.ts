import type { Day } from "./days.ts";
import type { SourceUse, TableModel } from "./figure.ts";

/**
 * A figure of a page as it was taken: where it stands and under which view. The query is that of the page's address,
 * without `open`, and without `as-of` where the figure follows the record.
 */
export interface FigureRef {
  /** Path of the page within the site: `/events/`, `/dimensions/human/`. */
  readonly page: string;
  /** Id of the figure on it, as in `FigureModel`. */
  readonly figure: string;
  /** With its `?`; "" for the page as it is. */
  readonly view: string;
  /** Null: it follows the record. Else it keeps the day on which it was taken, and says so. */
  readonly frozen: { readonly asOf: Day; readonly version: string } | null;
}

/**
 * What a slide shows, as plain data. The room's drawing, the printed page, the pictures and PowerPoint all read it, so none
 * can leave out what another shows.
 */
export interface SlideModel {
  /** The finding, or the title that the author gave. Markup in it is text. */
  readonly title: string;
  /** What is counted, in which unit, under which filter; "" for none. */
  readonly subtitle: string;
  readonly body: SlideBody;
  /** In words, for those who can't see the drawing. */
  readonly alt: string;
  readonly notes: string;
  /** Most used first; none for a title or a text. */
  readonly sources: readonly SlideSource[];
  /** "As of 28 March 2025", with a word where it is frozen; null for a title or a text. */
  readonly asOfWords: string | null;
  /** The page that it was taken from, as paths within the site with their query: always the latest, and as shown on its day. Null for a title or a text. */
  readonly links: { readonly latest: string; readonly pinned: string } | null;
  /** What of the author's wish could not be kept: ids that the record no longer has, filters left out. */
  readonly warnings: readonly string[];
}

export interface SlideSource extends SourceUse {
  /** Of the document itself; null where it has none. */
  readonly url: string | null;
}

/** Of what colour a series or a mark is; the tokens of `tokens.css`, the same names in every export. */
export type SlideTone =
  | "military-political"
  | "economic"
  | "environmental"
  | "human"
  | "new-challenges"
  | "none"
  | "accent"
  | "quiet"
  | "done"
  | "late"
  | "open"
  | "ink";

export type SlideBody =
  | { readonly kind: "title"; readonly lines: readonly string[] }
  | { readonly kind: "text"; readonly paragraphs: readonly string[] }
  | { readonly kind: "numbers"; readonly items: readonly SlideNumber[] }
  | BarsBody
  | StepsBody
  | TimelineBody
  | TilesBody
  | { readonly kind: "table"; readonly table: TableModel }
  | { readonly kind: "list"; readonly items: readonly SlideItem[]; readonly more: number }
  | { readonly kind: "pair"; readonly halves: readonly [SlideHalf, SlideHalf] }
  /** A figure that can't be shown: why, in words. */
  | { readonly kind: "missing"; readonly why: string };

/** One side of a comparison: a figure with its own heading. */
export interface SlideHalf {
  readonly title: string;
  readonly subtitle: string;
  readonly body: Exclude<SlideBody, { kind: "pair" }>;
  readonly alt: string;
  /** The page of this side; those of the slide are of the left. */
  readonly links?: { readonly latest: string; readonly pinned: string };
}

export interface SlideNumber {
  readonly key: string;
  /** As it is written: "13 of 14". */
  readonly value: string;
  readonly label: string;
  /** Change or remark; "" for none. */
  readonly note: string;
  /** Evidence address. */
  readonly opens?: string;
}

/** Columns over time, or bars by category. Values of one series stand in the order of the categories. */
export interface BarsBody {
  readonly kind: "bars";
  readonly direction: "columns" | "bars";
  readonly isStacked: boolean;
  readonly categories: readonly {
    readonly key: string;
    readonly label: string;
    /** A period that is not over yet: drawn as such. */
    readonly isUnfinished?: boolean;
    /** No digest on record covers any of it: few are known, which is not few. */
    readonly isUncovered?: boolean;
    readonly opens?: string;
  }[];
  readonly series: readonly {
    readonly key: string;
    readonly name: string;
    readonly tone: SlideTone;
    /** Null: not known, which is not zero. */
    readonly values: readonly (number | null)[];
  }[];
  /** What the numbers count: "events", "USD". */
  readonly unit: string;
}

/** A count that rises over time towards a threshold. Days as `YYYY-MM-DD`. */
export interface StepsBody {
  readonly kind: "steps";
  readonly from: string;
  readonly until: string;
  readonly asOf: string;
  readonly threshold: number;
  readonly thresholdLabel: string;
  /** Height of the line where the axis begins. */
  readonly base: number;
  readonly baseLabel: string;
  readonly steps: readonly {
    readonly key: string;
    readonly name: string;
    /** Height after it. */
    readonly count: number;
    /** First and last day on which it can have been; null where only the last is known. */
    readonly first: string | null;
    readonly last: string;
    readonly opens?: string;
  }[];
  readonly unit: string;
}

/** Rows of marks over time: promised and delivered. */
export interface TimelineBody {
  readonly kind: "timeline";
  readonly from: string;
  readonly until: string;
  readonly asOf: string;
  readonly bands: readonly { readonly label: string; readonly from: string; readonly until: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly group: string;
    readonly tone: SlideTone;
    /** In words: "late by 8 months". */
    readonly note: string;
    readonly marks: readonly {
      readonly key: string;
      readonly shape: "statement" | "target" | "achieved";
      readonly first: string;
      readonly last: string;
      readonly label: string;
    }[];
    /** From the first target to the delivery, or to now; null where nothing slipped. */
    readonly slip: { readonly from: string; readonly until: string } | null;
    readonly opens?: string;
  }[];
  /** Rows that did not fit and are left out, said on the slide. */
  readonly more: number;
}

export interface TilesBody {
  readonly kind: "tiles";
  readonly tiles: readonly {
    readonly key: string;
    readonly code: string;
    readonly name: string;
    readonly tone: SlideTone;
    readonly isFilled: boolean;
    readonly note: string;
    readonly opens?: string;
  }[];
  readonly legend: readonly { readonly label: string; readonly tone: SlideTone; readonly isFilled: boolean }[];
}

export interface SlideItem {
  readonly key: string;
  /** "14 Mar 2025". */
  readonly lead: string;
  readonly text: string;
  readonly note: string;
  readonly tone: SlideTone;
  readonly opens?: string;
}
