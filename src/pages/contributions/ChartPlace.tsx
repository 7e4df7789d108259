import { Component, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { ContributionsLayout } from "../../figures/contributions/layout.ts";
import type { ContributionsModel } from "../../figures/contributions/model.ts";
import { text } from "../../text/en.ts";
import { DataTable } from "../../ui/DataTable.tsx";

const ContributionsChart = lazy(async () => ({
  default: (await import("../../figures/contributions/ContributionsChart.tsx")).ContributionsChart,
}));

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

class ChartBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="empty" role="alert">
        {text.contributions.chartFailed}
      </p>
    );
  }
}

/**
 * Keeps the place of a chart until its part of the program is there. On a server, and until measured, it stays empty;
 * without scripts the table stands there.
 */
export function ChartPlace({ model, layout }: { model: ContributionsModel; layout: ContributionsLayout }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => setWidth(place.current?.clientWidth || usualWidth), []);
  const space = <Space height={layout.height} words={text.contributions.chartLoading} />;
  return (
    <div ref={place}>
      <noscript>
        <DataTable table={model.table} />
      </noscript>
      {width === null ? (
        space
      ) : (
        <ChartBoundary>
          <Suspense fallback={space}>
            <ContributionsChart model={model} layout={layout} width={width} />
          </Suspense>
        </ChartBoundary>
      )}
    </div>
  );
}
