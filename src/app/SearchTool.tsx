import { lazy, Suspense, useCallback, useLayoutEffect, useState } from "react";
import { useMine } from "../mine/theme.ts";
import { text } from "../text/en.ts";
import { earlyKeys, takeEarlyKeys } from "../ui/earlyKeys.ts";
import { FaultBoundary } from "../ui/FaultBoundary.tsx";

const load = () => import("../figures/search/SearchPanel.tsx");
const SearchPanel = lazy(async () => ({ default: (await load()).SearchPanel }));
/** One that does not come is told of where it is drawn. */
const preload = () => void load().catch(() => undefined);

/** Where a letter is a letter, and what lies over the page. */
const own = "input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable],dialog";

/** The button of search and the keys of all actions. What they do comes when the first is pressed. */
export function SearchTool() {
  const [pressed, press] = useState<{ readonly key: string }>();
  const shortcuts = useMine((mine) => mine.shortcuts);
  const openSearch = useCallback(() => {
    earlyKeys.isAwaited = true;
    // Where it does not come, nobody waits for what is typed.
    load().catch(takeEarlyKeys);
    press({ key: "/" });
  }, []);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (earlyKeys.isAwaited && key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
        earlyKeys.typed += key;
        event.preventDefault();
        return;
      }
      const isSearch = (event.ctrlKey || event.metaKey) && key === "k";
      const isSingle = shortcuts && !event.ctrlKey && !event.metaKey && /^[/?\da-z]$/.test(key);
      if (event.defaultPrevented || event.altKey || !(isSearch || isSingle)) return;
      if (isSingle && (target as Element).closest?.(own)) return;
      if (isSearch || key === "/") event.preventDefault();
      if (isSearch || key === "/") openSearch();
      else press({ key });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [shortcuts, openSearch]);
  return (
    <>
      <button
        type="button"
        className="search-open"
        aria-keyshortcuts={shortcuts ? "/ Control+K" : "Control+K"}
        onClick={openSearch}
        onPointerEnter={preload}
        onFocus={preload}
      >
        {text.search} <kbd>{shortcuts ? "/" : "Ctrl K"}</kbd>
      </button>
      {pressed && (
        <FaultBoundary part="search">
          <Suspense fallback={<dialog open>{text.loading}</dialog>}>
            <SearchPanel pressed={pressed} />
          </Suspense>
        </FaultBoundary>
      )}
    </>
  );
}
