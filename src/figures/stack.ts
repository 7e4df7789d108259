/** One series' part of a stack. */
export interface StackedSegment<K extends string> {
  readonly key: K;
  readonly count: number;
  /** Of its series: 0 at the base and less above it, the same in every stack and however many series there are. */
  readonly row: number;
  /** From the top, in pixels. */
  readonly y: number;
  readonly height: number;
}

/**
 * The parts of one stack, the first series at its base; a count of zero has none.
 * @param value the place of a count on the axis, in pixels from the top.
 */
export function stackSegments<K extends string>(
  series: readonly { readonly key: K }[],
  counts: Readonly<Record<K, number>>,
  value: (count: number) => number,
): StackedSegment<K>[] {
  let below = 0;
  return series.flatMap(({ key }, nth) => {
    const count = counts[key];
    if (count === 0) return [];
    const y = value(below + count);
    const segment = { key, count, row: 0 - nth, y, height: value(below) - y };
    below += count;
    return [segment];
  });
}
