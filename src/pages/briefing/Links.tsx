import { useLocation } from "react-router";
import type { SlideModel } from "../../core/slide.ts";
import { builderText } from "../../text/enBuilder.ts";
import { oneFileText } from "../../text/enOneFile.ts";
import { useCopy } from "../../ui/copy.tsx";
import { toCitable } from "../../view/address.ts";
import { isOneFile } from "../../view/oneFile.ts";
import { relativeAddress } from "../../view/routes.ts";

/** The two links of a slide to the page that it was taken from: the latest, and as shown on its date. */
export function Links({ model }: { readonly model: SlideModel }) {
  const { pathname } = useLocation();
  const { copied, copy } = useCopy();
  if (model.links === null) return null;
  const links = [
    { name: builderText.latest, action: builderText.copyLatest, path: model.links.latest },
    { name: builderText.pinned, action: builderText.copyPinned, path: model.links.pinned },
  ];
  return (
    <section className="slide-links" aria-label={builderText.links}>
      <ul>
        {links.map(({ name, action, path }) => {
          const address = relativeAddress(pathname, path);
          return (
            <li key={name}>
              <a href={address}>{name}</a>{" "}
              <button
                type="button"
                className="link"
                aria-label={action}
                // Of the one file its name: the folders on this computer are nobody's business.
                onClick={() => copy(toCitable(new URL(address, location.href).href))}
              >
                {builderText.copyLink}
              </button>
            </li>
          );
        })}
      </ul>
      {isOneFile && <p className="note">{oneFileText.links}</p>}
      <p role="status" className="note">
        {copied === undefined ? "" : copied.state === "copied" ? builderText.copied : builderText.notCopied}
      </p>
    </section>
  );
}
