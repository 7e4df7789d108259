import { useState } from "react";
import { foldText } from "../../core/events.ts";
import { text } from "../../text/en.ts";
import { Fold } from "../../ui/Fold.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { TableScroll } from "../../ui/TableScroll.tsx";
import { routes } from "../../view/routes.ts";
import type { SourceRow, SourcesModel } from "./model.ts";

function Rows({ model, rows, label }: { model: SourcesModel; rows: readonly SourceRow[]; label: string }) {
  return (
    <TableScroll label={label}>
      <table className="source-list">
        <thead>
          <tr>
            {model.table.columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? "numeric" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <PageLink to={routes.source(row.id)}>{row.title}</PageLink>
              </th>
              <td>{row.publisher}</td>
              <td>{row.published}</td>
              <td>{row.kind}</td>
              <td className="numeric">{row.records}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** The sources: documents in sight, laws and each publisher's pages folded; each title leads to its page. */
export function SourceList({ model }: { model: SourcesModel }) {
  const [words, setWords] = useState("");
  const terms = foldText(words).split(/\s+/).filter(Boolean);
  const found = model.rows.filter((row) => {
    const folded = foldText(`${row.title} ${row.publisher} ${row.published}`);
    return terms.every((term) => folded.includes(term));
  });
  const [documents, ...folded] = model.groups;
  return (
    <>
      <div className="filter-bar">
        <input
          type="search"
          className="words"
          aria-label={text.sources.find}
          placeholder={text.sources.find}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <span role="status">{terms.length > 0 && text.sources.found(found.length)}</span>
      </div>
      {terms.length > 0 ? (
        found.length > 0 && <Rows model={model} rows={found} label={text.sources.found(found.length)} />
      ) : (
        <>
          {documents !== undefined && <Rows model={model} rows={documents.rows} label={documents.label} />}
          {folded.map((group) => (
            <Fold key={group.key} label={group.label}>
              <Rows model={model} rows={group.rows} label={group.label} />
            </Fold>
          ))}
        </>
      )}
    </>
  );
}
