import { memo, type ReactNode, use, useDeferredValue, useState } from "react";
import type { FigureModel } from "../core/figure.ts";
import { text } from "../text/en.ts";
import { formatBasis, formatSources } from "../text/sources.ts";
import { AddButton } from "./AddButton.tsx";
import { DataTable } from "./DataTable.tsx";
import { MarkArea } from "./MarkArea.tsx";
import { OpenButton } from "./OpenButton.tsx";
import { OnlyFigureContext, TakeContext } from "./take.ts";

interface FigureProps {
  readonly model: FigureModel;
  readonly children: ReactNode;
  /** Above the drawing: its own controls. */
  readonly controls?: ReactNode;
  readonly className?: string;
  /** A figure that is a table already needs no twin. */
  readonly isTable?: boolean;
  /** Announced when it changes: the figure's answer to a filter. */
  readonly live?: boolean;
  /** Of its heading; 3 where it stands in a group of figures that has a heading. Default: 2. */
  readonly level?: 2 | 3;
}

/** Turns the figure into files and links. */
function TakeButton({ model, className, isTable, children }: FigureProps) {
  const Take = use(TakeContext);
  if (Take === null) return null;
  return (
    <OpenButton
      label={text.figure.take}
      className="link"
      describedBy={`${model.id}-finding`}
      part={model.id}
      opens={(close) => (
        <Take model={model} drawing={isTable ? null : children} className={className} onClose={close} />
      )}
    />
  );
}

interface FootProps {
  readonly figure: FigureProps;
  readonly asTable: boolean;
  readonly setAsTable: (asTable: boolean) => void;
}

/** Where the figure comes from, and what can be done with it. */
const FootNow = memo(function FootNow({ figure, asTable, setAsTable }: FootProps) {
  const { model, isTable } = figure;
  const heading = `${model.id}-finding`;
  const basis = model.basis && formatBasis(model.basis);
  return (
    <footer>
      <span>
        {formatSources(model.sources)}
        {basis !== null && <span className="basis">. {basis}</span>}
      </span>
      <span className="acts">
        {!isTable && (
          <button type="button" className="link" aria-describedby={heading} onClick={() => setAsTable(!asTable)}>
            {asTable ? text.figure.chart : text.figure.table}
          </button>
        )}
        <AddButton figure={model.id} finding={model.finding} describedBy={heading} />
        <TakeButton {...figure} />
      </span>
    </footer>
  );
});

/** A press on a filter is answered by finding and drawing; the foot follows a moment later. */
function Foot({ figure, ...rest }: FootProps) {
  return <FootNow figure={useDeferredValue(figure)} {...rest} />;
}

/** The one frame of every figure: finding, drawing or table twin, sources. */
export function Figure(props: FigureProps) {
  const { model, children, controls, className, isTable, live, level } = props;
  const [asTable, setAsTable] = useState(false);
  const only = use(OnlyFigureContext);
  if (only !== null && only !== model.id) return null;
  const heading = `${model.id}-finding`;
  const Heading = level === 3 ? "h3" : "h2";
  return (
    <section
      className={`figure ${className ?? ""}${only === null ? "" : " only"}`}
      aria-labelledby={heading}
      aria-describedby={`${model.id}-description`}
    >
      <header>
        <Heading id={heading} aria-live={live ? "polite" : undefined}>
          {model.finding}
        </Heading>
        <p className="subtitle">{model.subtitle}</p>
        <p id={`${model.id}-description`} className="sr-only">
          {model.description} {isTable ? "" : text.figure.keys}
        </p>
      </header>
      {controls}
      {asTable ? <DataTable table={model.table} /> : <MarkArea>{children}</MarkArea>}
      <Foot figure={props} asTable={asTable} setAsTable={setAsTable} />
    </section>
  );
}
