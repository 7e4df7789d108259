import type { SlideItem } from "../../core/slide.ts";
import { drawingText } from "../../text/enDrawing.ts";
import type { Room } from "./labels.ts";
import { layoutList } from "./list.ts";
import { type Liveness, markOf } from "./mark.ts";

/** What happened, or what is due: one line or two each, those first that have room. */
export function List({
  items,
  more,
  room,
  isLive,
}: { items: readonly SlideItem[]; more: number; room: Room } & Liveness) {
  const layout = layoutList(items, more, room);
  if (layout.items.length === 0 && layout.more === 0) return <p className="slide-none">{drawingText.empty}</p>;
  return (
    <>
      <ul className={layout.lead > 0 ? "slide-list led" : "slide-list"} data-size={layout.size}>
        {layout.items.map(({ item, text, note }, i) => {
          const label = [item.lead, item.text, item.note].filter(Boolean).join(", ");
          const { role: _, ...mark } = markOf(isLive, label, item.opens, [i, 0]);
          return (
            <li key={item.key}>
              {layout.lead > 0 && <span className="slide-lead">{item.lead}</span>}
              <div className={`slide-item edge-${item.tone}`}>
                {isLive && item.opens !== undefined ? (
                  <button type="button" {...mark}>
                    {text}
                  </button>
                ) : (
                  text
                )}
                {note !== "" && <span className="slide-item-note">{note}</span>}
              </div>
            </li>
          );
        })}
      </ul>
      {layout.more > 0 && <p className="slide-more">{drawingText.moreItems(layout.more)}</p>}
    </>
  );
}
