import { useState } from "react";
import { useLocation } from "react-router";
import type { FigureModel } from "../core/figure.ts";
import { oneFileText } from "../text/enOneFile.ts";
import { takeText } from "../text/enTake.ts";
import { CopyField, WhichDay } from "../ui/copy.tsx";
import { addressOf, type DaysShown } from "../view/address.ts";
import { embedAddress } from "../view/embed.ts";
import { isOneFile } from "../view/oneFile.ts";
import type { View } from "../view/parameters.ts";
import { iframeCode } from "./share.ts";

/** The present view as a link, and its figure as code for another page: as it is now, or always the latest. */
export function Share({ model, view, days }: { model: FigureModel; view: View; days: DaysShown }) {
  const { pathname } = useLocation();
  const [isPinned, setIsPinned] = useState(true);
  const addressAt = (to: string) => addressOf(view, days, { isPinned, here: { href: location.href, pathname }, to });
  const embedded = isOneFile ? null : embedAddress(pathname, model.id);
  const shown = document.getElementById(`${model.id}-finding`)?.closest(".figure");
  return (
    <section aria-labelledby="take-link">
      <h3 id="take-link">{takeText.link}</h3>
      {isOneFile && <p className="note">{oneFileText.links}</p>}
      <WhichDay asOf={days.asOf} isPinned={isPinned} onChange={setIsPinned} />
      <CopyField
        label={takeText.address}
        action={takeText.copyLink}
        done={takeText.linkCopied}
        words={addressAt(pathname)}
      />
      {embedded !== null && (
        <>
          <h3>{takeText.embed}</h3>
          <CopyField
            label={takeText.embedCode}
            action={takeText.copyCode}
            done={takeText.codeCopied}
            words={iframeCode(addressAt(embedded), model.finding, (shown?.clientHeight ?? 480) + 100)}
          />
        </>
      )}
      {isOneFile && <p className="note">{oneFileText.noEmbed}</p>}
    </section>
  );
}
