import { useEffect, useState } from "react";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Briefing, Slide } from "../../core/briefing.ts";
import type { SlideModel } from "../../core/slide.ts";

/** A slide with what is needed to draw it. */
export interface PreparedSlide {
  readonly slide: Slide;
  readonly model: SlideModel;
  readonly place: { readonly number: number; readonly of: number };
}

export interface Preparation {
  readonly done: number;
  /** Null until every slide is there, and all that a talk may need beside. */
  readonly slides: readonly PreparedSlide[] | null;
  /** Whether nothing has to be fetched any more. */
  readonly isWhole: boolean;
}

/** So long, in milliseconds, one stretch of work may keep the page from answering. */
const stretch = 30;
/** So long a talk waits for what it can begin without, in milliseconds. */
const patience = 5000;
/** As in `fonts.css`. */
const fontFaces = ["400 16px 'Room Sans'", "600 16px 'Room Sans'", "700 16px 'Room Serif'"];

function pause(time = 0): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}

/** Fonts in all signs that the slides have, and the parts of the site that come on demand: mid-talk there may be no network. False where not all came. */
async function fetchAll(words: string): Promise<boolean> {
  const fonts = "fonts" in document ? fontFaces.map((face) => document.fonts.load(face, words)) : [];
  const parts = [import("../../figures/evidence/EvidenceBody.tsx")];
  // What can't be had now is told of where it is missed; the slides themselves are there.
  const results = await Promise.allSettled([...fonts, ...parts]);
  return results.every(({ status }) => status === "fulfilled");
}

/** Makes every slide of a briefing before the first is shown. A briefing that changes stays in sight until it is made anew. */
export function usePrepared(
  briefing: Briefing,
  whole: Dataset,
  toModel: (slide: Slide, whole: Dataset) => SlideModel,
): Preparation {
  const [preparation, setPreparation] = useState<Preparation>({ done: 0, slides: null, isWhole: false });
  useEffect(() => {
    let isOver = false;
    const prepare = async () => {
      const slides: PreparedSlide[] = [];
      let began = performance.now();
      for (const [i, slide] of briefing.slides.entries()) {
        slides.push({ slide, model: toModel(slide, whole), place: { number: i + 1, of: briefing.slides.length } });
        if (performance.now() - began < stretch) continue;
        setPreparation((now) => ({ ...now, done: i + 1 }));
        await pause();
        if (isOver) return;
        began = performance.now();
      }
      const fetching = fetchAll([...new Set(JSON.stringify(slides.map(({ model }) => model)))].join(""));
      const came = await Promise.race([fetching, pause(patience)]);
      if (isOver) return;
      setPreparation({ done: slides.length, slides, isWhole: came === true });
      const isWhole = await fetching;
      if (!isOver) setPreparation((now) => (now.isWhole === isWhole ? now : { ...now, isWhole }));
    };
    void prepare();
    return () => {
      isOver = true;
    };
  }, [briefing, whole, toModel]);
  return preparation;
}
