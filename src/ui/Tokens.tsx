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

/** Gives the focus to the next token, or to the one before, or to the page's heading: while the page is as it was, that costs least. */
function focusBeside(token: HTMLElement): void {
  const all = [...(token.closest(".tokens")?.querySelectorAll<HTMLElement>(".token") ?? [])];
  const place = all.indexOf(token);
  const next = all[place + 1] ?? all[place - 1];
  if (next === undefined) focusHeading();
  else next.focus();
}

/**
 * The filters in force as tokens, each of which can be taken away. The focus is never lost with one: before that it goes
 * on to the next, from the last to the one before, and from the only one to the page's heading.
 */
export function Tokens({ tokens, clear, onNearClear }: TokensProps) {
  if (tokens.length === 0) return null;
  return (
    <ul className="tokens" aria-label={filtersText.active}>
      {tokens.map((token) => (
        <li key={token.key}>
          <button
            type="button"
            className="token"
            aria-label={filtersText.remove(token.label)}
            onPointerEnter={token.onNear}
            onFocus={token.onNear}
            onClick={({ currentTarget }) => {
              focusBeside(currentTarget);
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
            focusHeading();
            clear();
          }}
        >
          {filtersText.clear}
        </button>
      </li>
    </ul>
  );
}
