import type { ReactNode } from "react";
import { dimensionKeys } from "../../core/closedLists.ts";
import { participationText } from "../../text/enStates.ts";
import { Between } from "../../ui/Between.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { useView } from "../../view/ViewProvider.tsx";
import type { Names } from "../names.ts";

interface ControlsProps {
  readonly names: Names;
  /** Whether events without a dimension are counted too. */
  readonly withNone: boolean;
  readonly children?: ReactNode;
}

/** By dimension and time: what the matrix and the page of a state are counted under. */
export function Controls({ names, withNone, children }: ControlsProps) {
  const { view, change } = useView();
  const keys = withNone ? [...dimensionKeys, "none" as const] : dimensionKeys;
  return (
    <div className="filter-bar">
      {children}
      <Choice
        label={participationText.dimension}
        options={keys.map((value) => ({ value, label: names.dimension(value) }))}
        chosen={view.dimensions}
        onChange={(dimensions) => change({ dimensions })}
      />
      <Between from={participationText.from} to={participationText.to} />
    </div>
  );
}
