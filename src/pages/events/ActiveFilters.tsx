import { type EventFilter, everyEvent } from "../../core/events.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { Tokens } from "../../ui/Tokens.tsx";
import type { OnNear } from "../../ui/useAhead.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { tokensOf } from "./tokens.ts";

/** The filters in force, each of which can be taken away. */
export function ActiveFilters({ onNear }: { onNear: OnNear<EventFilter> }) {
  const { whole } = useRecord();
  const { view, change } = useView();
  const tokens = tokensOf(whole, view).map(({ key, label, without }) => ({
    key,
    label,
    remove: () => change(without),
    onNear: () => onNear(without),
  }));
  return <Tokens tokens={tokens} clear={() => change(everyEvent)} onNearClear={() => onNear(() => everyEvent)} />;
}
