import { type ReactNode, useState } from "react";
import type { FigureModel } from "../core/figure.ts";
import { text } from "../text/en.ts";
import { formatBasis, formatSources } from "../text/sources.ts";
import { DataTable } from "./DataTable.tsx";
import { MarkArea } from "./MarkArea.tsx";

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

/** The one frame of every figure: finding, drawing or table twin, sources. */
export function Figure({ model, children, controls, className, isTable, live, level }: FigureProps) {
  const [asTable, setAsTable] = useState(false);
  const heading = `${model.id}-finding`;
  const Heading = level === 3 ? "h3" : "h2";
  const basis = model.basis && formatBasis(model.basis);
  return (
    <section
      className={`figure ${className ?? ""}`}
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
      <footer>
        <span>
          {formatSources(model.sources)}
          {basis !== null && <span className="basis">. {basis}</span>}
        </span>
        {!isTable && (
          <button type="button" className="link" aria-describedby={heading} onClick={() => setAsTable(!asTable)}>
            {asTable ? text.figure.chart : text.figure.table}
          </button>
        )}
      </footer>
    </section>
  );
}
