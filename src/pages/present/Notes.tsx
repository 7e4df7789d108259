import { presentText } from "../../text/enPresent.ts";

/** The speaker's notes of a slide; empty lines part them into paragraphs. Markup in them is text. */
export function Notes({ notes, size }: { notes: string; size?: number }) {
  const paragraphs = notes.split(/\n\s*\n/).filter((one) => one.trim() !== "");
  return (
    <section
      className="present-notes"
      aria-label={presentText.notes}
      // It can be longer than its place, and is then scrolled by keys.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled part has to be reachable by keyboard
      tabIndex={0}
      style={size === undefined ? undefined : { fontSize: `${size}rem` }}
    >
      {paragraphs.length === 0 ? (
        <p className="quiet">{presentText.noNotes}</p>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place
        paragraphs.map((paragraph, i) => <p key={i}>{paragraph}</p>)
      )}
    </section>
  );
}
