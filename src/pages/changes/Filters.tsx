import { useState } from "react";
import { type AnyChange, type ChangeCounts, type ChangeFilter, filterChanges } from "../../core/allChanges.ts";
import { changeKinds, changePages } from "../../core/changeKinds.ts";
import { toggle } from "../../core/toggle.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { formatNumber } from "../../text/numbers.ts";
import { Loosen } from "../../ui/Loosen.tsx";
import { Tokens } from "../../ui/Tokens.tsx";
import type { OnNear } from "../../ui/useForesight.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";

interface BoxesProps<T extends string> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly counts: ReadonlyMap<T, number>;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  /** Told what a press would choose, when the pointer or the focus comes to a box. */
  readonly onNear: (chosen: readonly T[]) => void;
}

/** One list of boxes, each with the number of changes that it would leave. What would leave none is not offered. */
function Boxes<T extends string>({ legend, values, labels, counts, chosen, onChange, onNear }: BoxesProps<T>) {
  const offered = values.filter((value) => (counts.get(value) ?? 0) > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {offered.map((value) => (
        <label
          key={value}
          className="check"
          onPointerEnter={() => onNear(toggle(chosen, value))}
          onFocus={() => onNear(toggle(chosen, value))}
        >
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChange(toggle(chosen, value))} />
          <span className="facet-name">{labels[value]}</span>
          <span className="facet-count">{formatNumber(counts.get(value) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface FiltersProps {
  readonly filter: ChangeFilter;
  /** After a press its numbers may be those of a moment before. */
  readonly counts: ChangeCounts;
  readonly onNear: OnNear<ChangeFilter>;
}

/** Which changes: of which pages, and of which kinds. */
export function Filters({ filter, counts, onNear }: FiltersProps) {
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
        onNear={(pages) => onNear(() => ({ pages }))}
      />
      <Boxes
        legend={changesPageText.byKind}
        values={changeKinds}
        labels={changesPageText.kinds}
        counts={counts.kinds}
        chosen={filter.kinds}
        onChange={(kinds) => change({ changeKinds: kinds })}
        onNear={(kinds) => onNear(() => ({ kinds }))}
      />
    </section>
  );
}

/** The filters in force, in words. */
export function filterWords({ pages, kinds }: ChangeFilter): string[] {
  return [...pages.map((page) => changesPageText.pages[page]), ...kinds.map((kind) => changesPageText.kinds[kind])];
}

/** The filters in force, each to be taken away. */
export function ActiveFilters({ filter, onNear }: Omit<FiltersProps, "counts">) {
  const change = useChangeView();
  const tokens = [
    ...filter.pages.map((value) => ({
      key: value,
      label: changesPageText.pages[value],
      remove: () => change({ changePages: toggle(filter.pages, value) }),
      onNear: () => onNear(({ pages }) => ({ pages: toggle(pages, value) })),
    })),
    ...filter.kinds.map((value) => ({
      key: value,
      label: changesPageText.kinds[value],
      remove: () => change({ changeKinds: toggle(filter.kinds, value) }),
      onNear: () => onNear(({ kinds }) => ({ kinds: toggle(kinds, value) })),
    })),
  ];
  return (
    <Tokens
      tokens={tokens}
      clear={() => change({ changePages: [], changeKinds: [] })}
      onNearClear={() => onNear(() => ({ pages: [], kinds: [] }))}
    />
  );
}

interface NothingFoundProps {
  readonly all: readonly AnyChange[];
  readonly filter: ChangeFilter;
}

/** In place of a chart and a list of nothing: which filter to loosen. */
export function NothingFound({ all, filter }: NothingFoundProps) {
  const change = useChangeView();
  const ways = [
    {
      key: "pages",
      filter: changesPageText.withoutPages(filter.pages.map((page) => changesPageText.pages[page])),
      count: filterChanges(all, { ...filter, pages: [] }).length,
      loosen: () => change({ changePages: [] }),
    },
    {
      key: "kinds",
      filter: changesPageText.withoutKinds(filter.kinds.map((kind) => changesPageText.kinds[kind])),
      count: filterChanges(all, { ...filter, kinds: [] }).length,
      loosen: () => change({ changeKinds: [] }),
    },
  ];
  return (
    <section aria-labelledby="nothing-found">
      <h2 id="nothing-found">{changesPageText.noneFiltered}</h2>
      <Loosen ways={ways} one={changesPageText.one} />
    </section>
  );
}
