import { useMemo } from "react";
import { useParams } from "react-router";
import type { State } from "../../../data/schema/states.ts";
import { selectEvents } from "../../core/events.ts";
import { toMatrixFilter } from "../../core/participation.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { Counts } from "../../figures/counts/Counts.tsx";
import type { CountsModel } from "../../figures/counts/model.ts";
import { EventList } from "../../figures/eventList/EventList.tsx";
import { namesOf } from "../../figures/names.ts";
import { Controls } from "../../figures/participation/Controls.tsx";
import { Areas } from "../../figures/state/Areas.tsx";
import { areasModel } from "../../figures/state/areas.ts";
import { Facts } from "../../figures/state/Facts.tsx";
import { factsModel } from "../../figures/state/facts.ts";
import { standingWords, stateTitle } from "../../figures/state/head.ts";
import { layoutYears } from "../../figures/state/layout.ts";
import { stateListModel } from "../../figures/state/list.ts";
import { yearsModels } from "../../figures/state/years.ts";
import { text } from "../../text/en.ts";
import { statesText } from "../../text/enStates.ts";
import { listWords } from "../../text/numbers.ts";
import { AddButton } from "../../ui/AddButton.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { NotFound } from "../../ui/NotFound.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { Results } from "../../ui/Results.tsx";
import { routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { Compare } from "./Compare.tsx";
import "./state.css";

function Years({ model }: { model: CountsModel }) {
  return (
    <Figure model={model}>
      {model.most === 0 ? (
        <p className="empty">{statesText.maybe}</p>
      ) : (
        <Counts model={model} layout={layoutYears(model)} />
      )}
    </Figure>
  );
}

interface ShownProps {
  readonly state: State;
  /** Null where one state is shown alone. */
  readonly other: State | null;
}

function Shown({ state, other }: ShownProps) {
  const { dataset, asOf } = useRecord();
  const { dimensions, from, to } = useView().view;
  const states = useMemo(() => (other === null ? [state] : [state, other]), [state, other]);
  const filter = useMemo(() => ({ dimensions, from, to }), [dimensions, from, to]);
  const asked = useMemo(() => toMatrixFilter(filter), [filter]);
  const facts = useMemo(() => factsModel(dataset, states, asked), [dataset, states, asked]);
  const years = useMemo(() => yearsModels(dataset, states, asked, asOf), [dataset, states, asked, asOf]);
  const areas = useMemo(() => areasModel(dataset, states, filter), [dataset, states, filter]);
  const events = useMemo(() => selectEvents(dataset.events, asked), [dataset, asked]);
  const list = useMemo(() => stateListModel(dataset, states, events), [dataset, states, events]);
  const title = useMemo(() => stateTitle(dataset, states, asked), [dataset, states, asked]);
  return (
    <>
      <PageHead
        title={title}
        lead={statesText.lead(listWords(states.map((one) => leadOf(one, asOf, states.length > 1))))}
      >
        <p className="kicker">
          <PageLink to={routes.participation()}>{statesText.back}</PageLink>
        </p>
      </PageHead>
      <Controls names={namesOf(dataset)} withNone>
        <Compare state={state} other={other} states={dataset.states} />
      </Controls>
      <Results text={title} asked={`${title} ${JSON.stringify(filter)}`} />
      <p className="note">
        <AddButton figure="summary" finding={title} label={text.figure.addSummary} />
      </p>
      <Figure model={facts} isTable className="wide">
        <Facts model={facts} />
      </Figure>
      <div className={other === null ? undefined : "side-by-side"}>
        {years.map((model) => (
          <Years key={model.id} model={model} />
        ))}
      </div>
      <Figure model={areas} isTable className="wide">
        <Areas model={areas} />
      </Figure>
      <Figure model={list} isTable className="wide">
        {list.rows.length === 0 ? <p className="empty">{statesText.maybe}</p> : <EventList model={list} />}
      </Figure>
    </>
  );
}

function leadOf(state: State, asOf: string, isNamed: boolean): string {
  const standing = standingWords(state, asOf);
  return isNamed ? `${state.name}: ${standing.charAt(0).toLowerCase()}${standing.slice(1)}` : standing;
}

/** A state, or two side by side: what it is in CICA, what it gave, and the events in which a source names it. */
export function StatePage() {
  const { id = "" } = useParams();
  const { dataset } = useRecord();
  const { compared } = useView().view;
  // Ids are capitals; whoever types one need not.
  const state = dataset.states.find((one) => one.id === id.toUpperCase());
  if (state === undefined) return <NotFound reason={text.notFound.state(id)} />;
  const other = dataset.states.find((one) => one.id === compared && one.id !== state.id) ?? null;
  return <Shown state={state} other={other} />;
}
