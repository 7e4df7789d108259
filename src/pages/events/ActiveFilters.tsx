import { facets } from "../../core/events.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { formatShortDay } from "../../text/dates.ts";
import { eventsText } from "../../text/enEvents.ts";
import type { View } from "../../view/parameters.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { facetLabel } from "./facets.ts";

interface Token {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<View>;
}

const none: Partial<View> = {
  dimensions: [],
  areas: [],
  kinds: [],
  formats: [],
  states: [],
  chairmanships: [],
  from: null,
  to: null,
  text: "",
};

/** The filters in force as tokens, each of which can be taken away. */
export function ActiveFilters() {
  const { whole } = useRecord();
  const { view, change } = useView();
  const tokens: Token[] = [
    ...facets.flatMap((facet) => {
      const present: readonly string[] = view[facet];
      return present.map((value) => ({
        key: `${facet} ${value}`,
        label: facetLabel(whole, facet, value),
        without: { [facet]: present.filter((one) => one !== value) },
      }));
    }),
    ...(view.from === null
      ? []
      : [{ key: "from", label: `${eventsText.from} ${formatShortDay(view.from)}`, without: { from: null } }]),
    ...(view.to === null
      ? []
      : [{ key: "to", label: `${eventsText.to} ${formatShortDay(view.to)}`, without: { to: null } }]),
    ...(view.text === "" ? [] : [{ key: "text", label: `“${view.text}”`, without: { text: "" } }]),
  ];
  if (tokens.length === 0) return null;
  return (
    <ul className="tokens" aria-label={eventsText.active}>
      {tokens.map((token) => (
        <li key={token.key}>
          <button
            type="button"
            className="token"
            aria-label={eventsText.remove(token.label)}
            onClick={() => change(token.without)}
          >
            {token.label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link" onClick={() => change(none)}>
          {eventsText.clear}
        </button>
      </li>
    </ul>
  );
}
