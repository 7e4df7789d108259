import { useDataset } from "../../dataset/DatasetProvider.tsx";
import { useRecordIfReady } from "../../dataset/useRecord.ts";
import { text } from "../../text/en.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { DatasetFailure } from "../../ui/DatasetFailure.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { toChangeFilter, toContributionFilter, toEventFilter } from "../../view/filters.ts";
import { routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { EvidenceTitle } from "./EvidenceTitle.tsx";
import type { Evidence } from "./evidence.ts";
import { findEvidence } from "./model.ts";
import type { EvidenceFact, EvidenceRecord } from "./records.ts";
import "./evidence.css";

function Cites({ record }: { record: EvidenceRecord }) {
  return (
    <ul className="cites">
      {record.cites.map((cite) => (
        <li key={`${cite.source} ${cite.at} ${cite.said}`}>
          <PageLink to={routes.source(cite.source)}>{cite.title}</PageLink>, {cite.at}
          <span className="quiet">
            {" "}
            · {evidenceText.said.toLowerCase()} {cite.said} ({evidenceText.basis[cite.basis]})
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A line's value, its parts one below the other. What opens the evidence that is shown already is words. */
function FactValue({ fact, address, open }: { fact: EvidenceFact; address: string; open: (address: string) => void }) {
  if (fact.parts === undefined) return fact.value;
  return (
    <ul>
      {fact.parts.map(({ words, opens }) => (
        <li key={opens}>
          {opens === address ? (
            words
          ) : (
            <button type="button" className="link" onClick={() => open(opens)}>
              {words}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RecordsProps {
  readonly evidence: Evidence;
  /** Where the evidence is shown. */
  readonly address: string;
  readonly open: (address: string) => void;
}

function Records({ evidence, address, open }: RecordsProps) {
  return (
    <>
      <ul className="records">
        {evidence.records.map((record, i) => (
          <li key={record.key}>
            <p className="record-title" id={`evidence-record-${i}`}>
              {record.when !== null && <span className="record-when">{record.when}</span>}
              {record.title}
            </p>
            {record.facts.length > 0 && (
              <dl>
                {record.facts.map((fact) => (
                  <div key={fact.label}>
                    <dt>{fact.label}</dt>
                    <dd>
                      <FactValue fact={fact} address={address} open={open} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
            <Cites record={record} />
            {record.page !== undefined && (
              <p>
                <PageLink to={record.page} describedBy={`evidence-record-${i}`}>
                  {evidenceText.openPage}
                </PageLink>
              </p>
            )}
          </li>
        ))}
      </ul>
      {evidence.more > 0 && <p className="note">{evidenceText.more(evidence.more)}</p>}
    </>
  );
}

/** The records that an evidence address stands for, each with its citations. */
export function EvidenceBody({ address }: { address: string }) {
  const { error, retry } = useDataset();
  const record = useRecordIfReady();
  const { view, change } = useView();
  if (record === undefined) {
    if (error === undefined) return <EvidenceTitle>{text.loading}</EvidenceTitle>;
    return (
      <>
        <EvidenceTitle>{text.evidence.heading}</EvidenceTitle>
        <DatasetFailure error={error} retry={retry} />
      </>
    );
  }
  const evidence = findEvidence(record.dataset, address, {
    asOf: record.asOf,
    filter: toEventFilter(view),
    contributions: toContributionFilter(view),
    changes: { since: record.since, basis: view.basis, filter: toChangeFilter(view) },
  });
  if (evidence === undefined) {
    return (
      <>
        <EvidenceTitle>{evidenceText.none}</EvidenceTitle>
        <p>{evidenceText.missing}</p>
      </>
    );
  }
  return (
    <>
      <EvidenceTitle>{evidence.title}</EvidenceTitle>
      <p className="subtitle">{evidenceText.records(evidence.records.length + evidence.more)}</p>
      {evidence.events !== undefined && evidence.records.length > 0 && (
        <p>
          <PageLink to={routes.events()} view={{ ...toEventFilter(view), ...evidence.events }}>
            {evidenceText.showInEvents}
          </PageLink>
        </p>
      )}
      {evidence.page !== undefined && (
        <p>
          <PageLink to={evidence.page.to}>{evidence.page.label}</PageLink>
        </p>
      )}
      <Records evidence={evidence} address={address} open={(opens) => change({ open: opens })} />
    </>
  );
}
