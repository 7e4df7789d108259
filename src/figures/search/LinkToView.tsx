import { useEffect, useRef, useState } from "react";
import { searchText } from "../../text/enSearch.ts";

/** The address of the view, copied where the browser lets us, else ready to be copied. */
export function LinkToView() {
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const [href] = useState(() => location.href);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    // Absent where the page came over a line that is not secure.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard === undefined) {
      setIsCopied(false);
      return;
    }
    clipboard.writeText(href).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  }, [href]);
  return (
    <div className="search-list">
      <label className="labelled">
        <span className="sr-only">{searchText.link.field}</span>
        <input ref={field} type="text" readOnly value={href} />
      </label>
      <p role="status">{isCopied === null ? "" : isCopied ? searchText.link.copied : searchText.link.failed}</p>
    </div>
  );
}
