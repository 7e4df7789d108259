import type { SlideNumber } from "../../core/slide.ts";
import type { Room } from "./labels.ts";
import { type Liveness, markOf } from "./mark.ts";
import { layoutNumbers } from "./numbers.ts";

/** A few numbers, large, each with what it counts. */
export function Numbers({ items, room, isLive }: { items: readonly SlideNumber[]; room: Room } & Liveness) {
  const layout = layoutNumbers(items, room);
  return (
    <ul className="slide-numbers" data-columns={layout.columns}>
      {layout.items.map((item, i) => {
        const inside = (
          <>
            <strong data-size={layout.size}>{item.value}</strong>
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
