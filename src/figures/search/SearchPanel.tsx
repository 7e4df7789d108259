import { useCallback, useEffect, useRef, useState } from "react";
import { useDataset } from "../../dataset/DatasetProvider.tsx";
import { searchText } from "../../text/enSearch.ts";
import { FaultBoundary } from "../../ui/FaultBoundary.tsx";
import { type Asked, findByKey } from "../../view/actions.ts";
import { LinkToView } from "./LinkToView.tsx";
import { Search } from "./Search.tsx";
import { Shortcuts } from "./Shortcuts.tsx";
import { useActionContext } from "./useActionContext.ts";
import "./search.css";

const headings: Record<Asked, string> = {
  search: searchText.heading,
  shortcuts: searchText.shortcuts.heading,
  link: searchText.link.heading,
};

/**
 * Does what a key stands for, and holds the panel over the page: search, the list of shortcuts, or the link to the view.
 * @param pressed another object for each press.
 */
export function SearchPanel({ pressed }: { pressed: { readonly key: string } }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const handled = useRef<unknown>(null);
  const { ask } = useDataset();
  // At once, not in an effect: what is chosen gives the focus away after it has gone back.
  const show = useCallback(
    (next: Asked) => {
      setAsked(next);
      ask();
      if (!dialog.current?.open) dialog.current?.showModal();
    },
    [ask],
  );
  const close = useCallback(() => dialog.current?.close(), []);
  const context = useActionContext(show);
  useEffect(() => {
    if (handled.current === pressed) return;
    handled.current = pressed;
    findByKey(pressed.key, context)?.run(context);
  }, [pressed, context]);
  // The other two have a field that takes the focus.
  useEffect(() => {
    if (asked === "shortcuts") heading.current?.focus();
  }, [asked]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on its backdrop
    <dialog
      ref={dialog}
      className="search"
      aria-labelledby="search-title"
      onClose={() => setAsked(null)}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
    >
      {asked !== null && (
        <div className="search-body">
          <h2 id="search-title" ref={heading} tabIndex={-1}>
            {headings[asked]}
          </h2>
          <button type="button" className="close" onClick={close}>
            {searchText.close}
          </button>
          <FaultBoundary part={asked}>
            {asked === "search" && <Search context={context} close={close} />}
            {asked === "shortcuts" && <Shortcuts />}
            {asked === "link" && <LinkToView />}
          </FaultBoundary>
        </div>
      )}
    </dialog>
  );
}
