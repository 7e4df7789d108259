import type { Dataset } from "../../../data/schema/dataset.ts";
import { toSlideModel } from "../../briefing/slides.ts";
import type { Slide } from "../../core/briefing.ts";
import type { SlideModel } from "../../core/slide.ts";

const made = new WeakMap<Slide, { readonly whole: Dataset; readonly model: SlideModel }>();

/** What a slide shows, worked out once for each slide as it stands: a change to one leaves the others as they are. */
export function modelOf(slide: Slide, whole: Dataset): SlideModel {
  const known = made.get(slide);
  if (known?.whole === whole) return known.model;
  const model = toSlideModel(slide, whole);
  made.set(slide, { whole, model });
  return model;
}
