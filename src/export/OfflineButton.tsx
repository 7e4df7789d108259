import { useState } from "react";
import type { Briefing } from "../core/briefing.ts";
import { oneFileText } from "../text/enOneFile.ts";

/** Saves the whole site as one file, with the briefings given, and tells what came of it. */
export function OfflineButton({ briefings }: { readonly briefings: readonly Briefing[] }) {
  const [status, setStatus] = useState("");
  const [isWorking, setIsWorking] = useState(false);
  const run = async () => {
    setIsWorking(true);
    setStatus(oneFileText.working);
    try {
      const { saveOffline } = await import("./offline.ts");
      const name = await saveOffline(briefings);
      setStatus(oneFileText.saved(name));
    } catch (error) {
      setStatus(oneFileText.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setIsWorking(false);
    }
  };
  return (
    <p className="filter-bar">
      <button
        type="button"
        // Not disabled: the focus would be lost.
        aria-disabled={isWorking}
        onClick={() => {
          if (!isWorking) void run();
        }}
      >
        {oneFileText.download}
      </button>
      <span role="status">{status}</span>
    </p>
  );
}
