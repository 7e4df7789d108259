import type { SlideModel } from "../../../../src/core/slide.ts";
import { toPptx } from "../../../../src/export/pptx/pptx.ts";
import { openPackage } from "./package.ts";

const made = new Date("2025-04-01T09:00:00Z");

export function build(slides: readonly SlideModel[], title = "Where it stands"): Promise<Uint8Array> {
  return toPptx(slides, { title, version: "2025.2", toAddress: (path) => `https://cica.example/site${path}`, made });
}

/** A deck of one slide, opened. */
export async function firstSlide(model: SlideModel) {
  const file = await build([model]);
  const opened = openPackage(file);
  return { file, ...opened, xml: opened.text("ppt/slides/slide1.xml") };
}

/** The texts of a part, one for each run. */
export const wordsOf = (xml: string) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1] ?? "");
