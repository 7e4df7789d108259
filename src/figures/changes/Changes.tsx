import { text } from "../../text/en.ts";
import type { ChangesModel } from "./model.ts";

/** What became known, latest first. */
export function Changes({ model }: { model: ChangesModel }) {
  if (model.rows.length === 0) return <p className="empty">{text.changes.empty}</p>;
  return (
    <>
      <ul className="lines">
        {model.rows.map((row) => (
          <li key={row.key}>
            <span className="lines-when">{row.day}</span>
            <button type="button" className="lines-what" data-opens={row.opens}>
              {row.words}
            </button>
          </li>
        ))}
      </ul>
      {model.rest > 0 && <p className="note">{text.changes.rest(model.rest)}</p>}
    </>
  );
}
