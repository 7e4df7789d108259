import { moveWindow, type TimeWindow, type WindowMove } from "../../core/window.ts";
import { roadMapText } from "../../text/enRoadMap.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";

const moves: readonly { readonly move: WindowMove; readonly label: string; readonly sign: string }[] = [
  { move: "in", label: roadMapText.zoomIn, sign: "+" },
  { move: "out", label: roadMapText.zoomOut, sign: "−" },
  { move: "earlier", label: roadMapText.earlier, sign: "←" },
  { move: "later", label: roadMapText.later, sign: "→" },
];

/** Zoom and pan in time, by button and so by key; the window lives in the address. */
export function TimeControls({ whole, domain }: { whole: TimeWindow; domain: TimeWindow }) {
  const change = useChangeView();
  const show = (window: TimeWindow) => change({ from: window.first, to: window.last }, { replace: true });
  const isWhole = domain.first === whole.first && domain.last === whole.last;
  return (
    <fieldset className="segmented time-controls">
      <legend>{roadMapText.zoom}</legend>
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
        {roadMapText.whole}
      </button>
    </fieldset>
  );
}
