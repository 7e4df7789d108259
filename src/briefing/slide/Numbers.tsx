import type { SlideNumber } from "../../core/slide.ts";
import { type Liveness, markOf } from "./mark.ts";

/** A few numbers, large, each with what it counts. */
export function Numbers({ items, isHalf, isLive }: { items: readonly SlideNumber[]; isHalf: boolean } & Liveness) {
  const shown = items.slice(0, isHalf ? 4 : 8);
  return (
    <ul className={isHalf ? "slide-numbers half" : "slide-numbers"} data-count={shown.length}>
      {shown.map((item, i) => {
        const inside = (
          <>
            <strong>{item.value}</strong>
            <span className="slide-number-label">{item.label}</span>
            {item.note !== "" && <span className="slide-number-note">{item.note}</span>}
          </>
        );
        const label = [item.value, item.label, item.note].filter(Boolean).join(", ");
        const { role: _, ...mark } = markOf(isLive, label, item.opens, [0, i]);
        return (
          <li key={item.key}>
            {isLive && item.opens !== undefined ? (
              <button type="button" {...mark}>
                {inside}
              </button>
            ) : (
              <div>{inside}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
