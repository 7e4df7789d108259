import { reviewText } from "../../text/enReview.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import type { SourceEntry } from "./document.ts";
import { sourceAnchor } from "./References.tsx";

/** Every source that the page cites, numbered; on paper with its address. */
export function SourceNotes({ entries }: { entries: readonly SourceEntry[] }) {
  const words = reviewText.sources;
  return (
    <section className="figure wide review-sources" aria-labelledby="review-sources">
      <header>
        <h2 id="review-sources">{words.heading(entries.length)}</h2>
        {entries.length > 0 && <p className="subtitle">{words.subtitle}</p>}
      </header>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} id={sourceAnchor(entry.number)} tabIndex={-1}>
            <PageLink to={routes.source(entry.id)}>{entry.title}</PageLink>.{" "}
            <span className="quiet">{words.by(entry.publisher, entry.published)}</span>
            {entry.url !== null && <span className="paper-only address">{entry.url}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
