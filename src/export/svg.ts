import { type About, toDescription } from "./about.ts";
import { embedFonts } from "./fonts.ts";
import { trace } from "./trace.ts";
import { escapeXml } from "./xml.ts";

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What stands on a stage as an SVG that needs nothing beside it: fonts, colours and words are inside. */
export async function toSvg(ground: HTMLElement, about: About): Promise<Drawing> {
  const box = ground.getBoundingClientRect();
  const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
  const { defs, body } = trace(ground);
  const fonts = await embedFonts(body);
  const style = fonts === "" ? "" : `<style>${fonts}</style>`;
  const svg = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Sans, Arial, sans-serif" role="img" aria-labelledby="title desc" xml:lang="en">
<title id="title">${escapeXml(about.title)}</title>
<desc id="desc">${escapeXml(toDescription(about))}</desc>
<defs>${style}${defs}</defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${body}
</svg>
`;
  return { svg, width, height };
}

/** As many as a phone's browser lets a canvas have; others take more. */
const mostPixels = 16_000_000;

function paint(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/** The drawing as a picture, at twice its size: sharp on paper and on a fine screen. A browser that can't makes it smaller. */
export async function toPng({ svg, width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
  const picture = (await paint(image, width * 2, height * 2)) ?? (await paint(image, width * scale, height * scale));
  if (picture === null) throw new Error("the picture is too large");
  return picture;
}
