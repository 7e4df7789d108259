import { useInRouterContext } from "react-router";
import type { SlideModel, SlideSource } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import { footSize, layoutFoot } from "./foot.ts";
import { cutTo } from "./measure.ts";

/** A source leads to its document, or where it has none to its page here. Off the site, as in a picture, only its name stands. */
function Source({ source, width }: { source: SlideSource; width: number }) {
  const isOnSite = useInRouterContext();
  const title = cutTo(source.title, width, footSize);
  if (source.url !== null) {
    return (
      <a href={source.url} rel="noreferrer" target="_blank">
        {title}
      </a>
    );
  }
  return isOnSite ? <PageLink to={routes.source(source.id)}>{title}</PageLink> : title;
}

/** The thin rule, the sources, the day and the place in the briefing. */
export function Foot({
  model,
  place,
  width,
}: {
  model: SlideModel;
  place: { readonly number: number; readonly of: number } | undefined;
  width: number;
}) {
  const aside = asideOf(model, place);
  const layout = layoutFoot({ sources: model.sources, warnings: model.warnings, aside }, width);
  return (
    <footer className="slide-foot" data-warnings={layout.warnings.length}>
      {layout.warnings.length > 0 && <p className="slide-warning">{layout.warnings.join(" ")}</p>}
      <div className="slide-foot-line">
        <span className="slide-sources">
          {layout.sources.map((source, i) => (
            <span key={source.id}>
              {i > 0 && " · "}
              <Source source={source} width={width - 320} />
            </span>
          ))}
          {layout.more > 0 && ` · ${drawingText.moreSources(layout.more)}`}
        </span>
        <span>{aside}</span>
      </div>
    </footer>
  );
}

/** "As of 28 March 2025 · 4 / 16". */
export function asideOf(
  { asOfWords }: Pick<SlideModel, "asOfWords">,
  place: { readonly number: number; readonly of: number } | undefined,
): string {
  return [asOfWords, place && drawingText.place(place.number, place.of)].filter(Boolean).join(" · ");
}
