import { useEffect, useState } from "react";
import { versionOf } from "../core/version.ts";
import { useDataset } from "../dataset/DatasetProvider.tsx";
import { useBriefings } from "../mine/briefings.ts";
import { oneFileText } from "../text/enOneFile.ts";

/** Offers the whole site as one file, with the reader's briefings inside, and tells what came of it. */
export function OneFile() {
  const { briefings, isRead, read } = useBriefings();
  const { dataset } = useDataset();
  const [status, setStatus] = useState("");
  const [isWorking, setIsWorking] = useState(false);
  useEffect(read, [read]);
  const run = async () => {
    setIsWorking(true);
    setStatus(oneFileText.working);
    try {
      const { saveOffline } = await import("./offline.ts");
      const { name, other } = await saveOffline(briefings, dataset && versionOf(dataset.meta));
      setStatus([oneFileText.saved(name), other === null ? "" : oneFileText.otherVersion(other)].join(" ").trim());
    } catch (error) {
      setStatus(oneFileText.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setIsWorking(false);
    }
  };
  return (
    <>
      <p>
        {oneFileText.body} {isRead && oneFileText.carries(briefings.length)}
      </p>
      <p className="filter-bar">
        <button
          type="button"
          // Not disabled: the focus would be lost.
          aria-disabled={isWorking || !isRead}
          onClick={() => {
            if (!isWorking && isRead) void run();
          }}
        >
          {oneFileText.download}
        </button>
        <span role="status">{status}</span>
      </p>
    </>
  );
}
