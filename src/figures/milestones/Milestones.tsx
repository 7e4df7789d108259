import { text } from "../../text/en.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import type { View } from "../../view/parameters.ts";
import { routes } from "../../view/routes.ts";
import type { MilestoneList, MilestonesModel } from "./model.ts";

const filters: Record<MilestoneList["standing"], Partial<View>> = {
  late: { standings: ["late"], order: "slip" },
  open: { standings: ["open"], order: "date" },
};

function List({ list }: { list: MilestoneList }) {
  return (
    <section className="lines-part" aria-label={list.heading}>
      <h3>
        <PageLink to={routes.roadmap()} view={filters[list.standing]}>
          {list.heading}
        </PageLink>
      </h3>
      <ul className="lines">
        {list.rows.map((row) => (
          <li key={row.id}>
            <span className="lines-when">{row.due}</span>
            <button type="button" className="lines-what" data-opens={row.opens}>
              {row.title}
              {row.note !== null && <span className="quiet">: {row.note}</span>}
            </button>
          </li>
        ))}
      </ul>
      {list.rest !== null && (
        <p className="note">
          <PageLink to={routes.roadmap()} view={filters[list.standing]}>
            {list.rest}
          </PageLink>
        </p>
      )}
    </section>
  );
}

/** The late promises, then what falls due next, each list with the way to all of it; and those without a report, counted. */
export function Milestones({ model }: { model: MilestonesModel }) {
  return (
    <>
      {model.lists.length === 0 && <p className="empty">{text.milestones.empty}</p>}
      {model.lists.map((list) => (
        <List key={list.standing} list={list} />
      ))}
      {model.unreported !== null && (
        <p className="note">
          <PageLink to={routes.roadmap()} view={{ standings: ["unreported"] }}>
            {model.unreported}
          </PageLink>
        </p>
      )}
    </>
  );
}
