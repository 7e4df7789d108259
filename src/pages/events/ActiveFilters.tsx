import { useLayoutEffect, useRef } from "react";
import { useRecord } from "../../dataset/useRecord.ts";
import { eventsText } from "../../text/enEvents.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { focusTitle, noFilter, tokensOf } from "./tokens.ts";

/** The filters in force as tokens, each of which can be taken away. The focus goes on to the next one, else to the heading. */
export function ActiveFilters() {
  const { whole } = useRecord();
  const { view, change } = useView();
  const list = useRef<HTMLUListElement>(null);
  /** The place of the token that was just taken away. */
  const taken = useRef<number | null>(null);
  const tokens = tokensOf(whole, view);
  useLayoutEffect(() => {
    if (taken.current === null) return;
    const left = list.current?.querySelectorAll<HTMLElement>(".token");
    const next = left?.[Math.min(taken.current, left.length - 1)];
    taken.current = null;
    if (next === undefined) focusTitle();
    else next.focus();
  });
  if (tokens.length === 0) return null;
  return (
    <ul className="tokens" aria-label={eventsText.active} ref={list}>
      {tokens.map((token, i) => (
        <li key={token.key}>
          <button
            type="button"
            className="token"
            aria-label={eventsText.remove(token.label)}
            onClick={() => {
              taken.current = i;
              change(token.without);
            }}
          >
            {token.label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="link"
          onClick={() => {
            taken.current = 0;
            change(noFilter);
          }}
        >
          {eventsText.clear}
        </button>
      </li>
    </ul>
  );
}
