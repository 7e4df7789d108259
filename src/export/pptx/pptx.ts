import type { SlideModel } from "../../core/slide.ts";

/** What a deck says of itself. */
export interface DeckFacts {
  readonly title: string;
  /** Version of the record. */
  readonly version: string;
  /** Makes a path within the site the address that a slide links to. */
  readonly toAddress: (path: string) => string;
}

/** A briefing as a PowerPoint file. */
export function toPptx(_slides: readonly SlideModel[], _facts: DeckFacts): Promise<Uint8Array> {
  throw new Error("toPptx: not there yet");
}
