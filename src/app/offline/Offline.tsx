import { useEffect, useState } from "react";
import { differenceOf, type SiteVersion } from "../../core/siteVersion.ts";
import { offlineText } from "../../text/enOffline.ts";
import { focusHeading } from "../../ui/heading.ts";
import { siteRoot } from "../site.ts";
import { Keeper, type Keeping, useKeeping } from "./keeper.ts";
import "./offline.css";

let keeper: Keeper | undefined;

/** One for the page, whichever part of it comes first. */
function keeperOf(build: string): Keeper {
  if (keeper !== undefined) return keeper;
  const { serviceWorker, connection } = navigator as {
    serviceWorker?: ServiceWorkerContainer;
    connection?: { readonly saveData?: boolean };
  };
  keeper = new Keeper({
    root: siteRoot(),
    build,
    workers: serviceWorker,
    isThrifty: connection?.saveData === true,
    reload: () => location.reload(),
  });
  void keeper.start();
  return keeper;
}

type Shown = Pick<SiteVersion, "latestSource" | "digest">;

function Line({ kept, connection, day }: Pick<Keeping, "kept" | "connection"> & { day: string | undefined }) {
  const isCut = connection !== "there";
  return (
    <p className="kept">
      <span role="status">{isCut && day !== undefined && offlineText[connection](day)}</span>
      {!isCut && kept !== "not yet" && offlineText[kept]}
    </p>
  );
}

/** What a newer version is, and what is shown in its place; undefined where it is the same. */
function wordsOf(shown: SiteVersion, found: SiteVersion): string | undefined {
  const difference = differenceOf(shown, found);
  if (difference === "nothing") return undefined;
  const words = offlineText.newer[difference](found.latestSource);
  return found.latestSource === shown.latestSource ? words : `${words} ${offlineText.shown(shown.latestSource)}`;
}

/** Tells how the site is kept offline, in a line, and of a newer version, in a bar that waits for an answer. */
export function Offline({ record, isSilent }: { record: Shown | undefined; isSilent: boolean }) {
  const { kept, connection, found } = useKeeping();
  const [dismissed, dismiss] = useState<string>();
  const [isLoading, setLoading] = useState(false);
  const build = document.documentElement.dataset["build"] ?? "";
  // A talk does without this part, and with it goes the keeper's work.
  useEffect(() => {
    const own = keeperOf(build);
    own.resume();
    return () => own.rest();
  }, [build]);
  if (isSilent) return null;
  const shown = record && { build, latestSource: record.latestSource, digest: record.digest };
  const words = shown && found && wordsOf(shown, found);
  const show = () => {
    if (isLoading) return;
    setLoading(true);
    // Where nothing came of it the button offers it again.
    void keeperOf(build)
      .show()
      .finally(() => setLoading(false));
  };
  const isOpen = words !== undefined && dismissed !== found?.build;
  return (
    <>
      <Line kept={kept} connection={connection} day={shown?.latestSource} />
      {words !== undefined && !isOpen && (
        <p>
          {words}{" "}
          <button type="button" className="link" onClick={show}>
            {isLoading ? offlineText.loading : offlineText.show}
          </button>
        </p>
      )}
      <div className="newer" data-open={isOpen ? "" : undefined}>
        <p role="status">{isOpen && words}</p>
        {isOpen && (
          <>
            <button type="button" className="primary" onClick={show}>
              {isLoading ? offlineText.loading : offlineText.show}
            </button>
            <button
              type="button"
              onClick={() => {
                dismiss(found?.build);
                focusHeading();
              }}
            >
              {offlineText.later}
            </button>
          </>
        )}
      </div>
    </>
  );
}
