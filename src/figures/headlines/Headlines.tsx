import { text } from "../../text/en.ts";
import type { Headline } from "./model.ts";

/** Four figures in large type, each a button to its sources. */
export function Headlines({ headlines }: { headlines: readonly Headline[] }) {
  return (
    <section className="headlines" aria-label={text.overview.headlines}>
      {headlines.map((headline) => (
        <button key={headline.id} type="button" className="headline" data-opens={headline.opens}>
          <span className="figure-value">
            {headline.value} {headline.of !== undefined && <small>{headline.of}</small>}
          </span>
          <span className="figure-label">{headline.label}</span>
          <span className="figure-change">
            <span className={headline.rises ? "done" : "quiet"}>{headline.change}</span>
            {headline.late !== undefined && <span className="late">{headline.late}</span>}
            {headline.unreported !== undefined && <span className="quiet">{headline.unreported}</span>}
          </span>
        </button>
      ))}
    </section>
  );
}
