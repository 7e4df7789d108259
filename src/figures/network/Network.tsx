import { type ReactNode, useMemo } from "react";
import { networkText } from "../../text/enNetwork.ts";
import { useNarrow } from "../../ui/useNarrow.ts";
import { layoutNetwork, type PlacedRow } from "./layout.ts";
import type { NetworkModel, NetworkRow } from "./model.ts";
import "./network.css";

function Row({ placed, side, link }: { placed: PlacedRow; side: "grounds" | "outcomes"; link: ReactNode }) {
  const { row, box, x, y, mark } = placed;
  return (
    <>
      <foreignObject x={`${box.x}%`} y={box.y} width={`${box.width}%`} height={box.height}>
        <div className={`network-row ${side}`}>
          <span className="network-how">
            {row.how}
            {row.when !== null && ` · ${row.when}`}
          </span>
          <span className="network-title">{link}</span>
          {row.beyond !== null && <span className="network-beyond">{row.beyond}</span>}
        </div>
      </foreignObject>
      <g className="mark" role="button" tabIndex={-1} aria-label={row.label} data-mark={mark} data-opens={row.opens}>
        <circle className="hit" cx={`${x}%`} cy={y} r="14" />
        <circle className="dot" cx={`${x}%`} cy={y} r="5.5" />
      </g>
    </>
  );
}

/**
 * A part of the network with what it rests on and what came of it. Its dots lead to the evidence, its titles on.
 * @param linkTo the title of a neighbour, as a link to wherever the page leads.
 */
export function Network({
  model,
  linkTo,
  centre,
}: {
  model: NetworkModel;
  linkTo: (row: NetworkRow) => ReactNode;
  centre: ReactNode;
}) {
  const arrangement = useNarrow() ? "narrow" : "wide";
  const layout = useMemo(() => layoutNetwork(model, arrangement), [model, arrangement]);
  const { heads } = layout;
  return (
    <svg
      className={`network ${arrangement}`}
      height={layout.height}
      role="group"
      aria-labelledby={`${model.id}-finding`}
    >
      <g>
        {layout.lines.map(({ x1, y1, x2, y2 }) => (
          <line key={`${x1} ${y1} ${x2} ${y2}`} className="network-line" x1={`${x1}%`} y1={y1} x2={`${x2}%`} y2={y2} />
        ))}
      </g>
      {(["grounds", "outcomes"] as const).map((side) => (
        <foreignObject
          key={side}
          x={`${heads[side].x}%`}
          y={heads[side].y}
          width={`${heads[side].width}%`}
          height={heads[side].height + (layout[side].length === 0 ? 28 : 0)}
        >
          <p className={`network-head ${side}`}>{networkText[side]}</p>
          {layout[side].length === 0 && <p className={`network-none ${side}`}>{networkText.nothing}</p>}
        </foreignObject>
      ))}
      {layout.grounds.map((placed) => (
        <Row key={placed.row.key} placed={placed} side="grounds" link={linkTo(placed.row)} />
      ))}
      <foreignObject
        x={`${layout.centre.x}%`}
        y={layout.centre.y}
        width={`${layout.centre.width}%`}
        height={layout.centre.height}
      >
        <div className="network-centre">{centre}</div>
      </foreignObject>
      {layout.outcomes.map((placed) => (
        <Row key={placed.row.key} placed={placed} side="outcomes" link={linkTo(placed.row)} />
      ))}
    </svg>
  );
}
