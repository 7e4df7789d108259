import { text } from "../../text/en.ts";
import { TableFrame } from "../../ui/TableFrame.tsx";
import type { CitingGroup, CitingModel, CitingRow } from "./model.ts";

/** One record: a line for each place in the source. */
function Rows({ row }: { row: CitingRow }) {
  return row.places.map((place, i) => (
    <tr key={`${place.at} ${place.said}`}>
      {i === 0 && (
        <th scope="row" rowSpan={row.places.length}>
          {row.opens === null ? (
            row.title
          ) : (
            <button type="button" className="link" data-opens={row.opens}>
              {row.title}
            </button>
          )}
        </th>
      )}
      <td>{place.at}</td>
      <td className="when">{place.said}</td>
    </tr>
  ));
}

const { record, where, said } = text.sources.recordColumns;
const columns = [{ label: record }, { label: where }, { label: said }];

function Group({ group }: { group: CitingGroup }) {
  return (
    <>
      <h3 id={`citing-${group.collection}`}>{group.label}</h3>
      <TableFrame label={group.label} columns={columns} className="citing-records">
        {group.rows.map((row) => (
          <Rows key={row.key} row={row} />
        ))}
      </TableFrame>
    </>
  );
}

/** What rests on a source, in groups; each record that has evidence of its own opens it. */
export function CitingRecords({ model }: { model: CitingModel }) {
  return model.groups.map((group) => <Group key={group.collection} group={group} />);
}
