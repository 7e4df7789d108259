import { useMemo } from "react";
import { useParams } from "react-router";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { When } from "../../../data/schema/fields.ts";
import type { Initiative } from "../../../data/schema/initiatives.ts";
import type { Day } from "../../core/days.ts";
import { standingOf } from "../../core/roadmap.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { pageOfNode } from "../../figures/evidence/links.ts";
import { historyModel } from "../../figures/history/model.ts";
import { namesOf } from "../../figures/names.ts";
import { networkModel } from "../../figures/network/model.ts";
import { Network } from "../../figures/network/Network.tsx";
import { singleTimelineModel } from "../../figures/timeline/single.ts";
import { Timeline } from "../../figures/timeline/Timeline.tsx";
import { capitalise, formatWhen } from "../../text/dates.ts";
import { text } from "../../text/en.ts";
import { networkText } from "../../text/enNetwork.ts";
import { initiativeText } from "../../text/enRoadMap.ts";
import { slipWords, termsText } from "../../text/enTerms.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { NotFound } from "../../ui/NotFound.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import "./initiative.css";

/** What is known of the slippage; null where nothing was promised. */
function slippageOf({ firstTarget, achieved, slipDays }: Initiative): string | null {
  if (firstTarget === null) return null;
  if (slipDays === null) return initiativeText.slipUnknown;
  return slipDays === 0 && achieved === null ? initiativeText.noSlip : slipWords(slipDays);
}

function Plan({ initiative, asOf }: { initiative: Initiative; asOf: Day }) {
  const words = (when: When | null, missing: string) => capitalise(when === null ? missing : formatWhen(when));
  const standing = standingOf(initiative, asOf);
  const slippage = slippageOf(initiative);
  const moved = initiative.currentTarget?.edtf !== initiative.firstTarget?.edtf;
  const lines = [
    {
      label: initiativeText.status,
      value: capitalise(termsText.standingOf(standing, initiative.status)),
      tone: standing,
    },
    { label: initiativeText.firstTarget, value: words(initiative.firstTarget, initiativeText.never), tone: "" },
    ...(moved ? [{ label: initiativeText.currentTarget, value: words(initiative.currentTarget, ""), tone: "" }] : []),
    { label: initiativeText.achieved, value: words(initiative.achieved, initiativeText.notReported), tone: "" },
    ...(slippage === null
      ? []
      : [
          {
            label: initiativeText.slip,
            value: capitalise(slippage),
            tone: (initiative.slipDays ?? 0) > 0 ? "late" : "",
          },
        ]),
  ];
  return (
    <section className="plan" aria-label={initiativeText.inShort}>
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
    <nav className="neighbours" aria-label={`${initiativeText.previous}, ${initiativeText.next}`}>
      {previous !== undefined && (
        <PageLink to={routes.initiative(previous.id)}>
          ← {initiativeText.previous}: {previous.shortTitle}
        </PageLink>
      )}
      {next !== undefined && (
        <PageLink to={routes.initiative(next.id)} className="next">
          {initiativeText.next}: {next.shortTitle} →
        </PageLink>
      )}
    </nav>
  );
}

/** What it rests on and what came of it; nothing where no source joins it to anything. */
function Links({ dataset, initiative }: { dataset: Dataset; initiative: Initiative }) {
  const model = useMemo(
    () => networkModel(dataset, `initiatives/${initiative.id}`, "initiative"),
    [dataset, initiative],
  );
  if (model === undefined) return null;
  return (
    <Figure model={model} className="wide">
      <Network
        model={model}
        linkTo={({ key, title }) => {
          const page = pageOfNode({ key });
          return page === undefined ? (
            <PageLink to={routes.network()} view={{ node: key }}>
              {title}
            </PageLink>
          ) : (
            <PageLink to={page}>{title}</PageLink>
          );
        }}
        centre={
          <>
            <p className="network-title">{model.centre.title}</p>
            <p className="network-how onward">
              <PageLink to={routes.network()} view={{ node: model.centre.key }}>
                {networkText.inNetwork}
              </PageLink>
            </p>
          </>
        }
      />
    </Figure>
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
  const timeline = singleTimelineModel(dataset, initiative, asOf);
  return (
    <>
      <PageHead title={initiative.title} lead={initiative.summary}>
        <p className="kicker">
          <PageLink to={routes.roadmap()}>{initiativeText.back}</PageLink>
          {" · "}
          <PageLink to={routes.roadmap()} view={{ tracks: [initiative.track] }}>
            {termsText.track[initiative.track]}
          </PageLink>
          {initiative.lead !== undefined && (
            <>
              {" · "}
              {initiativeText.lead}: {names.party(initiative.lead)}
            </>
          )}
          {initiative.cluster !== undefined && ` · ${initiativeText.cluster(initiative.cluster)}`}
        </p>
      </PageHead>
      <Plan initiative={initiative} asOf={asOf} />
      <Figure model={timeline} className="wide single">
        <Timeline model={timeline} linkTo={(row) => row.title} />
      </Figure>
      <Figure model={history} isTable className="wide">
        <DataTable table={history.table} stacks />
      </Figure>
      <Links dataset={dataset} initiative={initiative} />
      <Neighbours initiatives={dataset.initiatives} index={index} />
    </>
  );
}
