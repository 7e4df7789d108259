import { useLayoutEffect, useState } from "react";

const patience = 3000;

/**
 * True until somebody moves, touches or tabs, and again once nobody has for a while: a slide that begins is seen whole. A key
 * that leafs on is no sign that controls are wanted, nor is the place at which a pointer rests.
 */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(true);
  // With the slide, not after it: the first move of a pointer tells where it rests.
  useLayoutEffect(() => {
    let timer = 0;
    let place: string | undefined;
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = window.setTimeout(() => setIdle(true), patience);
    };
    const onMove = ({ screenX, screenY }: PointerEvent) => {
      const before = place;
      place = `${screenX} ${screenY}`;
      if (before !== undefined && before !== place) wake();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Tab") wake();
    };
    addEventListener("pointermove", onMove, { passive: true });
    addEventListener("pointerdown", wake, { passive: true });
    addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", onMove);
      removeEventListener("pointerdown", wake);
      removeEventListener("keydown", onKey);
    };
  }, []);
  return isIdle;
}
