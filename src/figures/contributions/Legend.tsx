import { contributionsText } from "../../text/enContributions.ts";
import { Swatch, UnfinishedKey } from "../../ui/Legend.tsx";
import type { ContributionsModel } from "./model.ts";

/** The kinds by colour, and what hatching means. Beside the chart, so that it stands before the chart is drawn. */
export function Legend({ model }: { model: ContributionsModel }) {
  const key = `${model.id}-undisclosed-key`;
  return (
    <ul className="legend">
      {model.series.map(({ kind, label }) => (
        <li key={kind}>
          <Swatch fill={`fill-kind-${kind}`} />
          {label}
        </li>
      ))}
      <li>
        <svg className="swatch" aria-hidden="true">
          <defs>
            <pattern id={key} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
              <line className="hatch-undisclosed" x1="0" y1="0" x2="0" y2="5" />
            </pattern>
          </defs>
          <rect className="fill-quiet" width="12" height="12" rx="2" />
          <rect width="12" height="12" rx="2" fill={`url(#${key})`} />
        </svg>
        {contributionsText.hatched}
      </li>
      {model.bars.some((bar) => bar.unfinished && bar.total > 0) && <UnfinishedKey />}
    </ul>
  );
}
