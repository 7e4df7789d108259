import { useEffect, useId, useRef, useState } from "react";
import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Question } from "../../briefing/presenterDeck.ts";
import { type ChoiceFilter, filterOptions, isChoiceFilter, yearOptions } from "../../briefing/presenterOptions.ts";
import {
  changeQuestion,
  hasUnit,
  heededFilters,
  type QuestionPatch,
  shownView,
  spanOf,
  yearOf,
} from "../../briefing/presenterQuestion.ts";
import { figuresOf, type Slide } from "../../core/briefing.ts";
import { periodUnits } from "../../core/closedLists.ts";
import { isDay } from "../../core/days.ts";
import { presentFilters, presentText } from "../../text/enPresent.ts";
import type { FilterKey } from "../../view/pageFilters.ts";
import type { KnownIds, View } from "../../view/parameters.ts";

interface QuestionPanelProps {
  readonly slide: Slide;
  readonly question: Question | null;
  readonly dataset: Dataset;
  readonly known: KnownIds;
  readonly ask: (question: Question | null) => void;
  /** Closes the panel and leaves the answer. */
  readonly keep: () => void;
  /** Brings the slide back. */
  readonly back: () => void;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What stands in a select for several values at once, which the slide can have and a question does without. */
const several = "several values";

function ChoiceSelect({
  filter,
  view,
  dataset,
  change,
}: {
  filter: ChoiceFilter;
  view: View;
  dataset: Dataset;
  change: (patch: QuestionPatch) => void;
}) {
  const chosen: readonly string[] = view[filter];
  const options = filterOptions(dataset, filter);
  const labels = chosen.map((value) => options.find((option) => option.value === value)?.label ?? value);
  return (
    <Select
      label={presentFilters[filter]}
      value={chosen.length > 1 ? several : (chosen[0] ?? "")}
      options={[
        { value: "", label: presentText.question.all },
        ...(chosen.length > 1 ? [{ value: several, label: labels.join(", ") }] : []),
        ...options,
      ]}
      onChange={(value) => {
        if (value !== several) change({ [filter]: value === "" ? [] : [value] });
      }}
    />
  );
}

/** Half a day, as it comes while one is typed, stays in the field and is not asked; what isn't made whole goes when the field is left. */
function DayInput({
  label,
  value,
  span,
  onChange,
}: {
  label: string;
  value: string | null;
  span: { readonly first: string; readonly last: string };
  onChange: (day: string | null) => void;
}) {
  const id = useId();
  const [kept, setDraft] = useState<{ readonly of: string | null; readonly day: string } | null>(null);
  // Another day, from wherever it comes, ends the draft.
  const draft = kept?.of === value ? kept.day : null;
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={draft ?? value ?? ""}
        min={span.first}
        max={span.last}
        onChange={({ target }) => {
          const isWhole =
            target.value === "" ? !target.validity.badInput : isDay(target.value) && target.validity.valid;
          setDraft(isWhole ? null : { of: value, day: target.value });
          if (isWhole) onChange(target.value || null);
        }}
        onBlur={() => setDraft(null)}
      />
    </p>
  );
}

/** The filters that the slide's figures heed. Whatever is chosen is on the slide at once, and kept nowhere. */
export function QuestionPanel({ slide, question, dataset, known, ask, keep, back }: QuestionPanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    panel.current?.querySelector<HTMLElement>("select, input, button")?.focus();
    return () => document.getElementById("main")?.focus({ preventScroll: true });
  }, []);
  const words = presentText.question;
  const heeded: readonly FilterKey[] = heededFilters(slide);
  const hasFigure = figuresOf(slide).length > 0;
  const view = shownView(slide, question, known);
  const change = (patch: QuestionPatch) => ask(changeQuestion(slide, question, patch, known));
  const hasPeriod = heeded.includes("from") && heeded.includes("to");
  const span = dataset.meta.coverage;

  return (
    <aside ref={panel} className="present-question" aria-label={words.heading}>
      <h2>{words.heading}</h2>
      <p className="note">{hasFigure ? (heeded.length === 0 ? words.noFilters : words.lead) : words.none}</p>
      {heeded.filter(isChoiceFilter).map((filter) => (
        <ChoiceSelect key={filter} filter={filter} view={view} dataset={dataset} change={change} />
      ))}
      {hasPeriod && (
        <>
          <Select
            label={words.year}
            value={yearOf(view.from, view.to) ?? ""}
            options={[
              { value: "", label: words.anyYear },
              ...yearOptions(dataset).map((year) => ({ value: year, label: year })),
            ]}
            onChange={(year) => change(year === "" ? { from: null, to: null } : spanOf(year))}
          />
          <DayInput
            label={presentFilters.from}
            value={view.from}
            span={{ ...span, last: view.to ?? span.last }}
            onChange={(from) => change({ from })}
          />
          <DayInput
            label={presentFilters.to}
            value={view.to}
            span={{ ...span, first: view.from ?? span.first }}
            onChange={(to) => change({ to })}
          />
        </>
      )}
      {hasUnit(slide) && (
        <Select
          label={words.unit}
          value={view.by}
          options={periodUnits.map((unit) => ({ value: unit, label: words.units[unit] }))}
          onChange={(value) => {
            const by = periodUnits.find((unit) => unit === value);
            if (by !== undefined) change({ by });
          }}
        />
      )}
      {hasFigure && (
        <DayInput label={words.asOfLabel} value={view.asOf} span={span} onChange={(asOf) => change({ asOf })} />
      )}
      <p className="present-question-ways">
        <button type="button" onClick={back}>
          {words.back}
        </button>
        {question !== null && (
          <button type="button" onClick={keep}>
            {words.keep}
          </button>
        )}
      </p>
    </aside>
  );
}
