import { strToU8, zipSync } from "fflate";
import type { SlideModel } from "../core/slide.ts";
import { text } from "../text/en.ts";
import { filesText } from "../text/enFiles.ts";
import { takeText } from "../text/enTake.ts";
import { formatSources } from "../text/sources.ts";
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

/** As many letters of a title as a name has room for, up to the end of a word. */
function cutName(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most + 1);
  const end = cut.lastIndexOf(" ");
  return cut.slice(0, end > most / 2 ? end : most);
}

/** "01 One ratification from entry into force", of characters that every file system takes and every unzip writes. */
export function fileName(title: string, { number, of }: SlidePlace): string {
  const digits = Math.max(2, String(of).length);
  const plain = title
    .normalize("NFC")
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[–—]/g, "-")
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number} .,()'-]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  const words = cutName(plain, 80)
    // Windows takes no name that ends in a dot or a space.
    .replace(/[., -]+$/, "");
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
    sources: model.sources.length === 0 ? "" : formatSources(model.sources, model.sources.length),
    licence: "",
    address: title,
  };
}

/** What each slide rests on, as a text: a picture's foot has room for a few of its sources only. */
export function sourcesText(slides: readonly SlideModel[], title: string): string {
  const parts = slides.flatMap((model, i) =>
    model.sources.length === 0
      ? []
      : [
          [
            [`${i + 1}. ${model.title}`, ...(model.asOfWords === null ? [] : [model.asOfWords])].join(" · "),
            ...model.sources.map(({ title: name, url }) => (url === null ? `- ${name}` : `- ${name}: ${url}`)),
          ].join("\n"),
        ],
  );
  return `${[title, ...parts, `${takeText.licence}. ${text.shell.independent}`].join("\n\n")}\n`;
}

/**
 * Every slide as a PNG at twice its size and an SVG, and the sources of all as a text, in one zip.
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
  files[filesText.sources] = strToU8(sourcesText(slides, title));
  // Pictures are compressed already; drawings by a third once more.
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [name, [bytes, { level: name.endsWith(".png") ? 0 : 6 }] as const]),
    ),
  );
}
