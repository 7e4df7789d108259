import { useParams } from "react-router";
import type { When } from "../../../data/schema/fields.ts";
import type { Initiative } from "../../../data/schema/initiatives.ts";
import type { Day } from "../../core/days.ts";
import { standingOf } from "../../core/roadmap.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { historyModel } from "../../figures/history/model.ts";
import { namesOf } from "../../figures/names.ts";
import { timelineModel } from "../../figures/timeline/model.ts";
import { Timeline } from "../../figures/timeline/Timeline.tsx";
import { capitalise, formatWhen } from "../../text/dates.ts";
import { slipWords, text } from "../../text/en.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { NotFound } from "../../ui/NotFound.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";

/** What is known of the slippage; null where nothing was promised. */
function slippageOf({ firstTarget, achieved, slipDays }: Initiative): string | null {
  if (firstTarget === null) return null;
  if (slipDays === null) return text.initiative.slipUnknown;
  return slipDays === 0 && achieved === null ? text.initiative.noSlip : slipWords(slipDays);
}

function Plan({ initiative, asOf }: { initiative: Initiative; asOf: Day }) {
  const words = (when: When | null, missing: string) => capitalise(when === null ? missing : formatWhen(when));
  const standing = standingOf(initiative, asOf);
  const slippage = slippageOf(initiative);
  const moved = initiative.currentTarget?.edtf !== initiative.firstTarget?.edtf;
  const lines = [
    { label: text.initiative.status, value: capitalise(text.standingOf(standing, initiative.status)), tone: standing },
    { label: text.initiative.firstTarget, value: words(initiative.firstTarget, text.initiative.never), tone: "" },
    ...(moved ? [{ label: text.initiative.currentTarget, value: words(initiative.currentTarget, ""), tone: "" }] : []),
    { label: text.initiative.achieved, value: words(initiative.achieved, text.initiative.notReported), tone: "" },
    ...(slippage === null
      ? []
      : [
          {
            label: text.initiative.slip,
            value: capitalise(slippage),
            tone: (initiative.slipDays ?? 0) > 0 ? "late" : "",
          },
        ]),
  ];
  return (
    <section className="plan" aria-label={text.initiative.inShort}>
      <dl>
        {lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd className={line.tone}>{line.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Neighbours({ initiatives, index }: { initiatives: readonly Initiative[]; index: number }) {
  const previous = initiatives[index - 1];
  const next = initiatives[index + 1];
  return (
    <nav className="neighbours" aria-label={`${text.initiative.previous}, ${text.initiative.next}`}>
      {previous !== undefined && (
        <PageLink to={routes.initiative(previous.id)}>
          ← {text.initiative.previous}: {previous.shortTitle}
        </PageLink>
      )}
      {next !== undefined && (
        <PageLink to={routes.initiative(next.id)} className="next">
          {text.initiative.next}: {next.shortTitle} →
        </PageLink>
      )}
    </nav>
  );
}

/** One item of the road map: planned against actual, and every statement on it with its source. */
export function InitiativePage() {
  const { id = "" } = useParams();
  const { dataset, asOf } = useRecord();
  const index = dataset.initiatives.findIndex((one) => one.id === id);
  const initiative = dataset.initiatives[index];
  if (initiative === undefined) return <NotFound reason={text.notFound.initiative(id)} />;
  const names = namesOf(dataset);
  const history = historyModel(dataset, initiative);
  const filter = { tracks: [], standings: [], leads: [], clusters: [], terms: [] };
  const timeline = timelineModel(
    { ...dataset, initiatives: [initiative] },
    { filter, order: "date", asOf, from: null, to: null },
  );
  return (
    <>
      <PageHead title={initiative.title} lead={initiative.summary}>
        <p className="kicker">
          <PageLink to={routes.roadmap()}>{text.initiative.back}</PageLink>
          {" · "}
          <PageLink to={routes.roadmap()} view={{ tracks: [initiative.track] }}>
            {text.track[initiative.track]}
          </PageLink>
          {initiative.lead !== undefined && (
            <>
              {" · "}
              {text.initiative.lead}: {names.party(initiative.lead)}
            </>
          )}
          {initiative.cluster !== undefined && ` · ${text.initiative.cluster(initiative.cluster)}`}
        </p>
      </PageHead>
      <Plan initiative={initiative} asOf={asOf} />
      <Figure model={{ ...timeline, finding: text.initiative.planned }} className="wide single">
        <Timeline model={timeline} linkTo={(row) => row.title} />
      </Figure>
      <Figure model={history} isTable className="wide">
        <DataTable table={history.table} stacks />
      </Figure>
      <Neighbours initiatives={dataset.initiatives} index={index} />
    </>
  );
}
