/** The most rows that stay together on paper, below years of their own. */
const longestStretch = 14;

interface Showable {
  readonly isShown: boolean;
  /** Null where there is only a place, which paper doesn't have. */
  readonly row: object | null;
}

/** Rows that stay together on paper. */
export interface RowStretch<T extends Showable> {
  readonly slots: readonly T[];
  readonly isShown: boolean;
  /** On paper it begins with the years; else it stands right below the stretch before. */
  readonly hasYears: boolean;
}

/**
 * The rows of a group, in stretches. They are cut by all places that there are, so that a row stays in its stretch
 * whatever a filter leaves out. Those of which little is left share their years.
 * @param hasHeading whether the first stretch has the group's heading, and is shown for that.
 * @param isFirst whether the group is the first one shown, which has the years of the drawing's head.
 */
export function stretchesOf<T extends Showable>(
  slots: readonly T[],
  { hasHeading, isFirst }: { readonly hasHeading: boolean; readonly isFirst: boolean },
): RowStretch<T>[] {
  /** Rows since the last years; none yet where undefined. */
  let below: number | undefined = isFirst ? 0 : undefined;
  return Array.from({ length: Math.ceil(slots.length / longestStretch) }, (_, i) => {
    const own = slots.slice(i * longestStretch, (i + 1) * longestStretch);
    const shown = own.filter((slot) => slot.isShown);
    const onPaper = shown.filter(({ row }) => row !== null).length;
    const isShown = shown.length > 0 || (i === 0 && hasHeading);
    const hasYears = isShown && (below === undefined || below + onPaper > longestStretch);
    if (isShown) below = hasYears ? onPaper : (below ?? 0) + onPaper;
    return { slots: own, isShown, hasYears };
  });
}
