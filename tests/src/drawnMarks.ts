/** The marks of a page whose `data-opens` begins so, in sight, or those out of sight. */
export function marksOf(opens: string, place: "in sight" | "out of sight"): Element[] {
  return [...document.querySelectorAll(`main [data-opens^="${opens}"]`)].filter(
    (mark) => mark.matches("[visibility=hidden] *") === (place === "out of sight"),
  );
}

/** The same elements: to be equal is less, as one drawn anew is equal too. */
export const areSame = (marks: readonly Element[], others: readonly Element[]) =>
  marks.length === others.length && marks.every((mark, i) => mark === others[i]);
