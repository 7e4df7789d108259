/** Sentences one after the other, each with its full stop but the last, which keeps what it has. "" is none. */
export function joinSentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .reduce((said, next) => {
      if (said === "") return next;
      return /[.!?]$/.test(said) ? `${said} ${next}` : `${said}. ${next}`;
    }, "");
}
