import { useMemo } from "react";
import { compareCounts } from "../../core/compare.ts";
import { conventionProgress } from "../../core/convention.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { EntryEstimate } from "../../figures/estimate/EntryEstimate.tsx";
import { estimateModel } from "../../figures/estimate/model.ts";
import { progressModel } from "../../figures/progress/model.ts";
import { Progress } from "../../figures/progress/Progress.tsx";
import { registerModel } from "../../figures/register/model.ts";
import { layoutSteps } from "../../figures/steps/layout.ts";
import { stepsModel } from "../../figures/steps/model.ts";
import { Steps } from "../../figures/steps/Steps.tsx";
import { tilesModel } from "../../figures/tiles/model.ts";
import { Tiles } from "../../figures/tiles/Tiles.tsx";
import { conventionText, registerText } from "../../text/enConvention.ts";
import { comparedText } from "../../text/enFilters.ts";
import { termsText } from "../../text/enTerms.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { registerOrders } from "../../view/parameters.ts";
import { useView } from "../../view/ViewProvider.tsx";

/** How far the Convention is from entry into force, and who is missing. */
export function ConventionPage() {
  const { dataset, frame, asOf, coverage } = useRecord();
  const latest = frame === null ? null : coverage.last;
  const { view, change } = useView();
  const dots = useMemo(() => progressModel(dataset, asOf), [dataset, asOf]);
  const steps = useMemo(() => stepsModel(dataset, asOf, latest), [dataset, asOf, latest]);
  const estimate = useMemo(() => estimateModel(dataset, asOf), [dataset, asOf]);
  const tiles = useMemo(() => tilesModel(dataset, asOf), [dataset, asOf]);
  const register = useMemo(() => registerModel(dataset, asOf, view.register), [dataset, asOf, view.register]);
  const progress = conventionProgress(dataset, asOf);
  const compared = useMemo(() => {
    if (view.since === null) return null;
    const { ratified } = compareCounts(dataset, { now: asOf, since: view.since }, (known, day) => ({
      ratified: conventionProgress(known, day).ratified,
    }));
    return comparedText.line([{ label: conventionText.compared, ...ratified }], view.since);
  }, [dataset, asOf, view.since]);
  return (
    <>
      <PageHead
        title={conventionText.title(progress.ratified, progress.threshold)}
        compared={compared}
        lead={`${dataset.convention.title}. ${dataset.convention.rule}`}
      />
      <Figure model={dots} className="wide">
        <Progress model={dots} />
      </Figure>
      <div className="columns-3-2">
        <Figure model={steps}>
          <Steps model={steps} layout={layoutSteps(steps)} />
        </Figure>
        <Figure model={tiles}>
          <Tiles model={tiles} />
        </Figure>
      </div>
      <EntryEstimate model={estimate} />
      <Figure
        model={register}
        isTable
        className="wide"
        controls={
          <Segmented
            label={registerText.order}
            options={registerOrders.map((value) => ({ value, label: termsText.registerOrder[value] }))}
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
