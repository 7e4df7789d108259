import { useLayoutEffect, useRef } from "react";
import { filtersText } from "../text/enFilters.ts";
import { focusHeading } from "./heading.ts";
import "./filters.css";

export interface Token {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
  /** Told when the pointer or the focus comes to it. */
  readonly onNear?: () => void;
}

interface TokensProps {
  readonly tokens: readonly Token[];
  readonly clear: () => void;
  /** The same for what takes all of them away. */
  readonly onNearClear?: () => void;
}

/**
 * The filters in force as tokens, each of which can be taken away. The focus is never lost with one: it goes on to the
 * next, from the last to the one before, and from the only one to the page's heading. Keep it mounted where there is no
 * token, or it can't do so.
 */
export function Tokens({ tokens, clear, onNearClear }: TokensProps) {
  const list = useRef<HTMLUListElement>(null);
  /** Place of the token that was taken away and had the focus. */
  const removed = useRef<number | null>(null);
  const keys = tokens.map(({ key }) => key).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens are what has to have changed
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const left = list.current?.querySelectorAll<HTMLElement>(".token") ?? [];
    const next = left[Math.min(removed.current, left.length - 1)];
    removed.current = null;
    if (next === undefined) focusHeading();
    else next.focus();
  }, [keys]);
  if (tokens.length === 0) return null;
  return (
    <ul ref={list} className="tokens" aria-label={filtersText.active}>
      {tokens.map((token, i) => (
        <li key={token.key}>
          <button
            type="button"
            className="token"
            aria-label={filtersText.remove(token.label)}
            onPointerEnter={token.onNear}
            onFocus={token.onNear}
            onClick={() => {
              removed.current = i;
              token.remove();
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
          onPointerEnter={onNearClear}
          onFocus={onNearClear}
          onClick={() => {
            removed.current = 0;
            clear();
          }}
        >
          {filtersText.clear}
        </button>
      </li>
    </ul>
  );
}
