import { useLocation } from "react-router";
import { FittedSlide } from "../../briefing/SlideView.tsx";
import type { SlideModel } from "../../core/slide.ts";
import { printText } from "../../text/enPrint.ts";
import type { Paper } from "../../view/parameters.ts";
import { relativeAddress } from "../../view/routes.ts";

interface SheetProps {
  readonly model: SlideModel;
  readonly place: { readonly number: number; readonly of: number };
  readonly paper: Paper;
}

/** Notes so long that they go on over a page; shorter ones stay with their slide. */
const longNotes = 1200;

function Notes({ model: { notes, links } }: { model: SlideModel }) {
  const { pathname } = useLocation();
  const paragraphs = notes.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <div className="print-notes">
      {paragraphs.map((paragraph, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may have the same words
        <p key={i}>{paragraph}</p>
      ))}
      {links !== null && (
        <p className="print-links">
          <a href={relativeAddress(pathname, links.latest)}>{printText.latest}</a> ·{" "}
          <a href={relativeAddress(pathname, links.pinned)}>{printText.pinned}</a>
        </p>
      )}
    </div>
  );
}

/** One slide as it is printed: a page of its own, or in a handout with its notes below. */
export function Sheet({ model, place, paper }: SheetProps) {
  const isLong = model.notes.length > longNotes;
  return (
    <li className={isLong ? "print-sheet long" : "print-sheet"}>
      <FittedSlide model={model} place={place} />
      {paper === "handout" && <Notes model={model} />}
    </li>
  );
}
