import { PageLink } from "../../ui/PageLink.tsx";
import { TableFrame } from "../../ui/TableFrame.tsx";
import { routes } from "../../view/routes.ts";
import { Group } from "./Group.tsx";
import type { Disagreement, DisagreementsModel } from "./model.ts";

function Claims({ claims }: Pick<Disagreement, "claims">) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.value}>
          {claim.value}
          <ul className="cites">
            {claim.places.map((place) => (
              <li key={`${place.source} ${place.at}`}>
                <PageLink to={routes.source(place.source)}>{place.title}</PageLink>, {place.at}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Table({ label, model, rows }: { label: string; model: DisagreementsModel; rows: readonly Disagreement[] }) {
  return (
    <TableFrame label={label} columns={model.table.columns} className="disagreements stacks">
      {rows.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            <button type="button" className="link" data-opens={`discrepancies/${one.id}`}>
              {one.about}
            </button>
          </th>
          <td>
            <Claims claims={one.claims} />
          </td>
          <td>
            <strong>{one.used}</strong>
            <span className="quiet why">{one.why}</span>
          </td>
        </tr>
      ))}
    </TableFrame>
  );
}

/** Each disagreement with its claims and their sources, grouped by what it is about; its name opens the evidence. */
export function Disagreements({ model }: { model: DisagreementsModel }) {
  return model.groups.map(({ key, label, rows }) => (
    <Group key={key} label={label} open={false}>
      <Table label={label} model={model} rows={rows} />
    </Group>
  ));
}
