import { useEffect, useId, useMemo, useRef } from "react";
import { useRecord } from "../../dataset/useRecord.ts";
import { pageOfNode } from "../../figures/evidence/links.ts";
import { allLinksModel, chooseCentre, networkModel, nodeChoices } from "../../figures/network/model.ts";
import { Network } from "../../figures/network/Network.tsx";
import { networkText } from "../../text/enNetwork.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";

function NodeChoice({ chosen }: { chosen: string }) {
  const { dataset } = useRecord();
  const { change } = useView();
  const id = useId();
  const choices = useMemo(() => nodeChoices(dataset), [dataset]);
  return (
    <div className="network-choice">
      <label htmlFor={id}>{networkText.choose}</label>
      <select id={id} value={chosen} onChange={(event) => change({ node: event.target.value })}>
        {choices.map(({ kind, label, nodes }) => (
          <optgroup key={kind} label={label}>
            {nodes.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** Its title; the page of its own, or else what sources say of it as an event. */
function Centre({ nodeKey, title, when }: { nodeKey: string; title: string; when: string | null }) {
  const { change } = useView();
  const words = useRef<HTMLParagraphElement>(null);
  const shown = useRef(nodeKey);
  // The link that was followed to get here is gone: the focus goes on to what it led to.
  useEffect(() => {
    if (shown.current === nodeKey) return;
    shown.current = nodeKey;
    if (document.activeElement === document.body) words.current?.focus({ preventScroll: true });
  }, [nodeKey]);
  const page = pageOfNode({ key: nodeKey });
  return (
    <>
      <p ref={words} tabIndex={-1} className="network-title">
        {title}
      </p>
      <p className="network-how">
        {when}
        <span className="onward">
          {when !== null && (page !== undefined || nodeKey.startsWith("events/")) && " · "}
          {page !== undefined && <PageLink to={page}>{networkText.page}</PageLink>}
          {page === undefined && nodeKey.startsWith("events/") && (
            <button type="button" className="link" onClick={() => change({ open: nodeKey })}>
              {networkText.sources}
            </button>
          )}
        </span>
      </p>
    </>
  );
}

/** What each meeting, document, body and project rests on, and what came of it. */
export function NetworkPage() {
  const { dataset } = useRecord();
  const { view } = useView();
  const { asked, centre } = chooseCentre(dataset, view.node);
  const model = useMemo(
    () => (centre === undefined ? undefined : networkModel(dataset, centre.key, "network")),
    [dataset, centre],
  );
  const all = useMemo(() => allLinksModel(dataset), [dataset]);
  return (
    <>
      <PageHead title={networkText.title} lead={networkText.lead} />
      {view.node !== null && asked === undefined && (
        <Notice heading={networkText.unknownHeading} kind="note">
          <p>{networkText.unknown(view.node)}</p>
        </Notice>
      )}
      {model === undefined ? (
        <p className="empty">{networkText.none}</p>
      ) : (
        <Figure model={model} className="wide network-figure" live controls={<NodeChoice chosen={model.centre.key} />}>
          <Network
            model={model}
            linkTo={({ key, title }) => (
              <PageLink to={routes.network()} view={{ node: key }}>
                {title}
              </PageLink>
            )}
            centre={<Centre nodeKey={model.centre.key} title={model.centre.title} when={model.centre.when} />}
          />
        </Figure>
      )}
      <Figure model={all} isTable className="wide">
        <DataTable table={all.table} stacks />
      </Figure>
    </>
  );
}
