import { memo, useCallback, useState } from "react";
import { type AnyChange, type ChangeCounts, type ChangeFilter, filterChanges } from "../../core/allChanges.ts";
import { type ChangeKind, type ChangePage, changeKinds, changePages } from "../../core/changeKinds.ts";
import { toggle } from "../../core/toggle.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { formatNumber } from "../../text/numbers.ts";
import { Loosen } from "../../ui/Loosen.tsx";
import { Tokens } from "../../ui/Tokens.tsx";
import type { OnNear } from "../../ui/useAhead.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";

interface BoxProps<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** Always the same function: only the box that was pressed is then drawn anew. */
  readonly onPress: (value: T) => void;
  readonly onNear: (value: T) => void;
}

function OneBox<T extends string>({ value, label, count, isChosen, onPress, onNear }: BoxProps<T>) {
  return (
    <label className="check" onPointerEnter={() => onNear(value)} onFocus={() => onNear(value)}>
      <input type="checkbox" checked={isChosen} onChange={() => onPress(value)} />
      <span className="facet-name">{label}</span>
      <span className="facet-count">{formatNumber(count)}</span>
    </label>
  );
}

const Box = memo(OneBox) as typeof OneBox;

interface BoxesProps<T extends string> extends Pick<BoxProps<T>, "onPress" | "onNear"> {
  readonly legend: string;
  readonly values: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly counts: ReadonlyMap<T, number>;
  readonly chosen: readonly T[];
}

/** One list of boxes, each with the number of changes that it would leave. What would leave none is not offered. */
function BoxList<T extends string>({ legend, values, labels, counts, chosen, onPress, onNear }: BoxesProps<T>) {
  const offered = values.filter((value) => (counts.get(value) ?? 0) > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {offered.map((value) => (
        <Box
          key={value}
          value={value}
          label={labels[value]}
          count={counts.get(value) ?? 0}
          isChosen={chosen.includes(value)}
          onPress={onPress}
          onNear={onNear}
        />
      ))}
    </fieldset>
  );
}

const Boxes = memo(BoxList) as typeof BoxList;

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
  const pressPage = useCallback(
    (page: ChangePage) => change(({ changePages: now }) => ({ changePages: toggle(now, page) })),
    [change],
  );
  const pressKind = useCallback(
    (kind: ChangeKind) => change(({ changeKinds: now }) => ({ changeKinds: toggle(now, kind) })),
    [change],
  );
  const nearPage = useCallback((page: ChangePage) => onNear(({ pages }) => ({ pages: toggle(pages, page) })), [onNear]);
  const nearKind = useCallback((kind: ChangeKind) => onNear(({ kinds }) => ({ kinds: toggle(kinds, kind) })), [onNear]);
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
        onPress={pressPage}
        onNear={nearPage}
      />
      <Boxes
        legend={changesPageText.byKind}
        values={changeKinds}
        labels={changesPageText.kinds}
        counts={counts.kinds}
        chosen={filter.kinds}
        onPress={pressKind}
        onNear={nearKind}
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
