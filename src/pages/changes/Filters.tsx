import { useLayoutEffect, useRef, useState } from "react";
import type { ChangeCounts, ChangeFilter } from "../../core/allChanges.ts";
import { changeKinds, changePages } from "../../core/changeKinds.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { formatNumber } from "../../text/numbers.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";

interface BoxesProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly counts: ReadonlyMap<T, number>;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

/** One list of boxes, each with the number of changes that it would leave. What would leave none is not offered. */
function Boxes<T extends string>({ legend, values, labels, counts, chosen, onChange }: BoxesProps<T>) {
  const offered = values.filter((value) => (counts.get(value) ?? 0) > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {offered.map((value) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          <span className="facet-name">{labels[value]}</span>
          <span className="facet-count">{formatNumber(counts.get(value) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Which changes: of which pages, and of which kinds. */
export function Filters({ filter, counts }: { filter: ChangeFilter; counts: ChangeCounts }) {
  const change = useChangeView();
  // On a narrow screen the lists would stand before the changes: there they open on demand.
  const [open, setOpen] = useState(false);
  return (
    <section className="facets" aria-label={changesPageText.filters} data-open={open ? "" : undefined}>
      <button type="button" className="facets-open" aria-expanded={open} onClick={() => setOpen(!open)}>
        {changesPageText.filters}
      </button>
      <Boxes
        legend={changesPageText.byPage}
        values={changePages}
        labels={changesPageText.pages}
        counts={counts.pages}
        chosen={filter.pages}
        onChange={(pages) => change({ changePages: pages })}
      />
      <Boxes
        legend={changesPageText.byKind}
        values={changeKinds}
        labels={changesPageText.kinds}
        counts={counts.kinds}
        chosen={filter.kinds}
        onChange={(kinds) => change({ changeKinds: kinds })}
      />
    </section>
  );
}

/** The filters in force, in words. */
export function filterWords({ pages, kinds }: ChangeFilter): string[] {
  return [...pages.map((page) => changesPageText.pages[page]), ...kinds.map((kind) => changesPageText.kinds[kind])];
}

/** The filters in force, each to be taken away. The focus goes on to the next one, or to the heading after the last. */
export function Tokens({ filter }: { filter: ChangeFilter }) {
  const change = useChangeView();
  const list = useRef<HTMLUListElement>(null);
  /** Place of the token that was taken away. */
  const removed = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other filters are other tokens, of which one then gets the focus
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const tokens = [...(list.current?.querySelectorAll<HTMLElement>(".token") ?? [])];
    const next = tokens[removed.current] ?? tokens.at(-1) ?? document.querySelector<HTMLElement>("h1");
    removed.current = null;
    next?.focus();
  }, [filter]);
  const tokens = [
    ...filter.pages.map((value) => ({
      key: value,
      label: changesPageText.pages[value],
      without: { changePages: filter.pages.filter((one) => one !== value) },
    })),
    ...filter.kinds.map((value) => ({
      key: value,
      label: changesPageText.kinds[value],
      without: { changeKinds: filter.kinds.filter((one) => one !== value) },
    })),
  ];
  if (tokens.length === 0) return null;
  return (
    <ul ref={list} className="tokens" aria-label={changesPageText.active}>
      {tokens.map((token, nth) => (
        <li key={token.key}>
          <button
            type="button"
            className="token"
            aria-label={changesPageText.remove(token.label)}
            onClick={() => {
              removed.current = nth;
              change(token.without);
            }}
          >
            {token.label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="link"
          onClick={() => {
            removed.current = 0;
            change({ changePages: [], changeKinds: [] });
          }}
        >
          {changesPageText.clear}
        </button>
      </li>
    </ul>
  );
}
