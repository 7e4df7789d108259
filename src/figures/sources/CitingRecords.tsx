import { sourcesText } from "../../text/enSources.ts";
import { Fold } from "../../ui/Fold.tsx";
import { TableFrame } from "../../ui/TableFrame.tsx";
import type { CitingGroup, CitingModel, CitingRow } from "./model.ts";
import "./sources.css";

const { recordColumns: columns } = sourcesText;

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
      <td data-label={columns.where}>{place.at}</td>
      <td className="when" data-label={columns.said}>
        {place.said}
      </td>
    </tr>
  ));
}

const heads = [{ label: columns.record }, { label: columns.where }, { label: columns.said }];

function Table({ group }: { group: CitingGroup }) {
  return (
    <TableFrame label={group.label} columns={heads} className="citing-records stacks">
      {group.rows.map((row) => (
        <Rows key={row.key} row={row} />
      ))}
    </TableFrame>
  );
}

/** Rows of a source up to which nothing is closed. */
const short = 30;

/** What rests on a source, in groups; each record that has evidence of its own opens it. */
export function CitingRecords({ model }: { model: CitingModel }) {
  const rows = model.groups.reduce((sum, group) => sum + group.rows.length, 0);
  return model.groups.map((group, i) => (
    <Fold key={group.collection} label={group.label} open={i === 0 || rows <= short}>
      <Table group={group} />
    </Fold>
  ));
}
