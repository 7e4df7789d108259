/** How wide a sign is on average, as part of the letters' size. On the wide side: a line too many is better than one cut. */
const widths = { text: 0.505, title: 0.56 } as const;

export type Face = keyof typeof widths;

/** In how many lines words are set, by their count of signs: nothing here can measure a font of another computer. */
export function countLines(words: string, width: number, size: number, face: Face = "text"): number {
  const room = Math.max(1, Math.floor(width / (size * widths[face])));
  let lines = 1;
  let used = 0;
  for (const word of words.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}

/** The largest of some sizes at which the words stand in a box; the smallest where none does. */
export function fitSize(
  words: string | readonly string[],
  box: { readonly w: number; readonly h: number },
  sizes: readonly number[],
  face: Face = "text",
): number {
  const paragraphs = typeof words === "string" ? [words] : words;
  const isFitting = (size: number) =>
    paragraphs.reduce((sum, one) => sum + countLines(one, box.w, size, face), 0) * size * 1.25 <= box.h;
  return sizes.find(isFitting) ?? sizes.at(-1) ?? 12;
}
