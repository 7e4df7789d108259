import { Fragment, Suspense } from "react";
import { Changes } from "../../figures/changes/Changes.tsx";
import { Counts } from "../../figures/counts/Counts.tsx";
import { Headlines } from "../../figures/headlines/Headlines.tsx";
import { Milestones } from "../../figures/milestones/Milestones.tsx";
import { useOverview } from "../../figures/overview/useOverview.ts";
import { Steps } from "../../figures/steps/Steps.tsx";
import { Tiles } from "../../figures/tiles/Tiles.tsx";
import { text } from "../../text/en.ts";
import { AddButton } from "../../ui/AddButton.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { MarkArea } from "../../ui/MarkArea.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";

/**
 * Where the transformation stands, what changed, what comes next and is late, the Convention, events per dimension.
 * Each figure is a boundary of its own, so that the built page comes to life piece by piece and never holds up a click.
 */
export function OverviewPage() {
  const model = useOverview();
  if (model === undefined) return null;
  return (
    <>
      <PageHead title={model.title} lead={model.lead} />
      <MarkArea>
        <Headlines headlines={model.headlines} />
      </MarkArea>
      <p className="headlines-acts">
        <AddButton figure="headlines" finding={text.overview.headlines} label={text.figure.addFour} />
      </p>
      <div className="columns-3-2">
        <div>
          <Suspense>
            <Figure model={model.counts}>
              <Counts model={model.counts} layout={model.countsLayout} />
              <p className="note">
                {text.overview.reviews}
                {model.counts.series.map(({ key, label }) => (
                  <Fragment key={key}>
                    {" · "}
                    <PageLink to={routes.dimension(key)}>{label}</PageLink>
                  </Fragment>
                ))}
              </p>
            </Figure>
          </Suspense>
          <Suspense>
            <Figure model={model.milestones}>
              <Milestones model={model.milestones} />
            </Figure>
          </Suspense>
        </div>
        <div>
          <Suspense>
            <Figure model={model.steps}>
              <Steps model={model.steps} layout={model.stepsLayout} />
            </Figure>
          </Suspense>
          <Suspense>
            <Figure model={model.tiles}>
              <Tiles model={model.tiles} />
            </Figure>
          </Suspense>
          <Suspense>
            <Figure model={model.changes}>
              <Changes model={model.changes} />
            </Figure>
          </Suspense>
        </div>
      </div>
    </>
  );
}
