import { strToU8, zipSync } from "fflate";
import type { SlideModel } from "../core/slide.ts";
import type { About } from "./about.ts";
import { openStage } from "./stage.ts";
import { toPng, toSvg } from "./svg.ts";

export interface SlidePlace {
  readonly number: number;
  readonly of: number;
}

/**
 * Draws a slide into an element of another document, at its own size, and gives what it drew. This folder knows no
 * briefings: whoever asks for pictures brings the drawing along; see `briefing/pictures.tsx`.
 */
export type DrawSlide = (ground: HTMLElement, model: SlideModel, place: SlidePlace) => HTMLElement;

/** "01 One ratification from entry into force", of characters that every file system takes. */
function fileName(title: string, { number, of }: SlidePlace): string {
  const digits = Math.max(2, String(of).length);
  const words = title
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number} .,()’'–-]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 80)
    // Windows takes no name that ends in a dot or a space.
    .replace(/[. ]+$/, "");
  return `${String(number).padStart(digits, "0")} ${words}`.trim();
}

function aboutOf(model: SlideModel, title: string): About {
  return {
    title: model.title,
    subtitle: model.subtitle,
    filter: null,
    asOf: "",
    asOfWords: model.asOfWords ?? "",
    basis: "",
    description: model.alt,
    sources: model.sources.map((source) => source.title).join("; "),
    licence: "",
    address: title,
  };
}

/**
 * Every slide as a PNG at twice its size and an SVG, in one zip.
 * @param tell how many are done, as each is.
 */
export async function toPictures(
  slides: readonly SlideModel[],
  title: string,
  draw: DrawSlide,
  tell: (done: number) => void = () => undefined,
): Promise<Uint8Array> {
  const stage = await openStage();
  const files: Record<string, Uint8Array> = {};
  try {
    for (const [i, model] of slides.entries()) {
      const place = { number: i + 1, of: slides.length };
      const drawn = draw(stage.ground, model, place);
      await stage.settle();
      const drawing = await toSvg(drawn, aboutOf(model, title));
      const name = fileName(model.title, place);
      files[`${name}.svg`] = strToU8(drawing.svg);
      files[`${name}.png`] = new Uint8Array(await (await toPng(drawing)).arrayBuffer());
      tell(i + 1);
    }
  } finally {
    stage.close();
  }
  // Pictures are compressed already; drawings by a third once more.
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: name.endsWith(".png") ? 0 : 6 }] as const]),
    ),
  );
}
