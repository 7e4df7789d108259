import { memo, useDeferredValue } from "react";
import { FittedSlide } from "../../briefing/SlideView.tsx";
import { presentText } from "../../text/enPresent.ts";
import { Notes } from "./Notes.tsx";
import { type ReadClock, TalkClock } from "./TalkClock.tsx";
import type { PreparedSlide } from "./usePrepared.ts";

/** Drawn anew only when it shows another slide. */
const Drawn = memo(FittedSlide);

interface PresenterSideProps {
  /** Undefined at the last slide. */
  readonly next: PreparedSlide | undefined;
  readonly notes: string;
  /** Of the notes' type, in rem. */
  readonly noteSize: number;
  readonly readClock: ReadClock;
  readonly hasMoved: boolean;
}

/** What only the speaker sees: the time, what comes next, and the notes. */
export function PresenterSide({ next, notes, noteSize, readClock, hasMoved }: PresenterSideProps) {
  // Drawn after the slide itself.
  const drawn = useDeferredValue(next);
  return (
    <>
      <section className="present-next" aria-label={presentText.next}>
        <TalkClock readClock={readClock} hasBegun={hasMoved} />
        <h2>{next === undefined ? presentText.last : `${presentText.next}: ${next.model.title}`}</h2>
        {drawn !== undefined && (
          <div className="present-next-slide" inert={true} aria-hidden="true">
            <Drawn model={drawn.model} place={drawn.place} />
          </div>
        )}
      </section>
      <Notes notes={notes} size={noteSize} />
    </>
  );
}
