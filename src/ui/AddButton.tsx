import { Suspense, use, useRef, useState } from "react";
import { text } from "../text/en.ts";
import { AddContext, type AddProps } from "./add.ts";
import { FaultBoundary } from "./FaultBoundary.tsx";
import { OnlyFigureContext } from "./take.ts";

interface AddButtonProps extends Omit<AddProps, "onClose"> {
  /** Id of what tells it from buttons of the same words. */
  readonly describedBy?: string;
  /** Default: "Add to briefing". */
  readonly label?: string;
}

/** Puts a figure on a slide, by a part of the site that comes with the first press. */
export function AddButton({ figure, finding, describedBy, label = text.figure.add }: AddButtonProps) {
  const Add = use(AddContext);
  // Another page's reader has no briefings there.
  const isEmbedded = use(OnlyFigureContext) !== null;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (Add === null || isEmbedded) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="link add-figure"
        aria-haspopup="dialog"
        aria-describedby={describedBy}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {open && (
        <FaultBoundary part={`add-${figure}`}>
          <Suspense fallback={<span role="status">{text.loading}</span>}>
            <Add figure={figure} finding={finding} onClose={close} />
          </Suspense>
        </FaultBoundary>
      )}
    </>
  );
}
