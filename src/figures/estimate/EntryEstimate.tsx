import { useMemo } from "react";
import { estimateText } from "../../text/enEstimate.ts";
import { Figure } from "../../ui/Figure.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { useNarrow } from "../../ui/useNarrow.ts";
import { axisHeight, layoutEstimate, type PlacedEstimate } from "./layout.ts";
import type { EstimateModel } from "./model.ts";
import "./estimate.css";

function Row({ placed, index }: { placed: PlacedEstimate; index: number }) {
  const { row, y, range, middle, came, goesOn } = placed;
  return (
    <>
      <foreignObject x="0" y={placed.top} width="100%" height={placed.labelHeight}>
        <p className="estimate-label">
          <span>
            {row.label}
            {row.outlook !== null && (
              <>
                {": "}
                <strong>{row.range}</strong>
              </>
            )}
            {row.cameWords !== null && `; ${row.cameWords}`}
            {row.passedWords !== null && `; ${row.passedWords}`}
          </span>
        </p>
      </foreignObject>
      {range !== null && (
        <g
          className={`mark estimate-row${row.came === null ? "" : " trial"}`}
          role="button"
          tabIndex={-1}
          aria-label={row.spoken}
          data-mark={`${index},0`}
          data-opens="ratifications"
        >
          <rect
            className="hit"
            x={`${range.x0}%`}
            width={`${Math.max(1, range.x1 - range.x0)}%`}
            y={y - 12}
            height="24"
          />
          <line className="estimate-range" x1={`${range.x0}%`} x2={`${range.x1}%`} y1={y} y2={y} />
          {goesOn && (
            <text className="estimate-on" x={`${range.x1}%`} dx="-2" y={y} dy="-0.4em" textAnchor="end">
              →
            </text>
          )}
          {middle !== null && (
            <>
              <line className="estimate-middle" x1={`${middle.x0}%`} x2={`${middle.x1}%`} y1={y} y2={y} />
              <circle className="estimate-dot" cx={`${(middle.x0 + middle.x1) / 2}%`} cy={y} r="5" />
            </>
          )}
          {came !== null && (
            <>
              <line className="estimate-came" x1={`${came.x0}%`} x2={`${came.x1}%`} y1={y} y2={y} />
              <circle className="estimate-came-ring" cx={`${(came.x0 + came.x1) / 2}%`} cy={y} r="6" />
            </>
          )}
        </g>
      )}
    </>
  );
}

function Legend({ asOf }: { asOf: string }) {
  const { legend } = estimateText;
  return (
    <ul className="legend">
      <li>
        <svg className="swatch wide" aria-hidden="true">
          <line className="estimate-range" x1="0" x2="24" y1="7" y2="7" />
        </svg>
        {legend.range}
      </li>
      <li>
        <svg className="swatch estimate-row" aria-hidden="true">
          <circle className="estimate-dot" cx="7" cy="7" r="5" />
        </svg>
        {legend.middle}
      </li>
      <li>
        <svg className="swatch" aria-hidden="true">
          <circle className="estimate-came-ring" cx="7" cy="7" r="5" />
        </svg>
        {legend.came}
      </li>
      <li>
        <svg className="swatch" aria-hidden="true">
          <line className="as-of" x1="7" x2="7" y1="0" y2="14" />
        </svg>
        {asOf}
      </li>
    </ul>
  );
}

function Drawing({ model }: { model: EstimateModel }) {
  const arrangement = useNarrow() ? "narrow" : "wide";
  const layout = useMemo(() => layoutEstimate(model, arrangement), [model, arrangement]);
  const plot = layout.height - axisHeight;
  return (
    <svg className="estimate" height={layout.height} role="group" aria-labelledby="estimate-finding">
      {layout.years.map(({ year, x }) => (
        <g key={year}>
          <line className="grid" x1={`${x}%`} x2={`${x}%`} y1="0" y2={plot} />
          <text className="tick" x={`${x}%`} y={plot + 18} textAnchor={x < 1 ? "start" : "middle"}>
            {year}
          </text>
        </g>
      ))}
      <line className="as-of" x1={`${layout.asOfX}%`} x2={`${layout.asOfX}%`} y1="0" y2={plot} />
      {layout.rows.map((placed, i) => (
        <Row key={placed.row.key} placed={placed} index={i} />
      ))}
    </svg>
  );
}

/** When the Convention can be expected to enter into force: an estimate, its range, its past and its method. */
export function EntryEstimate({ model }: { model: EstimateModel }) {
  return (
    <div className="estimate-part">
      <Figure model={model} className="wide">
        {model.rows.length === 0 ? (
          <p className="empty">{model.finding}</p>
        ) : (
          <>
            <Legend asOf={model.asOfLabel} />
            <Drawing model={model} />
          </>
        )}
      </Figure>
      <Fold label={estimateText.assumptions}>
        <ul className="estimate-points">
          {model.assumptions.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
