import { useEffect } from "react";

/** Keeps the screen from going dark while the page is in sight, where the browser can. A refusal is no matter for a talk. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const keep = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      try {
        const got = await navigator.wakeLock.request("screen");
        if (isOver) await got.release();
        else lock = got;
      } catch {
        // A weak battery or a setting of the system: the screen then sleeps as it always does.
      }
    };
    const onVisible = () => void keep();
    void keep();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
