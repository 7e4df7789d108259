import { useState } from "react";
import { briefingFileName } from "../../briefing/saveBriefing.ts";
import type { SlideModel } from "../../core/slide.ts";
import { saveFile } from "../../export/save.ts";
import { printText } from "../../text/enPrint.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { type Paper, papers } from "../../view/parameters.ts";
import { useView } from "../../view/ViewProvider.tsx";

interface PrintBarProps {
  readonly title: string;
  readonly slides: readonly SlideModel[];
  readonly paper: Paper;
  /** Path of the briefing's own page. */
  readonly back: string;
}

function PicturesButton({ title, slides }: { title: string; slides: readonly SlideModel[] }) {
  const [status, setStatus] = useState("");
  const [isWorking, setIsWorking] = useState(false);
  const save = async () => {
    setIsWorking(true);
    try {
      const { drawPictures } = await import("../../briefing/pictures.tsx");
      const name = briefingFileName(title, ".zip");
      const zip = await drawPictures(slides, title, (done) => setStatus(printText.drawing(done, slides.length)));
      saveFile(name, new Blob([zip.slice()], { type: "application/zip" }));
      setStatus(printText.saved(name));
    } catch (error) {
      setStatus(printText.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setIsWorking(false);
    }
  };
  return (
    <>
      <button
        type="button"
        // Not disabled: the focus would be lost.
        aria-disabled={isWorking}
        onClick={() => {
          if (!isWorking) void save();
        }}
      >
        {printText.pictures}
      </button>
      <span role="status">{status}</span>
    </>
  );
}

/** What stands above the sheets on the screen, and never on paper. */
export function PrintBar({ title, slides, paper, back }: PrintBarProps) {
  const { view, change } = useView();
  const { briefing, dimensions } = view;
  return (
    <div className="print-bar">
      <PageHead title={printText.title(title)} lead={printText.lead(slides.length)}>
        <p>
          <PageLink to={back} view={{ briefing, dimensions }}>
            {printText.back}
          </PageLink>
        </p>
      </PageHead>
      <div className="print-tools">
        <Segmented
          label={printText.paper}
          options={papers.map((value) => ({ value, label: printText.papers[value] }))}
          value={paper}
          onChange={(value) => change({ paper: value }, { replace: true })}
        />
        <button type="button" className="primary" onClick={() => print()}>
          {printText.print}
        </button>
        <PicturesButton title={title} slides={slides} />
      </div>
    </div>
  );
}
