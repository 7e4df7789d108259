import type { Group, Row } from "./model.ts";

/** Id of the element of a line, by which the field names the chosen one. */
export function optionId(row: Row): string {
  return `search-${row.key.replace(/[^\w-]/g, "-")}`;
}

interface ListboxProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly Group[];
  readonly active: Row | undefined;
  readonly onPoint: (row: Row) => void;
  readonly onChoose: (row: Row) => void;
}

/** The results. The focus stays in the field above: arrows there move the active line. */
export function Listbox({ id, label, groups, active, onPoint, onChoose }: ListboxProps) {
  return (
    <div id={id} role="listbox" aria-label={label}>
      {groups.map((group) => (
        <div key={group.key} role="group" aria-labelledby={`search-group-${group.key}`}>
          <p id={`search-group-${group.key}`} role="presentation" className="search-group">
            {group.heading}
          </p>
          {group.rows.map((row) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken by the field, which keeps the focus
            <div
              key={row.key}
              id={optionId(row)}
              role="option"
              tabIndex={-1}
              aria-selected={row.key === active?.key}
              className={row.entry === null ? "search-more" : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onPointerMove={() => {
                if (row.key !== active?.key) onPoint(row);
              }}
              onClick={() => onChoose(row)}
            >
              <span>{row.title}</span> {row.detail !== "" && <span className="quiet">{row.detail}</span>}{" "}
              {row.shortcut !== null && <kbd>{row.shortcut}</kbd>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
