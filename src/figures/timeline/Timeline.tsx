import { memo, type ReactNode, useMemo } from "react";
import { roadMapText } from "../../text/enRoadMap.ts";
import { layoutTimeline, type Stretch, type TimelineLayout } from "./layout.ts";
import type { TimelineModel, TimelineSlot } from "./model.ts";
import type { TimelineMark, TimelineRow } from "./row.ts";
import { type RowStretch, stretchesOf } from "./stretches.ts";
import "./timeline.css";

const middle = 14;

/** Not a component of its own: a press has React look through all that a page is made of. */
function drawMark(mark: TimelineMark, { x0, x1 }: Stretch, place: string) {
  const radius = mark.shape === "statement" ? 3.5 : mark.shape === "delivered" ? 6.5 : 5.5;
  return (
    <g
      key={`${mark.opens} ${mark.shape}`}
      className={`mark ${mark.shape}`}
      role="button"
      tabIndex={-1}
      aria-label={mark.label}
      data-mark={place}
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

function Strip({ row, layout, place }: { row: TimelineRow; layout: TimelineLayout; place: number }) {
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
      {row.marks.map((mark, column) => {
        const stretch = layout.place(mark);
        return stretch === null ? null : drawMark(mark, stretch, `${place},${column}`);
      })}
    </svg>
  );
}

interface Drawn {
  readonly layout: TimelineLayout;
  readonly linkTo: (row: TimelineRow) => ReactNode;
}

interface CellsProps extends Drawn {
  readonly row: TimelineRow;
  readonly place: number;
}

const Cells = memo(function Cells({ row, layout, place, linkTo }: CellsProps) {
  return (
    <>
      <span className="timeline-title">{linkTo(row)}</span>
      <Strip row={row} layout={layout} place={place} />
      <span className={`timeline-word ${row.standing}`}>{row.word}</span>
    </>
  );
});

/** Keeps the place of an item of which nothing is known yet, while days change; see timeline.css. */
function Place({ isShown }: { isShown: boolean }) {
  return (
    <li className="timeline-row unknown" aria-hidden="true" hidden={!isShown}>
      <span className="timeline-title">&nbsp;</span>
      <svg className="strip" height={2 * middle} />
    </li>
  );
}

const Ground = memo(function Ground({ layout }: { layout: TimelineLayout }) {
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
});

const Years = memo(function Years({ layout, y }: { layout: TimelineLayout; y: number }) {
  return layout.years
    .filter(({ x }) => x < 94)
    .map(({ year, x }) => (
      <text key={year} className="tick" x={`${x}%`} dx="4" y={y}>
        {year}
      </text>
    ));
});

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

/** A row that a filter leaves out stays in the page, hidden: to draw it anew would take longer than a press may. */
const Row = memo(function Row({ slot, ...drawn }: Drawn & { readonly slot: TimelineSlot }) {
  const { row, place, isShown } = slot;
  if (row === null) return <Place isShown={isShown} />;
  return (
    <li className="timeline-row" hidden={!isShown}>
      <Cells row={row} place={place} {...drawn} />
    </li>
  );
});

/** Drawn as SVG throughout: places in `style` would be refused by the page's Content-Security-Policy. */
const Heads = memo(function Heads({ asOfLabel, layout }: { asOfLabel: string; layout: TimelineLayout }) {
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
            {asOfLabel}
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
});

const Legend = memo(function Legend() {
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
});

interface RowsProps extends Drawn {
  readonly stretch: RowStretch<TimelineSlot>;
  /** Of the group that begins here, "" where only its place is kept. Null where none begins. */
  readonly heading: string | null;
}

/** A stretch that is hidden as a whole stays as it was drawn last until it is shown. */
function isDrawn(before: RowsProps, after: RowsProps): boolean {
  if (!after.stretch.isShown) return true;
  return (
    before.layout === after.layout &&
    before.linkTo === after.linkTo &&
    before.heading === after.heading &&
    before.stretch.slots.every((slot, i) => slot === after.stretch.slots[i]) &&
    before.stretch.slots.length === after.stretch.slots.length
  );
}

const Rows = memo(function Rows({ stretch: { slots }, heading, ...drawn }: RowsProps) {
  const { layout } = drawn;
  return (
    <>
      <Ground layout={layout} />
      <svg className="timeline-years" height="18" aria-hidden="true">
        <Years layout={layout} y={13} />
      </svg>
      {heading !== null && heading !== "" && <h3 className="timeline-group">{heading}</h3>}
      {heading === "" && <div className="timeline-group">&nbsp;</div>}
      <ul hidden={!slots.some(({ isShown }) => isShown)}>
        {slots.map((slot) => (
          <Row key={slot.id} slot={slot} {...drawn} />
        ))}
      </ul>
    </>
  );
}, isDrawn);

interface GroupProps extends Drawn {
  readonly group: TimelineModel["groups"][number];
  readonly isFirst: boolean;
}

function Group({ group: { label, rows, slots }, isFirst, ...drawn }: GroupProps) {
  const isEmpty = rows.length === 0;
  const stretches = stretchesOf(slots, { hasHeading: label !== null, isFirst });
  return (
    <section
      aria-label={label ?? undefined}
      className={isEmpty ? "unknown" : undefined}
      hidden={!stretches.some(({ isShown }) => isShown)}
    >
      {stretches.map((stretch, i) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the nth stretch has the same places whatever is shown of them
          key={i}
          className={stretch.hasYears ? "timeline-stretch dated" : "timeline-stretch"}
          hidden={!stretch.isShown}
        >
          <Rows stretch={stretch} heading={i > 0 ? null : isEmpty ? "" : label} {...drawn} />
        </div>
      ))}
    </section>
  );
}

interface TimelineProps {
  readonly model: TimelineModel;
  /** Draws a row's title as a link to the item's page. The same function each time, or every row is drawn anew. */
  readonly linkTo: (row: TimelineRow) => ReactNode;
}

/** A row for each item of the road map over one time axis, with chairmanship terms as bands behind. */
export function Timeline({ model, linkTo }: TimelineProps) {
  const { domain, bands, asOf, groups } = model;
  const layout = useMemo(() => layoutTimeline({ domain, bands, asOf }), [domain, bands, asOf]);
  // Places that are only kept are not on paper.
  const first = groups.find(({ rows }) => rows.length > 0);
  // Also where nothing is shown it stays in the page, so that its rows are there when a filter is let go.
  return (
    <div hidden={model.shown === 0}>
      <Legend />
      <div className="timeline">
        <Heads asOfLabel={model.asOfLabel} layout={layout} />
        <div className="timeline-body">
          {groups.map((group) => (
            <Group key={group.key} group={group} layout={layout} linkTo={linkTo} isFirst={group === first} />
          ))}
        </div>
      </div>
    </div>
  );
}
