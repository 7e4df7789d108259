import { OneFile } from "../../export/OneFile.tsx";
import { oneFileText } from "../../text/enOneFile.ts";

/** The site as one file that needs no network, with the reader's briefings inside. */
export function OfflineTools() {
  return (
    <section className="briefings-part offline-tools" aria-labelledby="offline-heading">
      <h2 id="offline-heading">{oneFileText.heading}</h2>
      <OneFile />
    </section>
  );
}
