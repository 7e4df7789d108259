import { drawingText } from "../../text/enDrawing.ts";
import type { Room } from "./labels.ts";
import { layoutText, type Paragraph } from "./text.ts";

/** Paragraphs and points in the order of the text, points that follow each other as one list. */
function groupsOf(paragraphs: readonly Paragraph[]): { readonly isList: boolean; readonly texts: readonly string[] }[] {
  const groups: { isList: boolean; texts: string[] }[] = [];
  for (const { text, isPoint } of paragraphs) {
    const last = groups.at(-1);
    if (isPoint && last?.isList === true) last.texts.push(text);
    else groups.push({ isList: isPoint, texts: [text] });
  }
  return groups;
}

/** The author's own words, as large as they fit. */
export function Text({ paragraphs, room }: { paragraphs: readonly string[]; room: Room }) {
  const layout = layoutText(paragraphs, room);
  return (
    <>
      <div className="slide-text" data-size={layout.size}>
        {groupsOf(layout.paragraphs).map(({ isList, texts }, i) =>
          isList ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may have the same words
            <ul key={i}>
              {texts.map((text, nth) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two points may have the same words
                <li key={nth}>{text}</li>
              ))}
            </ul>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may have the same words
            <p key={i}>{texts[0]}</p>
          ),
        )}
      </div>
      {layout.isCut && <p className="slide-more">{drawingText.cutText}</p>}
    </>
  );
}
