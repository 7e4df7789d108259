/**
 * What is typed after search was asked for and before its field is there: its part of the site may still be on the way.
 * The button of search sets it, the field takes it.
 */
export const earlyKeys = { isAwaited: false, typed: "" };

/** What was typed so far; from now on the field hears by itself. */
export function takeEarlyKeys(): string {
  const { typed } = earlyKeys;
  earlyKeys.isAwaited = false;
  earlyKeys.typed = "";
  return typed;
}
