import { useMemo } from "react";
import { conventionProgress, selectRatifications } from "../../core/convention.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { namesOf } from "../../figures/names.ts";
import { registerModel } from "../../figures/register/model.ts";
import { layoutSteps } from "../../figures/steps/layout.ts";
import { stepsModel } from "../../figures/steps/model.ts";
import { Steps } from "../../figures/steps/Steps.tsx";
import { tilesModel } from "../../figures/tiles/model.ts";
import { Tiles } from "../../figures/tiles/Tiles.tsx";
import { formatWhen } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { MarkArea } from "../../ui/MarkArea.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { registerOrders } from "../../view/parameters.ts";
import { useView } from "../../view/ViewProvider.tsx";

function Progress() {
  const { dataset, asOf } = useRecord();
  const names = namesOf(dataset);
  const progress = conventionProgress(dataset, asOf);
  const ratifications = selectRatifications(dataset.convention);
  const dots = Array.from({ length: Math.max(progress.threshold, progress.ratified) }, (_, i) => ratifications[i]);
  return (
    <MarkArea label={text.convention.progress(progress.ratified, progress.threshold)}>
      <section className="progress" aria-label={text.convention.progress(progress.ratified, progress.threshold)}>
        <ul className="progress-dots">
          {dots.map((action, i) =>
            action === undefined ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: empty places have no other name than their number
              <li key={i}>
                <span className="dot-open" role="img" aria-label={text.convention.stillMissing} />
              </li>
            ) : (
              <li key={action.state}>
                <button
                  type="button"
                  className="dot-full"
                  tabIndex={-1}
                  aria-label={text.convention.ratifiedBy(names.state(action.state), formatWhen(action.date))}
                  data-mark={`0,${i}`}
                  data-opens={`states/${action.state}`}
                />
              </li>
            ),
          )}
        </ul>
        <p>
          {text.convention.missing(progress.missing)} ·{" "}
          {text.convention.notRatified(progress.membersNotRatified, progress.members)}
        </p>
      </section>
    </MarkArea>
  );
}

/** How far the Convention is from entry into force, and who is missing. */
export function ConventionPage() {
  const { dataset, asOf } = useRecord();
  const { view, change } = useView();
  const steps = useMemo(() => stepsModel(dataset, asOf), [dataset, asOf]);
  const tiles = useMemo(() => tilesModel(dataset, asOf), [dataset, asOf]);
  const register = useMemo(() => registerModel(dataset, asOf, view.register), [dataset, asOf, view.register]);
  const progress = conventionProgress(dataset, asOf);
  return (
    <>
      <PageHead
        title={text.convention.title(progress.ratified, progress.threshold)}
        lead={`${dataset.convention.title}. ${dataset.convention.rule}`}
      />
      <Progress />
      <div className="columns-3-2">
        <Figure model={steps}>
          <Steps model={steps} layout={layoutSteps(steps)} />
        </Figure>
        <Figure model={tiles}>
          <Tiles model={tiles} />
        </Figure>
      </div>
      <Figure
        model={register}
        isTable
        className="wide"
        controls={
          <Segmented
            label={text.register.order}
            options={registerOrders.map((value) => ({ value, label: text.registerOrder[value] }))}
            value={view.register}
            onChange={(order) => change({ register: order })}
          />
        }
      >
        <DataTable table={register.table} />
      </Figure>
    </>
  );
}
