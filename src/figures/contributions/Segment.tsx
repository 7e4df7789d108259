import type { SVGProps } from "react";
import type { ContributionBar, ContributionSegment, ContributionsModel } from "./model.ts";

type Place = Pick<SVGProps<SVGRectElement>, "x" | "y" | "width" | "height">;

interface SegmentProps {
  readonly segment: ContributionSegment;
  readonly bar: Pick<ContributionBar, "unfinished">;
  readonly model: Pick<ContributionsModel, "id">;
  readonly place: Place;
  /** Of its undisclosed part. */
  readonly undisclosed: Place;
  /** Row and column among the marks. */
  readonly mark: readonly [row: number, column: number];
}

/** One mark: its undisclosed part hatched, so that a count never passes for an amount. */
export function Segment({ segment, bar, model, place, undisclosed, mark }: SegmentProps) {
  return (
    <g className={segment.aside ? "aside" : bar.unfinished ? "unfinished" : undefined}>
      <rect
        className={`mark fill-kind-${segment.kind}`}
        {...place}
        role="button"
        tabIndex={-1}
        aria-label={segment.label}
        data-mark={`${mark[0]},${mark[1]}`}
        data-opens={segment.opens}
      />
      <rect {...undisclosed} fill={`url(#${model.id}-undisclosed)`} pointerEvents="none" />
    </g>
  );
}

/** The pattern that `Segment` hatches with. */
export function UndisclosedPattern({ id }: Pick<ContributionsModel, "id">) {
  return (
    <pattern id={`${id}-undisclosed`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <line className="hatch-undisclosed" x1="0" y1="0" x2="0" y2="5" />
    </pattern>
  );
}
