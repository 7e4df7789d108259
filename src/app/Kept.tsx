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

/** Who never pauses has the site kept after three minutes all the same. Hardly anybody reads so long without a pause. */
const longest = 180_000;

/** Who does one of these waits for an answer, which keeping the whole site at the same time would delay. */
const acts = ["pointerdown", "keydown", "wheel"] as const;

/** Calls back once, when the page is idle and its reader has let it alone for a while. Gives what ends the waiting. */
function whenLeftAlone(begin: () => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    listening.abort();
    clearTimeout(timer);
    clearTimeout(last);
  };
  const start = () => {
    end();
    if ("requestIdleCallback" in globalThis) requestIdleCallback(begin);
    else begin();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(start, patience());
  };
  for (const act of acts) addEventListener(act, wait, { signal, capture: true, passive: true });
  const last = setTimeout(start, longest);
  wait();
  return end;
}

/** Keeps the built site for use offline, and tells of it, once the page is there and idle. In development it does nothing. */
export function Kept({ isSilent = false }: { isSilent?: boolean }) {
  const [isTime, setTime] = useState(false);
  const { dataset } = useDataset();
  const built = useFirstView();
  useEffect(() => {
    if (document.documentElement.dataset["build"] === undefined) return;
    return whenLeftAlone(() => setTime(true));
  }, []);
  return (
    isTime && (
      <Suspense>
        <Offline record={dataset?.meta ?? built} isSilent={isSilent} />
      </Suspense>
    )
  );
}
