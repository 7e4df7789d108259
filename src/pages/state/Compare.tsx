import { useId, useRef } from "react";
import type { State } from "../../../data/schema/states.ts";
import { statesText } from "../../text/enStates.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";

interface CompareProps {
  readonly state: State;
  readonly other: State | null;
  readonly states: readonly State[];
}

/** Chooses the other state, swaps the two, or lets it go. */
export function Compare({ state, other, states }: CompareProps) {
  const id = useId();
  const choice = useRef<HTMLSelectElement>(null);
  const { view, change } = useView();
  const { dimensions, from, to } = view;
  const options = states.filter((one) => one !== state).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const letGo = () => {
    change({ compared: null });
    // The button goes with the other state; the focus must not go with it.
    choice.current?.focus();
  };
  return (
    <div className="compare">
      <label htmlFor={id}>{statesText.compare}</label>
      <select
        id={id}
        ref={choice}
        value={other?.id ?? ""}
        onChange={({ target: { value } }) => change({ compared: value === "" ? null : value })}
      >
        <option value="">{statesText.nobody}</option>
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {other !== null && (
        <>
          <PageLink to={routes.state(other.id)} view={{ compared: state.id, dimensions, from, to }}>
            {statesText.swap}
          </PageLink>
          <button type="button" className="link" onClick={letGo}>
            {statesText.letGo}
          </button>
        </>
      )}
    </div>
  );
}
