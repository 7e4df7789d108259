import type { ReactNode, SVGProps } from "react";
import type { StackedSegment } from "./layout.ts";
import type { ContributionsModel } from "./model.ts";

type Place = Pick<SVGProps<SVGRectElement>, "x" | "y" | "width" | "height">;

interface SegmentsProps {
  readonly model: Pick<ContributionsModel, "id">;
  readonly levels: readonly (readonly StackedSegment[])[];
  readonly placeOf: (stacked: StackedSegment) => Place;
  /** Of the part of a segment that is undisclosed. */
  readonly undisclosedOf: (stacked: StackedSegment) => Place;
  /** Row and column among the marks. */
  readonly markOf: (stacked: StackedSegment) => readonly [row: number, column: number];
}

/** A mark and the hatching of its undisclosed part, so that a count never passes for an amount. */
function draw(stacked: StackedSegment, { model, placeOf, undisclosedOf, markOf }: SegmentsProps): ReactNode[] {
  const { bar, segment } = stacked;
  return [
    <rect
      key={bar.key}
      className={`mark fill-kind-${segment.kind}${bar.unfinished && !segment.aside ? " unfinished" : ""}`}
      {...placeOf(stacked)}
      role="button"
      tabIndex={-1}
      aria-label={segment.label}
      data-mark={markOf(stacked).join()}
      data-opens={segment.opens}
    />,
    ...(segment.undisclosed === 0
      ? []
      : [
          <rect
            key={`${bar.key} undisclosed`}
            {...undisclosedOf(stacked)}
            fill={`url(#${model.id}-undisclosed)`}
            pointerEvents="none"
          />,
        ]),
  ];
}

/** The marks of a chart, level by level: a filter of kinds takes groups away and puts others in, and the rest only move. */
export function Segments(props: SegmentsProps) {
  return props.levels.map((stack, level) => {
    const [first] = stack;
    return first === undefined ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a level is what its place says
      <g key={level} className={first.segment.aside ? "aside" : undefined}>
        {stack.flatMap((stacked) => draw(stacked, props))}
      </g>
    );
  });
}

/** The pattern that undisclosed parts are hatched with. */
export function UndisclosedPattern({ id }: Pick<ContributionsModel, "id">) {
  return (
    <pattern id={`${id}-undisclosed`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <line className="hatch-undisclosed" x1="0" y1="0" x2="0" y2="5" />
    </pattern>
  );
}
