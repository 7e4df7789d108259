/** Where a mark stands in its figure, for moving by arrow keys. Rows go down, columns to the right. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How the marks of a figure are read: row by row, as words are, or as stacks of one column each. */
export type Arrangement = "rows" | "stacks";

function nearest(places: readonly Place[], isEligible: (place: Place) => boolean, distance: (place: Place) => number) {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  places.forEach((place, i) => {
    if (!isEligible(place) || distance(place) >= least) return;
    best = i;
    least = distance(place);
  });
  return best;
}

/** What lies next to `from` on a scale, `step` being its direction. */
function neighbour(values: readonly number[], from: number, step: 1 | -1): number | undefined {
  const beyond = values.filter((value) => (value - from) * step > 0);
  return beyond.length === 0 ? undefined : step === 1 ? Math.min(...beyond) : Math.max(...beyond);
}

/** Left and right move along a row and on into the next or previous one; up and down to the nearest column of another row. */
function nextInRows(places: readonly Place[], from: Place, key: string): number | undefined {
  const order = places
    .map((place, i) => ({ place, i }))
    .toSorted((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  const at = order.findIndex(({ place }) => place.row === from.row && place.column === from.column);
  if (key === "ArrowRight") return order[at + 1]?.i;
  if (key === "ArrowLeft") return order[at - 1]?.i;
  if (key === "Home") return order[0]?.i;
  if (key === "End") return order.at(-1)?.i;
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  const rows = places.map(({ row }) => row);
  const row = neighbour(rows, from.row, key === "ArrowDown" ? 1 : -1);
  return nearest(
    places,
    (place) => place.row === row,
    ({ column }) => Math.abs(column - from.column),
  );
}

/** Up and down move within a stack; left and right to the nearest mark of the next stack that has one. */
function nextInStacks(places: readonly Place[], from: Place, key: string): number | undefined {
  if (key === "ArrowDown" || key === "ArrowUp") {
    const rows = places.filter(({ column }) => column === from.column).map(({ row }) => row);
    const row = neighbour(rows, from.row, key === "ArrowDown" ? 1 : -1);
    const found = places.findIndex((place) => place.column === from.column && place.row === row);
    return found === -1 ? undefined : found;
  }
  const columns = places.map(({ column }) => column);
  const ends = { ArrowRight: neighbour(columns, from.column, 1), ArrowLeft: neighbour(columns, from.column, -1) };
  const target = { ...ends, Home: Math.min(...columns), End: Math.max(...columns) }[key];
  return nearest(
    places,
    ({ column }) => column === target,
    ({ row }) => Math.abs(row - from.row),
  );
}

/**
 * The index of the mark to which a key leads, or undefined where it leads nowhere. Home and End lead to the first and last
 * mark, of stacks to the first and last stack.
 */
export function nextMark(
  places: readonly Place[],
  from: Place,
  key: string,
  arrangement: Arrangement = "rows",
): number | undefined {
  return arrangement === "rows" ? nextInRows(places, from, key) : nextInStacks(places, from, key);
}

/** The index of the mark at which the Tab key arrives: the first as drawn, of stacks the base of the first. */
export function entryMark(places: readonly Place[], arrangement: Arrangement): number | undefined {
  if (places.length === 0) return undefined;
  if (arrangement === "rows") return 0;
  const column = Math.min(...places.map((place) => place.column));
  const row = Math.max(...places.filter((place) => place.column === column).map((place) => place.row));
  return places.findIndex((place) => place.column === column && place.row === row);
}
