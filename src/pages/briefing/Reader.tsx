import { FittedSlide } from "../../briefing/SlideView.tsx";
import { useCopyBriefing } from "../../briefing/useCopyBriefing.ts";
import type { Briefing, Slide } from "../../core/briefing.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { briefingsText, builderText } from "../../text/enBuilder.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { useNear } from "../../ui/useNear.ts";
import { routes } from "../../view/routes.ts";
import { HandOver } from "./HandOver.tsx";
import { Links } from "./Links.tsx";
import { modelOf } from "./models.ts";

function Shown({ slide, number, of }: { readonly slide: Slide; readonly number: number; readonly of: number }) {
  const { whole } = useRecord();
  const { ref, isNear } = useNear<HTMLLIElement>();
  const model = isNear ? modelOf(slide, whole) : undefined;
  return (
    <li ref={ref}>
      <div className="slide-frame">{model !== undefined && <FittedSlide model={model} place={{ number, of }} />}</div>
      {model !== undefined && <Links model={model} />}
    </li>
  );
}

/** A ready-made briefing, slide below slide. */
export function Reader({ briefing }: { readonly briefing: Briefing }) {
  const copy = useCopyBriefing();
  const { slides } = briefing;
  return (
    <>
      <PageHead title={briefing.title} lead={`${briefingsText.slides(slides.length)}. ${builderText.readyNote}`}>
        <p className="kicker">
          <PageLink to={routes.briefings()}>{builderText.back}</PageLink> · {builderText.readyKicker}
        </p>
      </PageHead>
      <HandOver briefing={briefing} routeId={briefing.id}>
        <button type="button" onClick={() => copy(briefing)}>
          {builderText.copy}
        </button>
      </HandOver>
      <ol className="slides-shown" aria-label={builderText.slides}>
        {slides.map((slide, i) => (
          <Shown key={slide.id} slide={slide} number={i + 1} of={slides.length} />
        ))}
      </ol>
    </>
  );
}
