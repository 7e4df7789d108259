import { statesText } from "../../text/enStates.ts";
import { TableFrame } from "../../ui/TableFrame.tsx";
import type { FactLine, FactsModel } from "./facts.ts";

function Line({ line, of }: { line: FactLine; of: string }) {
  if (line.opens === undefined) return line.words;
  return (
    <button type="button" className="link" aria-label={`${line.words} (${of})`} data-opens={line.opens}>
      {line.words}
    </button>
  );
}

/** What is on record of one state or two, a column each. */
export function Facts({ model }: { model: FactsModel }) {
  return (
    <>
      <TableFrame label={model.finding} columns={model.table.columns} className="state-facts stacks">
        {model.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className="what">
              {row.label}
            </th>
            {row.cells.map((lines, i) => {
              const state = model.states[i];
              return (
                <td key={state?.id} data-label={model.states.length > 1 ? state?.name : undefined}>
                  <ul>
                    {lines.map((line) => (
                      <li key={line.words}>
                        <Line line={line} of={`${state?.name}, ${row.label.toLowerCase()}`} />
                      </li>
                    ))}
                  </ul>
                </td>
              );
            })}
          </tr>
        ))}
      </TableFrame>
      <p className="note">{statesText.facts.overlap}</p>
    </>
  );
}
