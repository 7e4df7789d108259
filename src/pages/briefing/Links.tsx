import { useLocation } from "react-router";
import type { SlideModel } from "../../core/slide.ts";
import { builderText } from "../../text/enBuilder.ts";
import { oneFileText } from "../../text/enOneFile.ts";
import { slidesText } from "../../text/enSlides.ts";
import { useCopy } from "../../ui/copy.tsx";
import { toCitable } from "../../view/address.ts";
import { isOneFile } from "../../view/oneFile.ts";
import { relativeAddress } from "../../view/routes.ts";

/** The two links of a slide to the page that it was taken from: the latest, and as shown on its date. */
export function Links({ model }: { readonly model: SlideModel }) {
  const { pathname } = useLocation();
  const { copied, copy } = useCopy();
  if (model.links === null) return null;
  const waysOf = ({ latest, pinned }: NonNullable<SlideModel["links"]>, toName: (words: string) => string) => [
    { name: toName(builderText.latest), action: toName(builderText.copyLatest), path: latest },
    { name: toName(builderText.pinned), action: toName(builderText.copyPinned), path: pinned },
  ];
  const { body } = model;
  const right = body.kind === "pair" ? body.halves[1].links : undefined;
  const links =
    right === undefined
      ? waysOf(model.links, (words) => words)
      : [...waysOf(model.links, slidesText.left), ...waysOf(right, slidesText.right)];
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
