import { useMine } from "../../mine/theme.ts";
import { searchText } from "../../text/enSearch.ts";
import { type Action, actions } from "../../view/actions.ts";

function Keys({ heading, of }: { heading: string; of: readonly Action[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <dl className="keys">
        {of.map(({ id, shortcut }) => (
          <div key={id}>
            <dt>
              <kbd>{shortcut}</kbd>
            </dt>
            <dd>
              {searchText.action[id].label}
              {searchText.action[id].help !== "" && <span className="quiet"> · {searchText.action[id].help}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Every key that does something, from the same list as search, and the switch that turns them off. */
export function Shortcuts() {
  const { shortcuts, setShortcuts } = useMine();
  const keyed = actions.filter(({ shortcut }) => shortcut !== null);
  return (
    <div className="search-list">
      <p>{searchText.shortcuts.lead}</p>
      <label className="check">
        <input type="checkbox" checked={shortcuts} onChange={(event) => setShortcuts(event.target.checked)} />
        <span>{searchText.shortcuts.on}</span>
      </label>
      {!shortcuts && (
        <p className="quiet" role="status">
          {searchText.shortcuts.off}
        </p>
      )}
      <Keys heading={searchText.shortcuts.pages} of={keyed.filter(({ isPage }) => isPage)} />
      <Keys heading={searchText.shortcuts.actions} of={keyed.filter(({ isPage }) => !isPage)} />
      <p className="quiet">{searchText.shortcuts.marks}</p>
    </div>
  );
}
