import { type ReactNode, useLayoutEffect, useRef } from "react";

interface AsidePanelProps {
  /** Its class, and the beginning of its heading's id. */
  readonly kind: "add" | "take";
  readonly heading: string;
  /** What it is about, below the heading. */
  readonly about: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window beside the page, over the evidence's place. Escape and a press outside of it close it. */
export function AsidePanel({ kind, heading, about, closeLabel, onClose, children }: AsidePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on its backdrop
    <dialog
      ref={dialog}
      className={`evidence ${kind}`}
      aria-labelledby={`${kind}-heading`}
      onClose={onClose}
      onClick={(event) => {
        // What is pressed in here is not for the page below.
        event.stopPropagation();
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="evidence-body">
        <button type="button" className="close" onClick={() => dialog.current?.close()}>
          {closeLabel}
        </button>
        <h2 id={`${kind}-heading`}>{heading}</h2>
        <p className="quiet">{about}</p>
        {children}
      </div>
    </dialog>
  );
}
