/** What the overview of a presentation has room for, in pixels. */
export interface GridRoom {
  readonly width: number;
  readonly height: number;
}

/** Between two pictures, both ways. */
export const gridGap = 16;
/** What stands around a picture: its border at both sides, and its title below. */
const frame = { width: 10, height: 38 };
/** A picture on which a slide is still known again. */
const leastWidth = 140;
const leastPart = 0.12;

function widthOf(columns: number, { width }: GridRoom): number {
  return (width - (columns - 1) * gridGap) / columns;
}

function heightOf(columns: number, count: number, room: GridRoom): number {
  const rows = Math.ceil(count / columns);
  const row = ((widthOf(columns, room) - frame.width) * 9) / 16 + frame.height;
  return rows * row + (rows - 1) * gridGap;
}

/**
 * How many slides stand beside each other in the overview: as few as show all of them at once, so that each is as large as
 * can be; of more than there is room for, as many as are still known again, and the rest is scrolled to.
 */
export function gridColumns(count: number, room: GridRoom): number {
  const least = Math.max(leastWidth, room.width * leastPart);
  const most = Math.max(1, Math.floor((room.width + gridGap) / (least + gridGap)));
  for (let columns = Math.min(3, most); columns < most; columns += 1) {
    if (heightOf(columns, count, room) <= room.height) return columns;
  }
  return most;
}
