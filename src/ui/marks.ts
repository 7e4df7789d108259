/** Where a mark stands in its figure, for moving by arrow keys. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

function nearestColumn(places: readonly Place[], row: number, column: number): number | undefined {
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  places.forEach((place, i) => {
    if (place.row === row && Math.abs(place.column - column) < distance) {
      best = i;
      distance = Math.abs(place.column - column);
    }
  });
  return best;
}

/**
 * The index of the mark to which a key leads, or undefined where it leads nowhere. Left and right move along a row and on
 * into the next or previous one; up and down move between rows, to the nearest column. Home and End are the first and last.
 */
export function nextMark(places: readonly Place[], from: Place, key: string): number | undefined {
  const order = places
    .map((place, i) => ({ place, i }))
    .toSorted((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
  const at = order.findIndex(({ place }) => place.row === from.row && place.column === from.column);
  if (key === "ArrowRight") return order[at + 1]?.i;
  if (key === "ArrowLeft") return order[at - 1]?.i;
  if (key === "Home") return order[0]?.i;
  if (key === "End") return order.at(-1)?.i;
  const rows = [...new Set(order.map(({ place }) => place.row))];
  const row = rows.indexOf(from.row);
  const next = key === "ArrowDown" ? rows[row + 1] : key === "ArrowUp" ? rows[row - 1] : undefined;
  return next === undefined ? undefined : nearestColumn(places, next, from.column);
}
