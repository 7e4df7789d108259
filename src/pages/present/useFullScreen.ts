import { useCallback, useEffect, useState } from "react";

interface Keyboard {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

/** Where the browser lets us, Escape comes to the page first: it closes what is open before it leaves full screen. */
function keyboardOf(): Keyboard {
  return "keyboard" in navigator ? ((navigator.keyboard ?? {}) as Keyboard) : {};
}

/** Also where the browser knows no full screen, as on some phones. */
export function isFullScreen(): boolean {
  return (document.fullscreenElement ?? null) !== null;
}

export interface FullScreen {
  readonly isFull: boolean;
  /** It was full a moment ago. Many browsers take Escape for themselves there, and tell the page of nothing else. */
  readonly hasLeft: boolean;
  /** The browser would not, a moment ago: what is said of it lies over the slide. */
  readonly isRefused: boolean;
  readonly enter: () => void;
  readonly exit: () => void;
}

/** So long it is said that full screen was left or refused, in milliseconds. */
const moment = 6000;

/** The whole page on the whole screen. */
export function useFullScreen(): FullScreen {
  const [isFull, setFull] = useState(false);
  const [hasLeft, setLeft] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const onChange = () => {
      clearTimeout(timer);
      setFull(isFullScreen());
      setLeft(!isFullScreen());
      timer = setTimeout(() => setLeft(false), moment);
    };
    setFull(isFullScreen());
    document.addEventListener("fullscreenchange", onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("fullscreenchange", onChange);
    };
  }, []);
  useEffect(() => {
    if (!isRefused) return;
    const timer = setTimeout(() => setRefused(false), moment);
    return () => clearTimeout(timer);
  }, [isRefused]);
  const enter = useCallback(() => {
    const ask = async () => {
      setRefused(false);
      try {
        await document.documentElement.requestFullscreen();
      } catch {
        setRefused(true);
        return;
      }
      await keyboardOf()
        .lock?.(["Escape"])
        .catch(() => undefined);
    };
    void ask();
  }, []);
  const exit = useCallback(() => {
    keyboardOf().unlock?.();
    if (isFullScreen()) void document.exitFullscreen().catch(() => undefined);
  }, []);
  return { isFull, hasLeft, isRefused, enter, exit };
}
