import { useState } from "react";
import { useBriefings } from "../../mine/briefings.ts";
import { briefingsText } from "../../text/enBuilder.ts";

/** The site as one file that needs no network, with the reader's briefings inside. */
export function OfflineTools() {
  const briefings = useBriefings((mine) => mine.briefings);
  const [status, setStatus] = useState("");
  const [isWorking, setIsWorking] = useState(false);
  const save = async () => {
    setIsWorking(true);
    setStatus(briefingsText.working);
    try {
      const { saveOffline } = await import("../../export/offline.ts");
      await saveOffline(briefings);
      setStatus(briefingsText.offlineSaved);
    } catch (error) {
      setStatus(briefingsText.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setIsWorking(false);
    }
  };
  return (
    <section className="offline-tools" aria-labelledby="offline-heading">
      <h2 id="offline-heading">{briefingsText.offline}</h2>
      <p className="quiet">{briefingsText.offlineHelp}</p>
      <p>
        <button
          type="button"
          // Not disabled: the focus would be lost.
          aria-disabled={isWorking}
          onClick={() => {
            if (!isWorking) void save();
          }}
        >
          {briefingsText.offline}
        </button>
      </p>
      <p role="status">{status}</p>
    </section>
  );
}
