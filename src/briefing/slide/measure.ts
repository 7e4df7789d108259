/** The three faces of a slide: Noto Sans, the same at 600, and Noto Serif at 700. */
export type Face = "sans" | "bold" | "serif";

/** Thousandths of the type's size that each sign from the space to the tilde takes, measured on the fonts that we ship. */
const advances: Readonly<Record<Face, readonly number[]>> = {
  sans: "260 269 408 646 572 831 732 225 300 300 551 572 268 322 268 372 572 572 572 572 572 572 572 572 572 572 268 268 572 572 572 434 899 639 650 632 730 556 519 728 741 339 273 619 524 907 760 781 605 781 622 549 556 731 600 930 586 566 572 329 372 329 572 444 281 561 615 480 615 564 344 615 618 258 258 534 258 935 618 605 615 615 413 479 361 618 508 786 529 510 470 380 551 380 572"
    .split(" ")
    .map(Number),
  bold: "260 277 452 646 572 875 743 250 324 324 546 572 279 320 276 399 572 572 572 572 572 572 572 572 572 572 276 279 572 572 572 461 898 672 659 638 732 558 538 726 756 370 309 647 546 929 793 787 615 787 643 550 569 747 631 953 638 603 576 330 399 330 572 423 333 585 626 502 626 585 371 626 638 283 283 588 283 960 638 617 626 626 434 493 406 638 547 830 560 548 484 389 551 389 572"
    .split(" ")
    .map(Number),
  serif:
    "260 382 509 565 565 906 801 290 401 401 502 565 294 310 294 288 565 565 565 565 565 565 565 565 565 565 304 304 565 565 565 550 921 753 672 669 767 653 621 770 819 401 396 734 654 952 788 787 638 787 712 579 653 747 698 1067 733 693 667 415 288 415 559 459 334 600 649 527 649 572 407 560 667 352 345 637 352 986 667 614 645 648 523 481 405 667 606 856 646 579 529 442 565 442 565"
      .split(" ")
      .map(Number),
};
const others: Readonly<Record<string, number>> = { "–": 500, "—": 1000, "’": 200, "·": 280, "…": 850, "\u00ad": 0 };
/** Any other sign: an accented or a Cyrillic letter. */
const anyOther = 640;

/** How wide a text is, in pixels. By the fonts' own measures, so that no browser is needed to place labels. */
export function widthOf(text: string, size: number, face: Face = "sans"): number {
  let sum = 0;
  for (const sign of text) sum += advances[face][sign.charCodeAt(0) - 32] ?? others[sign] ?? anyOther;
  return (sum / 1000) * size;
}

/** The text, cut at its end where it is too wide. */
export function cutTo(text: string, width: number, size: number, face: Face = "sans"): string {
  if (widthOf(text, size, face) <= width) return text;
  const signs = [...text];
  let most = signs.length;
  while (most > 0 && widthOf(`${signs.slice(0, most).join("")}…`, size, face) > width) most -= 1;
  return most === 0
    ? ""
    : `${signs
        .slice(0, most)
        .join("")
        .replace(/[\s,;:.–-]+$/, "")}…`;
}

function breakWord(word: string, width: number, size: number, face: Face): string[] {
  if (widthOf(word, size, face) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && widthOf(part + sign, size, face) > width) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}

/** The lines into which a text falls; a word that is wider than a line is broken. */
export function linesOf(text: string, width: number, size: number, face: Face = "sans"): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((whole) => breakWord(whole, width, size, face))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer, size, face) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** The lines of a text, of which the last is cut where there are more than `most`. */
export function fewLinesOf(text: string, width: number, size: number, most: number, face: Face = "sans"): string[] {
  const lines = linesOf(text, width, size, face);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? "";
  // An ellipsis says that words are left out, also where the line itself had room.
  const cut = cutTo(`${last} ${lines[most] ?? ""} …`, width, size, face);
  return [...lines.slice(0, most - 1), cut.endsWith("…") ? cut : `${cut}…`];
}
