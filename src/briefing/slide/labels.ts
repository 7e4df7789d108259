/** Where something is drawn, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The room that a body has. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The first of the places that is inside of the room and free; it then is taken. */
export function takePlace(places: readonly Box[], taken: Box[], room: Box): Box | undefined {
  const found = places.find(
    (place) =>
      place.x >= room.x &&
      place.x + place.width <= room.x + room.width &&
      place.y >= room.y &&
      place.y + place.height <= room.y + room.height &&
      !taken.some((other) => overlaps(place, other)),
  );
  if (found !== undefined) taken.push(found);
  return found;
}
