import { useState } from "react";
import { foldText } from "../../core/events.ts";
import { sourcesText } from "../../text/enSources.ts";
import { Fold } from "../../ui/Fold.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { TableFrame } from "../../ui/TableFrame.tsx";
import { routes } from "../../view/routes.ts";
import type { SourceRow, SourcesModel } from "./model.ts";
import "../../ui/filters.css";
import "./sources.css";

function Rows({ model, rows, label }: { model: SourcesModel; rows: readonly SourceRow[]; label: string }) {
  return (
    <TableFrame label={label} columns={model.table.columns} className="source-list stacks">
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <PageLink to={routes.source(row.id)}>{row.title}</PageLink>
          </th>
          <td>{row.publisher}</td>
          <td>{row.published}</td>
          <td>{row.kind}</td>
          <td className="numeric" data-label={sourcesText.columns.records}>
            {row.records}
          </td>
        </tr>
      ))}
    </TableFrame>
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
          aria-label={sourcesText.find}
          placeholder={sourcesText.find}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <span role="status">{terms.length > 0 && sourcesText.found(found.length)}</span>
      </div>
      {terms.length > 0 ? (
        found.length > 0 && <Rows model={model} rows={found} label={sourcesText.found(found.length)} />
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
