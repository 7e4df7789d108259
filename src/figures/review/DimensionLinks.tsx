import type { Dataset } from "../../../data/schema/dataset.ts";
import type { ReviewPeriod } from "../../core/review.ts";
import { reviewText } from "../../text/enReview.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import "./review.css";

interface DimensionLinksProps {
  readonly dataset: Dataset;
  /** Id of the one that is shown. */
  readonly current?: string;
  /** The period that goes along. */
  readonly period: ReviewPeriod;
}

/** The reviews of the five dimensions, for the same period. */
export function DimensionLinks({ dataset, current, period }: DimensionLinksProps) {
  return (
    <nav className="review-links" aria-label={reviewText.dimensions}>
      <span className="quiet">{reviewText.reviews}</span>
      {dataset.dimensions.map(({ id, shortName }) => (
        <PageLink
          key={id}
          to={routes.dimension(id)}
          view={{ from: period.from, to: period.to }}
          current={id === current}
        >
          <span className={`spot fill-${id}`} />
          {shortName}
        </PageLink>
      ))}
    </nav>
  );
}
