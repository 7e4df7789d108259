import { type DeckWindow, deckActions } from "../../briefing/presenterActions.ts";
import { presentActions, presentText } from "../../text/enPresent.ts";
import { keyName } from "./Controls.tsx";
import { Laid } from "./Laid.tsx";

/** Every action with its keys. */
export function Help({ window, close }: { window: DeckWindow; close: () => void }) {
  const keyed = deckActions.filter(({ keys, windows }) => keys.length > 0 && windows.includes(window));
  return (
    <Laid name={presentText.help} className="present-help" close={close}>
      <dl>
        {keyed.map(({ id, keys }) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key)}</kbd>
              ))}
            </dt>
            <dd>{presentActions[id]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>4</kbd>
            <kbd>2</kbd>
            <kbd>Enter</kbd>
          </dt>
          <dd>{presentActions.jump}</dd>
        </div>
      </dl>
      <p className="note">{presentText.helpHint}</p>
    </Laid>
  );
}
