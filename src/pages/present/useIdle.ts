import { useEffect, useState } from "react";

const patience = 3000;

/** True once nobody has moved, touched or tabbed for a while. A key that leafs on is no sign that controls are wanted. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer = 0;
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = window.setTimeout(() => setIdle(true), patience);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Tab") wake();
    };
    wake();
    addEventListener("pointermove", wake, { passive: true });
    addEventListener("pointerdown", wake, { passive: true });
    addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", wake);
      removeEventListener("pointerdown", wake);
      removeEventListener("keydown", onKey);
    };
  }, []);
  return isIdle;
}
