import { memo, type ReactNode } from "react";
import { roadMapText } from "../../text/enRoadMap.ts";
import { layoutTimeline, type TimelineLayout } from "./layout.ts";
import type { TimelineMark, TimelineModel, TimelineRow } from "./model.ts";
import "./timeline.css";

const middle = 14;

function Mark({
  mark,
  layout,
  row,
  column,
}: {
  mark: TimelineMark;
  layout: TimelineLayout;
  row: number;
  column: number;
}) {
  const stretch = layout.place(mark);
  if (stretch === null) return null;
  const { x0, x1 } = stretch;
  const radius = mark.shape === "statement" ? 3.5 : mark.shape === "delivered" ? 6.5 : 5.5;
  return (
    <g
      className={`mark ${mark.shape}`}
      role="button"
      tabIndex={-1}
      aria-label={mark.label}
      data-mark={`${row},${column}`}
      data-opens={mark.opens}
    >
      {mark.shape !== "statement" && x1 - x0 > 0.5 && (
        <line className="span" x1={`${x0}%`} x2={`${x1}%`} y1={middle} y2={middle} />
      )}
      <circle className="hit" cx={`${x1}%`} cy={middle} r="12" />
      <circle className="dot" cx={`${x1}%`} cy={middle} r={radius} />
    </g>
  );
}

function Strip({ row, layout, index }: { row: TimelineRow; layout: TimelineLayout; index: number }) {
  const life = layout.place(row.life);
  const slip = row.slip === null ? null : layout.place(row.slip);
  const silence = row.silence === null ? null : layout.place(row.silence);
  return (
    <svg
      className={`strip${row.slip === null ? "" : " slipped"}${row.silence === null ? "" : " silent"}`}
      height={2 * middle}
      role="group"
      aria-label={row.title}
    >
      {life !== null && (
        <line className={`life ${row.standing}`} x1={`${life.x0}%`} x2={`${life.x1}%`} y1={middle} y2={middle} />
      )}
      {slip !== null && <line className="slip" x1={`${slip.x0}%`} x2={`${slip.x1}%`} y1={middle} y2={middle} />}
      {silence !== null && (
        <line className="silence" x1={`${silence.x0}%`} x2={`${silence.x1}%`} y1={middle} y2={middle} />
      )}
      {row.marks.map((mark, column) => (
        <Mark key={`${mark.opens} ${mark.shape}`} mark={mark} layout={layout} row={index} column={column} />
      ))}
    </svg>
  );
}

const Row = memo(function Row({
  row,
  layout,
  index,
  link,
}: {
  row: TimelineRow;
  layout: TimelineLayout;
  index: number;
  link: ReactNode;
}) {
  return (
    <li className="timeline-row">
      <span className="timeline-title">{link}</span>
      <Strip row={row} layout={layout} index={index} />
      <span className={`timeline-word ${row.standing}`}>{row.word}</span>
    </li>
  );
});

/** Keeps the place of an item of which nothing is known yet, while days change; see filters.css. */
function Place() {
  return (
    <li className="timeline-row unknown" aria-hidden="true">
      <span className="timeline-title">&nbsp;</span>
      <svg className="strip" height={2 * middle} />
    </li>
  );
}

function Ground({ layout }: { layout: TimelineLayout }) {
  return (
    <svg className="timeline-ground" aria-hidden="true">
      {layout.bands.map((band, i) => (
        <rect
          key={band.id}
          className={i % 2 === 0 ? "band" : "band other"}
          x={`${band.x0}%`}
          width={`${band.x1 - band.x0}%`}
          y="0"
          height="100%"
        />
      ))}
      {layout.years.map(({ year, x }) => (
        <line key={year} className="grid" x1={`${x}%`} x2={`${x}%`} y1="0" y2="100%" />
      ))}
      {layout.asOf !== null && (
        <line className="as-of" x1={`${layout.asOf}%`} x2={`${layout.asOf}%`} y1="0" y2="100%" />
      )}
    </svg>
  );
}

