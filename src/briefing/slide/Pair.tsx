import type { SlideHalf } from "../../core/slide.ts";
import { Body } from "./Body.tsx";
import type { Room } from "./labels.ts";
import type { Liveness } from "./mark.ts";
import { fewLinesOf } from "./measure.ts";

const between = 56;
const [titleSize, subtitleSize] = [25, 18];
/** Lines; that of the estimate has the most to say. */
const mostSubtitle = 6;

/** Two figures side by side, each with its own heading. */
export function Pair({ halves, room, isLive }: { halves: readonly [SlideHalf, SlideHalf]; room: Room } & Liveness) {
  const width = (room.width - between) / 2;
  const heads = halves.map(({ title, subtitle }) => ({
    title: fewLinesOf(title, width * 0.96, titleSize, 3, "serif"),
    subtitle: subtitle === "" ? [] : fewLinesOf(subtitle, width * 0.96, subtitleSize, mostSubtitle),
  }));
  const [titleLines, subtitleLines] = [
    Math.max(...heads.map(({ title }) => title.length)),
    Math.max(...heads.map(({ subtitle }) => subtitle.length)),
  ];
  const head = titleLines * 31 + subtitleLines * 25 + 18;
  return (
    <div className="slide-pair">
      {halves.map((half, i) => (
        <section key={i === 0 ? "first" : "second"} aria-label={half.title}>
          <h3 data-lines={titleLines}>{heads[i]?.title.join(" ")}</h3>
          {subtitleLines > 0 && (
            <p className="slide-half-subtitle" data-lines={subtitleLines}>
              {heads[i]?.subtitle.join(" ")}
            </p>
          )}
          <Body body={half.body} room={{ width, height: room.height - head }} alt={half.alt} isLive={isLive} />
        </section>
      ))}
    </div>
  );
}
