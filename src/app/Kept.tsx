import { lazy, Suspense, useEffect, useState } from "react";
import { useDataset } from "../dataset/DatasetProvider.tsx";
import { useFirstView } from "../figures/overview/FirstView.tsx";

type Load = Pick<typeof import("./offline/Offline.tsx"), "Offline">;

/** Without it nothing is missing but the word on it. */
const none: Load = { Offline: () => null };
const Offline = lazy(async () => {
  const load: Promise<Load> = import("./offline/Offline.tsx");
  return { default: (await load.catch(() => none)).Offline };
});

/** So long after the page answers nobody waits for anything of it. A page that comes from the browser itself is there at once. */
function patience(): number {
  return navigator.serviceWorker?.controller ? 300 : 3000;
}

/** Keeps the built site for use offline, and tells of it, once the page is there and idle. In development it does nothing. */
export function Kept({ isSilent = false }: { isSilent?: boolean }) {
  const [isTime, setTime] = useState(false);
  const { dataset } = useDataset();
  const built = useFirstView();
  useEffect(() => {
    if (document.documentElement.dataset["build"] === undefined) return;
    const begin = () => setTime(true);
    const timer = setTimeout(
      () => ("requestIdleCallback" in globalThis ? requestIdleCallback(begin) : begin()),
      patience(),
    );
    return () => clearTimeout(timer);
  }, []);
  return (
    isTime && (
      <Suspense>
        <Offline record={dataset?.meta ?? built} isSilent={isSilent} />
      </Suspense>
    )
  );
}
