import { memo, useState } from "react";
import type { EventFilter, Facet } from "../../core/events.ts";
import { eventsText } from "../../text/enEvents.ts";
import { facetsText } from "../../text/enFacets.ts";
import { termsText } from "../../text/enTerms.ts";
import { formatNumber } from "../../text/numbers.ts";
import { Figure } from "../../ui/Figure.tsx";
import type { OnNear } from "../../ui/useAhead.ts";
import { useChangeView, useViewPart } from "../../view/ViewProvider.tsx";
import type { FacetModel } from "./model.ts";
import "../../ui/filters.css";

const short = 7;

/** What choosing a value of a facet, or letting it go, changes in a filter. */
function changeOf<F extends Record<Facet, readonly string[]>>(filter: F, facet: Facet, value: string, on: boolean) {
  const present = filter[facet];
  if (present.includes(value) === on) return {};
  return { [facet]: on ? [...present, value] : present.filter((one) => one !== value) };
}

interface BarProps {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly share: number;
  readonly chosen: boolean;
  readonly nth: number;
  readonly onPress: (value: string, on: boolean) => void;
  readonly onNear: (value: string, on: boolean) => void;
}

/** One bar: pressing it filters, pressing its number opens what it counts. Its props are plain, so that a filter draws anew only what it changes. */
const Bar = memo(function Bar({ facet, value, label, count, share, chosen, nth, onPress, onNear }: BarProps) {
  return (
    <div className="facet-row">
      <label className="check" onPointerEnter={() => onNear(value, !chosen)} onFocus={() => onNear(value, !chosen)}>
        <input
          type="checkbox"
          checked={chosen}
          aria-label={facetsText.choice(label, count)}
          onChange={(event) => onPress(value, event.target.checked)}
          onKeyDown={(event) => {
            if (event.key === "Enter") onPress(value, !chosen);
          }}
        />
        <span className="facet-name">
          {label}
          <svg className="facet-bar" aria-hidden="true">
            <rect className={facet === "dimensions" ? `fill-${value}` : "fill-quiet"} width={`${share}%`} height="6" />
          </svg>
        </span>
      </label>
      {count === 0 ? (
        <span className="facet-count quiet">0</span>
      ) : (
        <button
          type="button"
          className="link facet-count"
          tabIndex={-1}
          aria-label={facetsText.mark(label, count)}
          data-mark={`${nth},0`}
          data-opens={`events/${facet}/${value}`}
        >
          {formatNumber(count)}
        </button>
      )}
    </div>
  );
});

/** It asks itself what is chosen: a press draws its bars anew, and neither the frame around them nor another facet. */
function Bars({ model, onNear }: FacetFigureProps) {
  const { facet, bars } = model;
  const chosen: readonly string[] = useViewPart((view) => view[facet]);
  const change = useChangeView();
  const [all, setAll] = useState(false);
  /** What was pressed here stays in sight, so that the focus on it is not lost when it is chosen no more. */
  const [kept, setKept] = useState<readonly string[]>([]);
  const [press] = useState(() => (value: string, on: boolean) => {
    setKept((before) => (before.includes(value) ? before : [...before, value]));
    change((view) => changeOf(view, facet, value, on));
  });
  const [near] = useState(() => (value: string, on: boolean) => onNear((filter) => changeOf(filter, facet, value, on)));
  const isShown = (value: string, i: number) => all || i < short || chosen.includes(value) || kept.includes(value);
  return (
    <>
      <fieldset>
        <legend className="sr-only">{termsText.facet[facet]}</legend>
        {bars.map(({ value, label, count, share }, nth) =>
          isShown(value, nth) ? (
            <Bar
              key={value}
              facet={facet}
              value={value}
              label={label}
              count={count}
              share={share}
              chosen={chosen.includes(value)}
              nth={nth}
              onPress={press}
              onNear={near}
            />
          ) : null,
        )}
      </fieldset>
      {bars.length > short && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? eventsText.fewerFacet : eventsText.allFacet(bars.length)}
        </button>
      )}
    </>
  );
}

interface FacetFigureProps {
  /** After a press its numbers may be those of a moment before. */
  readonly model: FacetModel;
  /** Always the same function. */
  readonly onNear: OnNear<EventFilter>;
}

/** Events by the values of one facet as bars, each of which is a filter. */
export const FacetFigure = memo(function FacetFigure({ model, onNear }: FacetFigureProps) {
  return (
    <Figure model={model} className="facet" level={3}>
      <Bars model={model} onNear={onNear} />
    </Figure>
  );
});
