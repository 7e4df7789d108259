import { useMemo } from "react";
import { useParams } from "react-router";
import type { Dimension } from "../../../data/schema/dimensions.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { AreaSections } from "../../figures/review/AreaSections.tsx";
import { Bars } from "../../figures/review/Bars.tsx";
import { type BarsModel, formatsModel, kindsModel, participantsModel } from "../../figures/review/bars.ts";
import { DimensionLinks } from "../../figures/review/DimensionLinks.tsx";
import { areasModel } from "../../figures/review/document.ts";
import { layoutBars, layoutYears } from "../../figures/review/layout.ts";
import { reviewTitle, toReview } from "../../figures/review/request.ts";
import { SourceNotes } from "../../figures/review/SourceNotes.tsx";
import { Years } from "../../figures/review/Years.tsx";
import { yearsModel } from "../../figures/review/years.ts";
import { text } from "../../text/en.ts";
import { reviewText } from "../../text/enReview.ts";
import { AddButton } from "../../ui/AddButton.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { NotFound } from "../../ui/NotFound.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Results } from "../../ui/Results.tsx";
import { routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { PeriodControl } from "./PeriodControl.tsx";

function BarsFigure({ model, hue }: { model: BarsModel; hue: string }) {
  return (
    <Figure model={model} className={hue}>
      <Bars model={model} layout={layoutBars(model)} />
    </Figure>
  );
}

function Found({ dimension }: { dimension: Dimension }) {
  const { dataset, asOf } = useRecord();
  const { view } = useView();
  const { from, to, basis } = view;
  const review = useMemo(() => toReview(dataset, dimension, { from, to }, asOf), [dataset, dimension, from, to, asOf]);
  const models = useMemo(
    () => ({
      years: yearsModel(review),
      states: participantsModel(review),
      formats: formatsModel(review),
      kinds: kindsModel(review),
      areas: areasModel(review),
    }),
    [review],
  );
  const title = reviewTitle(review);
  const { paper } = reviewText;
  // On each figure too: it is drawn apart from the page for a picture.
  const hue = `hue-${dimension.id}`;
  return (
    <>
      <PageHead title={title} lead={reviewText.lead(asOf)}>
        <p className="paper-only">{paper.heading}</p>
        <DimensionLinks dataset={dataset} current={dimension.id} period={review.period} />
      </PageHead>
      <article className={`review ${hue}`}>
        <p className="paper-only">
          {paper.facts(review.periodWords, asOf, text.shell.basis[basis])}{" "}
          {paper.version(dataset.meta.digest.slice(0, 8))}
        </p>
        <PeriodControl dataset={dataset} asOf={asOf} />
        <Results text={title} asked={review.period} />
        <p className="note">
          <AddButton figure="summary" finding={title} label={text.figure.addSummary} />
        </p>
        <Figure model={models.years} className={hue}>
          <Years model={models.years} layout={layoutYears(models.years)} />
        </Figure>
        {review.events.length > 0 && (
          <div className="columns-3-2">
            <BarsFigure model={models.states} hue={hue} />
            <div>
              <BarsFigure model={models.formats} hue={hue} />
              <BarsFigure model={models.kinds} hue={hue} />
            </div>
          </div>
        )}
        <Figure model={models.areas} isTable className="wide">
          <AreaSections model={models.areas} />
        </Figure>
        <p className="review-onward">
          <PageLink to={routes.events()} view={{ dimensions: [dimension.id], from, to }}>
            {reviewText.inEvents}
          </PageLink>
        </p>
        <SourceNotes entries={models.areas.entries} />
      </article>
    </>
  );
}

/** The review of one dimension in a period, as a document: findings, areas with who leads them, and numbered sources. */
export function DimensionPage() {
  const { id = "" } = useParams();
  const { dataset } = useRecord();
  const dimension = dataset.dimensions.find((one) => one.id === id);
  return dimension === undefined ? (
    <NotFound reason={text.notFound.dimension(id)} />
  ) : (
    <Found key={id} dimension={dimension} />
  );
}
