import { useState } from "react";
import { text } from "../../text/en.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import type { ChangesModel } from "./model.ts";

/** What became known, latest first: the weightiest, and all where a reader asks for them. */
export function Changes({ model }: { model: ChangesModel }) {
  const [isWhole, setIsWhole] = useState(false);
  if (model.rows.length === 0) return <p className="empty">{text.changes.empty}</p>;
  const rows =
    isWhole && !model.table.awaited
      ? model.table.rows.map(({ key, cells: [day, words], opens }) => ({ key, day, words, opens }))
      : model.rows;
  return (
    <>
      <ul className="lines">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="lines-when">{row.day}</span>
            <button type="button" className="lines-what" data-opens={row.opens}>
              {row.words}
            </button>
          </li>
        ))}
      </ul>
      <p className="note">
        {model.rest > 0 && (
          <>
            <button type="button" className="link" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
              {isWhole ? text.changes.fewer : text.changes.rest(model.rest)}
            </button>
            {" · "}
          </>
        )}
        <PageLink to={routes.changes()}>{text.changes.page}</PageLink>
      </p>
    </>
  );
}
