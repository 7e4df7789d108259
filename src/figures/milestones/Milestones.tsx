import { text } from "../../text/en.ts";
import type { MilestonesModel } from "./model.ts";

/** Open promises as a list, the late ones first. */
export function Milestones({ model }: { model: MilestonesModel }) {
  if (model.rows.length === 0) return <p className="empty">{text.milestones.empty}</p>;
  return (
    <ul className="lines">
      {model.rows.map((row) => (
        <li key={row.id}>
          <span className="lines-when">{row.due}</span>
          <button type="button" className="lines-what" data-opens={row.opens}>
            {row.late && <strong className="late">{text.milestones.late} </strong>}
            {row.title}
            {row.note !== null && <span className="quiet">: {row.note}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
