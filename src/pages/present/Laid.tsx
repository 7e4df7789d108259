import { type ReactNode, useLayoutEffect, useRef } from "react";
import { presentText } from "../../text/enPresent.ts";

interface LaidProps {
  readonly name: string;
  readonly className: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A window laid over the slide. Escape closes it, and the focus goes back to what had it. */
export function Laid({ name, className, close, children }: LaidProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    element?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      element?.close();
      const to = before instanceof HTMLElement && before.isConnected ? before : document.getElementById("main");
      to?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      data-deck=""
      className={`present-laid ${className}`}
      aria-label={name}
      onClose={(event) => {
        if (!event.currentTarget.open) close();
      }}
    >
      <div className="present-laid-head">
        <h2>{name}</h2>
        <button type="button" onClick={close}>
          {presentText.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
