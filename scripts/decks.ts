/** The ready-made briefings of the record as slides, for what measures and tests their exports. */
import { existsSync, readFileSync } from "node:fs";
import type { Dataset } from "../data/schema/dataset.ts";
import { selectReadyMade } from "../src/briefing/readyMade.ts";
import { toSlideModel } from "../src/briefing/slides.ts";
import type { SlideModel } from "../src/core/slide.ts";

export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly slides: readonly SlideModel[];
}

export function readDecks(): Deck[] {
  const path = "public/data/dataset.json";
  if (!existsSync(path)) throw new Error(`There is no ${path}: \`npm run data\` makes it.`);
  const dataset = JSON.parse(readFileSync(path, "utf8")) as Dataset;
  return selectReadyMade(dataset).map(({ id, title, slides }) => ({
    id,
    title,
    version: dataset.meta.digest,
    slides: slides.map((slide) => toSlideModel(slide, dataset)),
  }));
}
