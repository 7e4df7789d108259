import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { contributionsText } from "../../text/enContributions.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { FaultBoundary } from "../../ui/FaultBoundary.tsx";
import type { ContributionsLayout } from "./layout.ts";
import type { ContributionsModel } from "./model.ts";
import "./contributions.css";

const YearsChart = lazy(async () => ({ default: (await import("./YearsChart.tsx")).YearsChart }));

/** Where the width can't be measured. */
const usualWidth = 640;

/** As high as the chart, so that nothing moves when it comes. An attribute, not a style: the page's policy allows none. */
function Space({ height, words }: { height: number; words: string }) {
  return (
    <svg className="plot chart by-script" height={height} role="img" aria-label={words}>
      <text className="tick" x="50%" y="50%" textAnchor="middle">
        {words}
      </text>
    </svg>
  );
}

interface YearsPlaceProps {
  readonly model: ContributionsModel;
  readonly layout: ContributionsLayout;
  /** What is counted, whatever the filter. */
  readonly of: object;
  /** What may be asked for next of the same. */
  readonly ahead: ContributionsModel | undefined;
}

/**
 * Keeps the place of the chart of years until its part of the program is there. On a server, and until measured, it stays
 * empty; without scripts the table stands there.
 */
export function YearsPlace({ model, layout, of, ahead }: YearsPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => setWidth(place.current?.clientWidth || usualWidth), []);
  const space = <Space height={layout.height} words={contributionsText.chartLoading} />;
  const failed = (
    <p className="empty" role="alert">
      {contributionsText.chartFailed}
    </p>
  );
  return (
    <div ref={place}>
      <noscript>
        <DataTable table={model.table} />
      </noscript>
      {width === null ? (
        space
      ) : (
        <FaultBoundary part={model.id} instead={failed}>
          <Suspense fallback={space}>
            <YearsChart model={model} layout={layout} of={of} ahead={ahead} width={width} />
          </Suspense>
        </FaultBoundary>
      )}
    </div>
  );
}
