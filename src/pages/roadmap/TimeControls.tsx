import { moveWindow, type TimeWindow, type WindowMove } from "../../core/window.ts";
import { text } from "../../text/en.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";

const moves: readonly { readonly move: WindowMove; readonly label: string; readonly sign: string }[] = [
  { move: "in", label: text.roadmap.zoomIn, sign: "+" },
  { move: "out", label: text.roadmap.zoomOut, sign: "−" },
  { move: "earlier", label: text.roadmap.earlier, sign: "←" },
  { move: "later", label: text.roadmap.later, sign: "→" },
];

/** Zoom and pan in time, by button and so by key; the window lives in the address. */
export function TimeControls({ whole, domain }: { whole: TimeWindow; domain: TimeWindow }) {
  const change = useChangeView();
  const show = (window: TimeWindow) => {
    const isWhole = window.first <= whole.first && window.last >= whole.last;
    change(isWhole ? { from: null, to: null } : { from: window.first, to: window.last }, { replace: true });
  };
  const isWhole = domain.first === whole.first && domain.last === whole.last;
  return (
    <fieldset className="segmented time-controls">
      <legend>{text.roadmap.zoom}</legend>
      {moves.map(({ move, label, sign }) => (
        <button
          key={move}
          type="button"
          aria-label={label}
          title={label}
          disabled={isWhole && move !== "in"}
          onClick={() => show(moveWindow(domain, whole, move))}
        >
          {sign}
        </button>
      ))}
      <button type="button" disabled={isWhole} onClick={() => show(whole)}>
        {text.roadmap.whole}
      </button>
    </fieldset>
  );
}
