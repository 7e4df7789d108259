import type { Briefing } from "../core/briefing.ts";
import { briefingFileText } from "../text/enBriefingFile.ts";
import { parseFileData, toFileData } from "./briefingFile.ts";
import { limits, type Opened } from "./briefingShape.ts";
import { parseJson } from "./parseJson.ts";

/** The longest fragment that mail programs and messengers leave whole, in characters. */
export const longestFragment = 8_000;

const start = "#briefing=";
/** How the text is packed: version 1 is JSON, deflated, in base64 for addresses. */
const packing = "1";
const words = briefingFileText.link;

/** Only where a link is made or opened: the packer weighs more than what is packed. */
const loadPacker = () => import("fflate");

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The fragment of a link that carries a briefing, with its `#`; null where it is too long for one. */
export async function toFragment(briefing: Briefing): Promise<string | null> {
  const { deflateSync, strToU8 } = await loadPacker();
  const whole = strToU8(JSON.stringify(toFileData(briefing)));
  if (whole.length > limits.linkBytes) return null;
  const packed = deflateSync(whole, { level: 9 });
  const fragment = `${start}${packing}.${toBase64(packed)}`;
  return fragment.length > longestFragment ? null : fragment;
}

const tooLarge = Symbol("more than a briefing can have");

/** Unpacks no further than a briefing can go, whatever a few bytes claim to hold. */
async function unpack(packed: Uint8Array): Promise<string | typeof tooLarge | undefined> {
  const { Inflate, strFromU8 } = await loadPacker();
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflate = new Inflate((part, isLast) => {
    size += part.length;
    isWhole = isLast;
    if (size <= limits.linkBytes) parts.push(part);
  });
  const step = 1_024;
  try {
    for (let at = 0; at < packed.length && size <= limits.linkBytes; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    return undefined;
  }
  if (size > limits.linkBytes) return tooLarge;
  if (!isWhole) return undefined;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return strFromU8(all);
}

const refuse = (why: string): Opened => ({ ok: false, why });

/** Reads such a fragment; null where it carries none. Never throws. */
export async function fromFragment(fragment: string): Promise<Opened | null> {
  if (!fragment.startsWith(start)) return null;
  const [version = "", ...rest] = fragment.slice(start.length).split(".");
  if (version !== packing) return refuse(/^\d+$/.test(version) ? words.newer : words.broken);
  // Longer than any that was made here, but for what a messenger may have added.
  if (fragment.length > 2 * longestFragment) return refuse(words.tooLarge);
  const packed = fromBase64(rest.join("."));
  const text = packed === undefined ? undefined : await unpack(packed);
  if (text === tooLarge) return refuse(words.tooLarge);
  const value = text === undefined ? undefined : parseJson(text);
  return value === undefined ? refuse(words.broken) : parseFileData(value);
}
