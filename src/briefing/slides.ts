import type { Dataset } from "../../data/schema/dataset.ts";
import type { Slide } from "../core/briefing.ts";
import type { SlideModel } from "../core/slide.ts";

/** A slide of a briefing as it is shown. Never throws: what can't be shown is a body that says why. */
export function toSlideModel(_slide: Slide, _whole: Dataset): SlideModel {
  throw new Error("toSlideModel: not there yet");
}
