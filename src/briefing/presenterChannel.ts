import { type DeckMessage, parseMessage, toWire } from "./presenterMessages.ts";

/** Joins the windows of one presentation. */
export interface DeckChannel {
  readonly tell: (message: DeckMessage) => void;
  /** A window opened by this one, which is also told directly: from a file, some browsers keep windows apart otherwise. */
  readonly join: (other: Window) => void;
  readonly close: () => void;
}

function isOpenedHere(source: MessageEventSource | null): source is Window {
  return source !== null && "opener" in source && source.opener === window;
}

/**
 * Opens the channel of a briefing. Where the browser has no BroadcastChannel, windows that opened one another still keep
 * step.
 * @param key of the briefing, the same in every window.
 */
export function openChannel(key: string, onMessage: (message: DeckMessage) => void): DeckChannel {
  const name = `cica-presentation-${key}`;
  const broadcast = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(name);
  const isByFile = location.protocol === "file:";
  const others = new Set<Window>();
  if (isByFile && window.opener !== null) others.add(window.opener as Window);

  const hear = (value: unknown) => {
    const message = parseMessage(value);
    if (message !== undefined) onMessage(message);
  };
  const onBroadcast = ({ data }: MessageEvent<unknown>) => hear(data);
  const onDirect = ({ data, source }: MessageEvent<unknown>) => {
    // One that this window opened by a link, or before it came to the talk.
    if (isByFile && isOpenedHere(source)) others.add(source);
    const isOfOurs = [...others].some((other) => other === source);
    if (!isOfOurs || typeof data !== "object" || data === null || !("channel" in data)) return;
    if (data.channel === name) hear(data);
  };
  broadcast?.addEventListener("message", onBroadcast);
  addEventListener("message", onDirect);

  return {
    tell: (message) => {
      const wire = toWire(message);
      broadcast?.postMessage(wire);
      // A file has no origin that could be named.
      for (const other of others) other.postMessage({ ...(wire as object), channel: name }, "*");
    },
    join: (other) => {
      if (isByFile) others.add(other);
    },
    close: () => {
      broadcast?.close();
      removeEventListener("message", onDirect);
    },
  };
}
