import { useEffect, useRef } from "react";
import { searchText } from "../../text/enSearch.ts";
import type { Asked } from "../../view/actions.ts";
import { LinkToView } from "./LinkToView.tsx";
import { Search } from "./Search.tsx";
import { Shortcuts } from "./Shortcuts.tsx";
import { useActionContext } from "./useActionContext.ts";

const headings: Record<Asked, string> = {
  search: searchText.heading,
  shortcuts: searchText.shortcuts.heading,
  link: searchText.link.heading,
};

interface SearchBodyProps {
  readonly asked: Asked;
  readonly show: (asked: Asked | null) => void;
}

/** What the panel of search holds: search itself, the list of shortcuts, or the link to the view. */
export function SearchBody({ asked, show }: SearchBodyProps) {
  const context = useActionContext(show);
  const heading = useRef<HTMLHeadingElement>(null);
  // The other two have a field that takes the focus.
  useEffect(() => {
    if (asked === "shortcuts") heading.current?.focus();
  }, [asked]);
  const close = () => show(null);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {headings[asked]}
      </h2>
      <button type="button" className="close" onClick={close}>
        {searchText.close}
      </button>
      {asked === "search" && <Search context={context} close={close} />}
      {asked === "shortcuts" && <Shortcuts />}
      {asked === "link" && <LinkToView />}
    </>
  );
}
