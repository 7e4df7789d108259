import { Fragment, memo, useDeferredValue, useId, useMemo } from "react";
import { cuts } from "../../core/closedLists.ts";
import { selectMembers } from "../../core/membership.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { namesOf } from "../../figures/names.ts";
import { Controls } from "../../figures/participation/Controls.tsx";
import { Answer, Matrix } from "../../figures/participation/Matrix.tsx";
import { type MatrixModel, matrixModel } from "../../figures/participation/model.ts";
import { capitalise } from "../../text/dates.ts";
import { participationText } from "../../text/enStates.ts";
import { Figure } from "../../ui/Figure.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { routes } from "../../view/routes.ts";
import { useChangeView, useView } from "../../view/ViewProvider.tsx";

/** Asks who is named in nothing of a column; it is the column by which the matrix is ordered. */
const Question = memo(function Question({ model }: { model: MatrixModel }) {
  const id = useId();
  const change = useChangeView();
  const { columns, cut, answer } = model;
  const groups = new Map<string | null, typeof columns>();
  for (const column of columns) groups.set(column.group, [...(groups.get(column.group) ?? []), column]);
  const options = (of: typeof columns) =>
    of.map((column) => (
      <option key={column.id} value={column.id}>
        {column.label}
      </option>
    ));
  return (
    <div className="question">
      <label htmlFor={id}>{participationText.choose}</label>
      <select
        id={id}
        value={answer?.column ?? "name"}
        // From the least, so that those not named stand first.
        onChange={({ target: { value } }) => change({ matrixOrder: value === "name" ? "name" : `-${value}` })}
      >
        <option value="name">{participationText.nothing}</option>
        <option value="total">{participationText.answer.total(cut)}</option>
        {[...groups].map(([group, of]) =>
          group === null ? (
            options(of)
          ) : (
            <optgroup key={group} label={group}>
              {options(of)}
            </optgroup>
          ),
        )}
      </select>
      <Answer model={model} />
    </div>
  );
});

const MatrixFigure = memo(function MatrixFigure({ model }: { model: MatrixModel }) {
  return (
    <Figure model={model} isTable className="wide matrix-figure">
      <Matrix model={model} />
    </Figure>
  );
});

/** The pages of those who are no member on the day shown: observers, applicants, and others whom the record names. */
const Others = memo(function Others() {
  const { dataset, asOf } = useRecord();
  const members = new Set(selectMembers(dataset, asOf).map(({ id }) => id));
  const others = dataset.states.filter(({ id }) => !members.has(id));
  if (others.length === 0) return null;
  return (
    <p>
      {participationText.others}{" "}
      {others.map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && ", "}
          <PageLink to={routes.state(id)}>{name}</PageLink>
        </Fragment>
      ))}
      .
    </p>
  );
});

/** Which Member State is named in how many events, by priority area, dimension or body; and which in none. */
export function ParticipationPage() {
  const { dataset, asOf } = useRecord();
  const { view, change } = useView();
  const { cut, dimensions, from, to, matrixOrder } = view;
  const asked = useMemo(
    () => ({ cut, filter: { dimensions, from, to }, order: matrixOrder, asOf }),
    [cut, dimensions, from, to, matrixOrder, asOf],
  );
  // A press on a filter is answered by its box at once. Heading and matrix take longer: they follow, and don't hold up the
  // next press. What else is asked is answered as a whole.
  const later = useDeferredValue(asked);
  const isFilterAlone = later.cut === cut && later.order === matrixOrder && later.asOf === asOf;
  const answered = isFilterAlone ? later : asked;
  const model = useMemo(() => matrixModel(dataset, answered), [dataset, answered]);
  return (
    <>
      <PageHead title={participationText.title(model.rows.length, model.total, cut)} lead={participationText.lead} />
      <Controls names={namesOf(dataset)} withNone={false}>
        <Segmented
          label={participationText.by}
          options={cuts.map((value) => ({ value, label: capitalise(participationText.cut[value]) }))}
          value={cut}
          onChange={(next) => change({ cut: next, matrixOrder: "name" })}
        />
      </Controls>
      <Question model={model} />
      <MatrixFigure model={model} />
      <Others />
    </>
  );
}
