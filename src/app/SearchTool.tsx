import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useDataset } from "../dataset/DatasetProvider.tsx";
import { useMine } from "../mine/theme.ts";
import { text } from "../text/en.ts";
import { FaultBoundary } from "../ui/FaultBoundary.tsx";
import type { Asked } from "../view/actions.ts";

const load = () => import("../figures/search/SearchBody.tsx");
const SearchBody = lazy(async () => ({ default: (await load()).SearchBody }));
const Pressed = lazy(async () => ({ default: (await import("../figures/search/Pressed.tsx")).Pressed }));

/** Where a letter is a letter, and what lies over the page and has keys of its own. */
const own = "input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable],dialog";

/** A chunk that does not come must not keep the next try from being made. */
const preload = () => void load().catch(() => undefined);

/** The button of search, its keys and its panel. What the panel holds comes when it is asked for. */
export function SearchTool() {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [pressed, setPressed] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const { ask } = useDataset();
  const shortcuts = useMine((mine) => mine.shortcuts);
  const done = useCallback(() => setPressed(null), []);
  // At once, not in an effect: whoever closes it and leads on gives the focus away after it has gone back.
  const show = useCallback(
    (next: Asked | null) => {
      setAsked(next);
      if (next === null) dialog.current?.close();
      else {
        ask();
        if (!dialog.current?.open) dialog.current?.showModal();
      }
    },
    [ask],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.altKey) return;
      if (event.ctrlKey || event.metaKey) {
        if (key !== "k" || event.shiftKey) return;
        event.preventDefault();
        show("search");
      } else if (shortcuts && /^[/?\da-z]$/.test(key) && !(target instanceof Element && target.closest(own))) {
        if (key === "/") {
          event.preventDefault();
          show("search");
        } else setPressed(key);
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [shortcuts, show]);
  return (
    <>
      <button
        type="button"
        className="search-open"
        aria-keyshortcuts="/ Control+K"
        onClick={() => show("search")}
        onPointerEnter={preload}
        onFocus={preload}
      >
        {text.search}
        <span className="key" aria-hidden="true">
          {shortcuts ? "/" : "Ctrl K"}
        </span>
      </button>
      {pressed !== null && (
        <FaultBoundary part={pressed} instead={null}>
          <Suspense>
            <Pressed pressed={pressed} show={show} done={done} />
          </Suspense>
        </FaultBoundary>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on its backdrop */}
      <dialog
        ref={dialog}
        className="search"
        aria-label={text.search}
        onClose={() => setAsked(null)}
        onClick={(event) => {
          if (event.target === event.currentTarget) event.currentTarget.close();
        }}
      >
        <div className="search-body">
          {asked !== null && (
            <FaultBoundary part={asked}>
              <Suspense fallback={<p role="status">{text.loading}</p>}>
                <SearchBody asked={asked} show={show} />
              </Suspense>
            </FaultBoundary>
          )}
        </div>
      </dialog>
    </>
  );
}