function Years({ layout, y }: { layout: TimelineLayout; y: number }) {
  return layout.years
    .filter(({ x }) => x < 94)
    .map(({ year, x }) => (
      <text key={year} className="tick" x={`${x}%`} dx="4" y={y}>
        {year}
      </text>
    ));
}

/** Part by part on a line of its own: what does not fit falls below the edge, so that a narrow band has a short name or none. */
function BandName({ name }: { name: string }) {
  return (
    <div className="band-name">
      <span />
      {name.split(/(?=, )/).map((part) => (
        <span key={part}>{part}</span>
      ))}
    </div>
  );
}

/** Drawn as SVG throughout: places in `style` would be refused by the page's Content-Security-Policy. */
function Heads({ model, layout }: { model: TimelineModel; layout: TimelineLayout }) {
  return (
    <div className="timeline-heads">
      <svg height="62" aria-hidden="true">
        {layout.asOf !== null && (
          <text
            className="label as-of-label"
            x={`${layout.asOf}%`}
            dx={layout.asOf > 70 ? 4 : -4}
            y="14"
            textAnchor={layout.asOf > 70 ? "end" : "start"}
          >
            {model.asOfLabel}
          </text>
        )}
        {layout.bands.map((band) => (
          <foreignObject key={band.id} x={`${band.x0}%`} y="20" width={`${band.x1 - band.x0}%`} height="20">
            <BandName name={band.name} />
          </foreignObject>
        ))}
        <Years layout={layout} y={56} />
      </svg>
    </div>
  );
}

function Legend() {
  const { legend } = roadMapText;
  return (
    <ul className="legend">
      {(["statement", "target", "first", "delivered"] as const).map((shape) => (
        <li key={shape}>
          <svg className="swatch" aria-hidden="true">
            <g className={shape === "first" ? "slipped" : undefined}>
              <g className={shape === "first" ? "first-target" : shape}>
                <circle className="dot" cx="7" cy="7" r={shape === "statement" ? 3.5 : 5.5} />
              </g>
            </g>
          </svg>
          {legend[shape]}
        </li>
      ))}
      {(["slip", "silence"] as const).map((line) => (
        <li key={line}>
          <svg className="swatch wide" aria-hidden="true">
            <line className={line} x1="0" x2="24" y1="7" y2="7" />
          </svg>
          {legend[line]}
        </li>
      ))}
    </ul>
  );
}

const longestStretch = 14;

/** Rows that stay together on paper, where each stretch has its years. */
function stretchesOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / longestStretch) }, (_, i) =>
    rows.slice(i * longestStretch, (i + 1) * longestStretch),
  );
}

/**
 * A row for each item of the road map over one time axis, with chairmanship terms as bands behind.
 * @param linkTo draws a row's title as a link to the item's page.
 */
export function Timeline({ model, linkTo }: { model: TimelineModel; linkTo: (row: TimelineRow) => ReactNode }) {
  const layout = layoutTimeline(model);
  let index = -1;
  return (
    <>
      <Legend />
      <div className="timeline">
        <Heads model={model} layout={layout} />
        <div className="timeline-body">
          {model.groups.map((group) => (
            <section
              key={group.key}
              aria-label={group.label ?? undefined}
              className={group.rows.length === 0 ? "unknown" : undefined}
            >
              {stretchesOf(group.slots).map((rows, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the nth stretch is the same whatever rows it has
                <div key={i} className="timeline-stretch">
                  <Ground layout={layout} />
                  <svg className="timeline-years" height="18" aria-hidden="true">
                    <Years layout={layout} y={13} />
                  </svg>
                  {i === 0 && group.label !== null && <h3 className="timeline-group">{group.label}</h3>}
                  {i === 0 && group.rows.length === 0 && <div className="timeline-group">&nbsp;</div>}
                  <ul>
                    {rows.map((row, nth) => {
                      // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is nothing but its place
                      if (row === null) return <Place key={nth} />;
                      index += 1;
                      return <Row key={row.id} row={row} layout={layout} index={index} link={linkTo(row)} />;
                    })}
                  </ul>
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
