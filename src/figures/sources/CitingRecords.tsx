import { text } from "../../text/en.ts";
import { TableScroll } from "../../ui/TableScroll.tsx";
import type { CitingGroup, CitingModel } from "./model.ts";

function Group({ group }: { group: CitingGroup }) {
  const { recordColumns: columns } = text.sources;
  return (
    <>
      <h3 id={`citing-${group.collection}`}>{group.label}</h3>
      <TableScroll label={group.label}>
        <table className="citing-records">
          <thead>
            <tr>
              <th scope="col">{columns.record}</th>
              <th scope="col">{columns.where}</th>
              <th scope="col">{columns.said}</th>
            </tr>
          </thead>
          <tbody>
            {group.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.opens === null ? (
                    row.title
                  ) : (
                    <button type="button" className="link" data-opens={row.opens}>
                      {row.title}
                    </button>
                  )}
                </th>
                <td>
                  <ul>
                    {row.places.map((place) => (
                      <li key={`${place.at} ${place.said}`}>{place.at}</li>
                    ))}
                  </ul>
                </td>
                <td className="when">{[...new Set(row.places.map((place) => place.said))].join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

/** What rests on a source, in groups; each record that has evidence of its own opens it. */
export function CitingRecords({ model }: { model: CitingModel }) {
  return model.groups.map((group) => <Group key={group.collection} group={group} />);
}
