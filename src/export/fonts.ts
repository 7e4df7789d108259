import sansCyrillic from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url";
import boldCyrillic from "@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url";
import sans from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url";
import bold from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url";
import serifCyrillic from "@fontsource/noto-serif/files/noto-serif-cyrillic-700-normal.woff2?url";
import serif from "@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff2?url";

interface Face {
  readonly family: "Noto Sans" | "Noto Serif";
  readonly weight: 400 | 600 | 700;
  readonly isCyrillic: boolean;
  readonly address: string;
}

/** The site's own fonts; the browser has most of them already. */
const faces: readonly Face[] = [
  { family: "Noto Sans", weight: 400, isCyrillic: false, address: sans },
  { family: "Noto Sans", weight: 600, isCyrillic: false, address: bold },
  { family: "Noto Serif", weight: 700, isCyrillic: false, address: serif },
  { family: "Noto Sans", weight: 400, isCyrillic: true, address: sansCyrillic },
  { family: "Noto Sans", weight: 600, isCyrillic: true, address: boldCyrillic },
  { family: "Noto Serif", weight: 700, isCyrillic: true, address: serifCyrillic },
];

const cyrillic = "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116";

function toBase64(bytes: Uint8Array): string {
  let signs = "";
  for (let at = 0; at < bytes.length; at += 8192) signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(signs);
}

/** A font's file in base64; in one file its address is that already. */
async function readFont(address: string): Promise<string> {
  if (address.startsWith("data:")) return address.slice(address.indexOf(",") + 1);
  const answer = await fetch(address);
  return answer.ok ? toBase64(new Uint8Array(await answer.arrayBuffer())) : "";
}

async function ruleOf({ family, weight, isCyrillic, address }: Face): Promise<string> {
  const data = await readFont(address);
  // Without its font a picture still reads: its texts name what stands in.
  if (data === "") return "";
  const range = isCyrillic ? `unicode-range:${cyrillic};` : "";
  return `@font-face{font-family:"${family}";font-weight:${weight};${range}src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

/** The fonts that a drawing's texts need, written into it, so that it looks the same wherever it is opened. */
export async function embedFonts(body: string): Promise<string> {
  const hasCyrillic = /[\u0400-\u045f\u0490\u0491\u04b0\u04b1]/.test(body);
  const isUsed = ({ family, weight, isCyrillic }: Face) =>
    (!isCyrillic || hasCyrillic) &&
    (family === "Noto Serif" ? body.includes("Noto Serif") : weight === 400 || body.includes('font-weight="600"'));
  const rules = await Promise.all(faces.filter(isUsed).map((face) => ruleOf(face).catch(() => "")));
  return rules.join("");
}
