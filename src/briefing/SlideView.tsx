import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { SlideModel } from "../core/slide.ts";
import { MarkArea } from "../ui/MarkArea.tsx";
import { Body } from "./slide/Body.tsx";
import { asideOf, Foot } from "./slide/Foot.tsx";
import { layoutFoot } from "./slide/foot.ts";
import { layoutHead, layoutOpening } from "./slide/head.ts";
import { Pair } from "./slide/Pair.tsx";
import "./slide/slide.css";
import "./slide/drawing.css";
import "./slide/words.css";

/** Pixels of CSS, which are also a PowerPoint slide of 13.333 by 7.5 inches at 96 to the inch. */
export const slideSize = { width: 1280, height: 720 } as const;

/** At the left and the right of all that a slide shows. */
const side = 64;
const width = slideSize.width - 2 * side;

interface SlideViewProps {
  readonly model: SlideModel;
  /** "4 / 16"; left out where a slide stands alone. */
  readonly place?: { readonly number: number; readonly of: number };
  /** Whether its marks are controls that open their sources. Then a `MarkArea` has to stand around it, as in `FittedSlide`. */
  readonly isLive?: boolean;
}

function TitleSlide({ model, lines }: { model: SlideModel; lines: readonly string[] }) {
  const head = layoutOpening(model.title, width - 60);
  return (
    <div className="slide-opening">
      <h2 data-size={head.size}>{head.title}</h2>
      <Body body={{ kind: "text", paragraphs: lines }} room={{ width, height: 230 }} alt="" isLive={false} />
    </div>
  );
}

/** A slide at its own size, in light colours, whatever the screen and the theme are. */
export function SlideView({ model, place, isLive = false }: SlideViewProps) {
  const head = layoutHead(model.title, model.subtitle, width);
  const foot = layoutFoot({ sources: model.sources, warnings: model.warnings, aside: asideOf(model, place) }, width);
  const room = { width, height: slideSize.height - head.height - foot.height - 14 };
  return (
    <article className="slide" aria-label={model.title}>
      {model.body.kind === "title" ? (
        <TitleSlide model={model} lines={model.body.lines} />
      ) : (
        <>
          <header className="slide-head">
            <h2 data-size={head.size} title={head.isCut ? model.title : undefined}>
              {head.title}
            </h2>
            {head.subtitle !== "" && <p data-size={head.subtitleSize}>{head.subtitle}</p>}
          </header>
          <div className="slide-body">
            {model.body.kind === "pair" ? (
              <Pair halves={model.body.halves} room={room} isLive={isLive} />
            ) : (
              <Body body={model.body} room={room} alt={model.alt} isLive={isLive} />
            )}
          </div>
        </>
      )}
      <Foot model={model} place={place} width={width} />
    </article>
  );
}

function Ground({ isLive, children }: { isLive: boolean; children: ReactNode }) {
  return isLive ? <MarkArea>{children}</MarkArea> : children;
}

/** A slide scaled to the width of the box that it stands in. */
export function FittedSlide(props: SlideViewProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const toWidth = () => {
      const scale = element.clientWidth / slideSize.width;
      // A box that isn't laid out has no width: the slide then keeps its size.
      if (scale > 0) element.style.setProperty("--slide-scale", scale.toFixed(5));
    };
    toWidth();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(toWidth);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <Ground isLive={props.isLive === true}>
      <div ref={box} className="slide-box">
        <SlideView {...props} />
      </div>
    </Ground>
  );
}
