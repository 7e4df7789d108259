import type { SlideHalf } from "../../core/slide.ts";
import { Body } from "./Body.tsx";
import type { Room } from "./labels.ts";
import type { Liveness } from "./mark.ts";
import { layoutPair } from "./pair.ts";

/** Two figures side by side, each with its own heading. */
export function Pair({ halves, room, isLive }: { halves: readonly [SlideHalf, SlideHalf]; room: Room } & Liveness) {
  const { width, heads, titleLines, subtitleLines, head } = layoutPair(halves, room);
  return (
    <div className="slide-pair">
      {halves.map((half, i) => (
        <section key={i === 0 ? "first" : "second"} aria-label={half.title}>
          <h3 data-lines={titleLines}>{heads[i]?.title}</h3>
          {subtitleLines > 0 && (
            <p className="slide-half-subtitle" data-lines={subtitleLines}>
              {heads[i]?.subtitle}
            </p>
          )}
          <Body body={half.body} room={{ width, height: room.height - head }} alt={half.alt} isLive={isLive} />
        </section>
      ))}
    </div>
  );
}
