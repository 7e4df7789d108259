import { foldText } from "./events.ts";

/** A text's words as they are compared: no case, no diacritics, no possessive s, no apostrophes; other signs part words. */
export function toWords(text: string): string[] {
  return (
    foldText(text)
      .replaceAll("ı", "i")
      .replace(/['’ʼ`](s\b)?/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
