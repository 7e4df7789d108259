import { lazy, Suspense, useEffect, useRef } from "react";
import { useDataset } from "../../dataset/DatasetProvider.tsx";
import { text } from "../../text/en.ts";
import { FaultBoundary } from "../../ui/FaultBoundary.tsx";
import { useChangeView, useSurroundView } from "../../view/ViewProvider.tsx";

import { EvidenceTitle, evidenceTitleId } from "./EvidenceTitle.tsx";

const EvidenceBody = lazy(async () => ({ default: (await import("./EvidenceBody.tsx")).EvidenceBody }));

/** The sources of whatever the address names as open, beside the page. Closing it goes back to the mark. */
export function EvidencePanel() {
  const { open: address } = useSurroundView();
  const change = useChangeView();
  const { ask } = useDataset();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (address === null) {
      if (element.open) element.close();
      return;
    }
    ask();
    if (!element.open) element.showModal();
    // What was pressed inside the panel is gone with the evidence in which it stood.
    else if (!element.contains(document.activeElement)) document.getElementById(evidenceTitleId)?.focus();
    element.scrollTop = 0;
  }, [address, ask]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is on its backdrop
    <dialog
      ref={dialog}
      className="evidence"
      aria-labelledby={address === null ? undefined : evidenceTitleId}
      onClose={() => {
        if (address !== null) change({ open: null });
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="evidence-body">
        <button type="button" className="close" onClick={() => dialog.current?.close()}>
          {text.evidence.close}
        </button>
        {address !== null && (
          <FaultBoundary part={address} above={<EvidenceTitle>{text.evidence.heading}</EvidenceTitle>}>
            <Suspense fallback={<EvidenceTitle>{text.loading}</EvidenceTitle>}>
              <EvidenceBody address={address} />
            </Suspense>
          </FaultBoundary>
        )}
      </div>
    </dialog>
  );
}
