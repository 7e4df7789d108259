import { type ReactNode, Suspense, useRef, useState } from "react";
import { text } from "../text/en.ts";
import { FaultBoundary } from "./FaultBoundary.tsx";

interface OpenButtonProps {
  readonly label: string;
  readonly className: string;
  /** Id of what tells it from buttons of the same words. */
  readonly describedBy?: string | undefined;
  /** Names the part of the page where a fault in it is told. */
  readonly part: string;
  /** What opens, from a part of the site that comes with the first press. Closing it gives the focus back. */
  readonly opens: (close: () => void) => ReactNode;
}

/** A button that opens a window beside the page. */
export function OpenButton({ label, className, describedBy, part, opens }: OpenButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-describedby={describedBy}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && (
        <FaultBoundary part={part}>
          <Suspense fallback={<span role="status">{text.loading}</span>}>{opens(close)}</Suspense>
        </FaultBoundary>
      )}
    </>
  );
}
