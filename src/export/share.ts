import { escapeXml } from "./xml.ts";

/**
 * The code that shows a figure in another page.
 * @param height in pixels, as the figure needs it here.
 */
export function iframeCode(address: string, title: string, height: number): string {
  const attributes = [
    `src="${escapeXml(address)}"`,
    `title="${escapeXml(title)}"`,
    'width="100%"',
    `height="${Math.ceil(height / 20) * 20}"`,
    'loading="lazy"',
    'style="border:0"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
