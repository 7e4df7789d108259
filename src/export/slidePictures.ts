import type { SlideModel } from "../core/slide.ts";

/** Every slide as a PNG and an SVG, in one zip. */
export function toPictures(_slides: readonly SlideModel[], _title: string): Promise<Uint8Array> {
  throw new Error("toPictures: not there yet");
}
