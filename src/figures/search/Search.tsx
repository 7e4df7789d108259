import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { longestQuery, type SearchAnswer, search } from "../../core/search.ts";
import type { SearchEntry } from "../../core/searchEntries.ts";
import { useDataset } from "../../dataset/DatasetProvider.tsx";
import { useRecordIfReady } from "../../dataset/useRecord.ts";
import { formatDay } from "../../text/dates.ts";
import { findDay } from "../../text/dayWords.ts";
import { searchText } from "../../text/enSearch.ts";
import { DatasetFailure } from "../../ui/DatasetFailure.tsx";
import { takeEarlyKeys } from "../../ui/earlyKeys.ts";
import type { ActionContext } from "../../view/actions.ts";
import { Listbox, optionId } from "./Listbox.tsx";
import { findAction, type Group, groupHits, offerDay, type Row, suggest } from "./model.ts";
import { rememberChosen, selectRecent } from "./recent.ts";
import { findTarget } from "./target.ts";
import { useIndex } from "./useIndex.ts";

const listId = "search-results";

/** Words once they rest: to tell the count at each letter would talk over the next. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), 400);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

/** How many there are, and what was taken for what. */
function answerWords({ hits, corrected, isPartial }: SearchAnswer): string {
  const count = isPartial ? searchText.partial : `${searchText.found(hits.length)}.`;
  return [count, ...corrected.map(({ typed, meant }) => searchText.corrected(typed, meant))].join(" ");
}

/** What there is to say of an answer: where it is only a day, that line says it. */
function wordsOf(answer: SearchAnswer, rows: readonly Row[], asked: string): string {
  if (rows.length === 0) return searchText.nothing(asked);
  return answer.hits.length === 0 ? (rows[0]?.title ?? "") : answerWords(answer);
}

/** What can be chosen, under what was typed. */
function useGroups(query: string, open: ReadonlySet<string>, context: ActionContext) {
  const record = useRecordIfReady();
  const { index, isWhole } = useIndex(record?.dataset);
  return useMemo(() => {
    const isOffered = (entry: SearchEntry) => findAction(entry)?.isEnabled(context) ?? true;
    if (query.trim() === "") return { isWhole, answer: null, groups: suggest(selectRecent(index), isOffered, record) };
    const found = search(index, query);
    const answer = { ...found, hits: found.hits.filter(({ entry }) => isOffered(entry)) };
    const day = findDay(query);
    const isCovered = day !== undefined && record && day >= record.coverage.first && day <= record.coverage.last;
    const groups = groupHits(answer, { open, shown: record });
    return { isWhole, answer, groups: isCovered ? [offerDay(day), ...groups] : groups };
  }, [query, open, context, record, index, isWhole]);
}

function Nothing({ query, context }: { query: string; context: ActionContext }) {
  const { asOf, basis } = context.view;
  return (
    <div className="search-nothing">
      <p>{searchText.nothing(query)}</p>
      <p className="quiet">{searchText.advice}</p>
      {asOf !== null && <p className="quiet">{searchText.adviceAsOf(formatDay(asOf))}</p>}
      {basis === "documents" && <p className="quiet">{searchText.adviceBasis}</p>}
    </div>
  );
}

/** What of the record is not there to be searched, in words. */
function RecordState({ isWhole }: { isWhole: boolean }) {
  const { error, retry } = useDataset();
  if (error !== undefined) {
    return (
      <>
        <DatasetFailure error={error} retry={retry} />
        <p className="quiet">{searchText.withoutRecord}</p>
      </>
    );
  }
  return isWhole ? null : <p className="quiet">{searchText.reading}</p>;
}

/** Leads to what was chosen, or does it. */
function follow(entry: SearchEntry, context: ActionContext): void {
  const target = findTarget(entry);
  if (target === undefined) findAction(entry)?.run(context);
  else if (target.path === null) context.change(target.view);
  else context.go(target.path, target.view);
}

function rowsOf(groups: readonly Group[]): Row[] {
  return groups.flatMap(({ rows }) => rows);
}

/** The field and its results: a combobox with a list of groups, after the pattern of ARIA's authoring practices. */
export function Search({ context, close }: { context: ActionContext; close: () => void }) {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  /** Null: the first result, and none before anything is typed. */
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { isWhole, answer, groups } = useGroups(query, open, context);
  const rows = rowsOf(groups);
  const active = rows.find(({ key }) => key === activeKey) ?? (answer === null ? undefined : rows[0]);
  const asked = query.trim();
  const isEmpty = answer !== null && rows.length === 0;
  const words = answer === null ? "" : wordsOf(answer, rows, asked);
  const settled = useSettled(isEmpty && !isWhole ? "" : words);

  useEffect(() => {
    field.current?.focus();
    setQuery(takeEarlyKeys().slice(0, longestQuery));
  }, []);
  const move = (by: 1 | -1) => {
    const at = active === undefined ? (by === 1 ? -1 : 0) : rows.indexOf(active);
    const next = rows[(at + by + rows.length) % rows.length];
    if (next === undefined) return;
    setActiveKey(next.key);
    document.getElementById(optionId(next))?.scrollIntoView?.({ block: "nearest" });
  };
  const choose = (row: Row) => {
    if (row.entry === null) {
      const group = groups.find((one) => one.rows.includes(row));
      if (group === undefined) return;
      setOpen(new Set([...open, group.key]));
      // The line goes; the one before it stays where it is.
      setActiveKey(group.rows.at(-2)?.key ?? null);
      return;
    }
    rememberChosen(row.entry);
    close();
    follow(row.entry, context);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A key that only ends the writing of a sign (as in Japanese) chooses nothing.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && active !== undefined) choose(active);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={searchText.field}
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(active)}
        placeholder={searchText.placeholder}
        maxLength={longestQuery}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value.slice(0, longestQuery));
          setOpen(new Set());
          setActiveKey(null);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="sr-only" role="status">
        {settled}
      </p>
      <div className="search-list" tabIndex={0}>
        <RecordState isWhole={isWhole} />
        {isEmpty
          ? isWhole && <Nothing query={asked} context={context} />
          : words !== "" && (
              <p className="quiet" aria-hidden="true">
                {words}
              </p>
            )}
        <Listbox
          id={listId}
          label={searchText.results}
          groups={groups}
          active={active}
          onPoint={({ key }) => setActiveKey(key)}
          onChoose={choose}
        />
      </div>
      <p className="search-hints quiet">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {searchText.hints.move}
        </span>
        <span>
          <kbd>Enter</kbd> {searchText.hints.open}
        </span>
        <span>
          <kbd>Esc</kbd> {searchText.hints.close}
        </span>
        <button type="button" className="link" onClick={() => context.show("shortcuts")}>
          {searchText.action.shortcuts.label}
        </button>
      </p>
    </>
  );
}
