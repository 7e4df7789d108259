import { useMemo } from "react";
import { toSlideModel } from "../../briefing/slides.ts";
import { useBriefing } from "../../briefing/useBriefing.ts";
import type { Briefing } from "../../core/briefing.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { briefingName } from "../../text/briefingName.ts";
import { printText } from "../../text/enPrint.ts";
import { NotFound } from "../../ui/NotFound.tsx";
import { ownBriefings, routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { PrintBar } from "./PrintBar.tsx";
import { Sheet } from "./Sheet.tsx";
import "./print.css";

function Sheets({ briefing, isOwn }: { briefing: Briefing; isOwn: boolean }) {
  const { whole } = useRecord();
  const { paper } = useView().view;
  const slides = useMemo(
    () => briefing.slides.map((slide) => ({ id: slide.id, model: toSlideModel(slide, whole) })),
    [briefing, whole],
  );
  const models = useMemo(() => slides.map(({ model }) => model), [slides]);
  return (
    <main id="main" tabIndex={-1} className={`print-page print-${paper}`}>
      <PrintBar
        title={briefingName(briefing.title)}
        slides={models}
        paper={paper}
        back={routes.briefing(isOwn ? ownBriefings : briefing.id)}
      />
      {slides.length === 0 ? (
        <p>{printText.empty}</p>
      ) : (
        <ol className="print-sheets" aria-label={printText.sheets}>
          {slides.map(({ id, model }, i) => (
            <Sheet key={id} model={model} paper={paper} place={{ number: i + 1, of: slides.length }} />
          ))}
        </ol>
      )}
    </main>
  );
}

/** A briefing as it goes on paper or into a PDF: one slide a page, or a handout with the notes. */
export function PrintPage() {
  const asked = useBriefing();
  if (asked.state === "found") return <Sheets briefing={asked.briefing} isOwn={asked.isOwn} />;
  return (
    <main id="main" tabIndex={-1} className="print-page">
      {asked.state === "reading" ? (
        <p className="loading" role="status">
          {printText.reading}
        </p>
      ) : (
        <NotFound reason={printText.unknown} />
      )}
    </main>
  );
}
