import type { FigureModel } from "../../core/figure.ts";
import type { SlideBody } from "../../core/slide.ts";
import type { RecordView } from "../../dataset/record.ts";
import { slidesText } from "../../text/enSlides.ts";
import type { FilterKey } from "../../view/pageFilters.ts";
import type { View } from "../../view/parameters.ts";

/** Where a figure was taken, and under which view. */
export interface Place {
  /** Path within the site. */
  readonly page: string;
  /** Of the record that the page is of; "" on pages of many. */
  readonly id: string;
  readonly figure: string;
  readonly view: View;
  readonly record: RecordView;
}

/** What a slide takes of a figure's model as it stands. */
export type Said = Pick<FigureModel, "finding" | "subtitle" | "description" | "sources">;

/** A figure in the form that a slide has room for. */
export interface Shown {
  readonly said: Said;
  readonly body: Exclude<SlideBody, { kind: "pair" }>;
  /** What it is of: a state, an item of the road map. Left out where the page says enough. */
  readonly subject?: string;
  /** Remarks beside the drawing, for those who read and don't see it. */
  readonly notes?: readonly string[];
  /** What the view asked for and could not have. */
  readonly warnings?: readonly string[];
  /** Filters of the view that its words say themselves, or under which it is not counted. */
  readonly unfiltered?: readonly FilterKey[];
}

/** A figure of a page as a slide shows it, or why it can't be shown. */
export type Entry = (place: Place) => Shown | string;

/** The figures of one kind of page, by their ids. */
export type PageEntries = Readonly<Record<string, Entry>>;

/** The body, or words where the view has left nothing to show. */
export function orNothing(isEmpty: boolean, body: Shown["body"]): Shown["body"] {
  return isEmpty ? { kind: "text", paragraphs: [slidesText.nothing] } : body;
}

/** With a subtitle that says first of what it is, where the finding alone would not tell. */
export function ofContext(context: string, shown: Shown): Shown {
  return {
    ...shown,
    subject: context,
    said: { ...shown.said, subtitle: slidesText.within(context, shown.said.subtitle) },
  };
}

/** With the subtitle that says how much of the whole the slide has room for. */
export function withFirst(said: Said, shown: number, all: number): Said {
  return shown >= all ? said : { ...said, subtitle: slidesText.firstOf(said.subtitle, shown, all) };
}
