import { OfflineButton } from "../../export/OfflineButton.tsx";
import { useBriefings } from "../../mine/briefings.ts";
import { oneFileText } from "../../text/enOneFile.ts";

/** The site as one file that needs no network, with the reader's briefings inside. */
export function OfflineTools() {
  const { briefings, isRead } = useBriefings();
  return (
    <section className="briefings-part offline-tools" aria-labelledby="offline-heading">
      <h2 id="offline-heading">{oneFileText.heading}</h2>
      <p className="quiet">
        {oneFileText.body} {isRead && oneFileText.carries(briefings.length)}
      </p>
      <OfflineButton briefings={briefings} />
    </section>
  );
}
