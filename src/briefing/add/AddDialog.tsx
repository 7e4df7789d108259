import { useEffect, useId, useRef, useState } from "react";
import { useLocation } from "react-router";
import type { Briefing } from "../../core/briefing.ts";
import { useDataset } from "../../dataset/DatasetProvider.tsx";
import type { RecordView } from "../../dataset/record.ts";
import { useRecordIfReady } from "../../dataset/useRecord.ts";
import { isInCatalogue } from "../../figures/slides/catalogue.ts";
import { useBriefings } from "../../mine/briefings.ts";
import { newId } from "../../mine/newId.ts";
import { briefingName, untitledBriefing } from "../../text/briefingName.ts";
import { text } from "../../text/en.ts";
import { addText } from "../../text/enBuilder.ts";
import { AsidePanel } from "../../ui/AsidePanel.tsx";
import type { AddProps } from "../../ui/add.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { ownBriefings, routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { KeepingNotice } from "../KeepingNotice.tsx";
import { newBriefing } from "../made.ts";
import { toFigureRef } from "./ref.ts";
import "./add.css";

/** In place of a briefing's id: one that is not there yet. */
const fresh = "";

/** The briefing changed last, which somebody who adds most likely is at. */
function latestOf(briefings: readonly Briefing[]): Briefing | undefined {
  return briefings.toSorted((a, b) => b.changed - a.changed)[0];
}

interface Added {
  readonly id: string;
  readonly slide: number;
  readonly words: string;
}

function Form({ figure, record }: { readonly figure: string; readonly record: RecordView }) {
  const { view } = useView();
  const { pathname } = useLocation();
  const { briefings, add, edit } = useBriefings();
  const [chosen, choose] = useState<string>(() => latestOf(briefings)?.id ?? fresh);
  const [name, setName] = useState("");
  const [title, setTitle] = useState("");
  const [isFrozen, setIsFrozen] = useState(view.asOf !== null);
  const [asHalf, setAsHalf] = useState(false);
  const [added, setAdded] = useState<Added>();
  const field = useId();
  const way = useRef<HTMLParagraphElement>(null);
  const briefing = briefings.find(({ id }) => id === chosen);
  const last = briefing?.slides.at(-1);
  const canBeHalf = last?.kind === "figure";

  // What had the focus may be gone; and a second press would add it a second time.
  useEffect(() => {
    if (added !== undefined) way.current?.querySelector("a")?.focus();
  }, [added]);
  const submit = () => {
    const ref = toFigureRef(figure, { pathname, view, record }, isFrozen);
    const slide = { kind: "figure", id: newId(), title: title.trim(), notes: "", figure: ref } as const;
    if (briefing === undefined) {
      const made = { ...newBriefing(name.trim() || untitledBriefing), slides: [slide] };
      const id = add(made);
      choose(id);
      setAdded({ id, slide: 1, words: addText.added(made.title, 1) });
    } else if (asHalf && last?.kind === "figure") {
      edit(briefing.id, (now) => ({
        ...now,
        slides: now.slides.map((one) =>
          one.id === last.id && one.kind === "figure"
            ? {
                kind: "pair",
                id: one.id,
                title: slide.title || one.title,
                notes: one.notes,
                figures: [one.figure, ref],
              }
            : one,
        ),
      }));
      const n = briefing.slides.length;
      setAdded({ id: briefing.id, slide: n, words: addText.addedHalf(briefing.title, n) });
    } else {
      edit(briefing.id, (now) => ({ ...now, slides: [...now.slides, slide] }));
      const n = briefing.slides.length + 1;
      setAdded({ id: briefing.id, slide: n, words: addText.added(briefing.title, n) });
    }
    setTitle("");
    setAsHalf(false);
  };
  const radio = (group: string, label: string, isChecked: boolean, pick: () => void) => (
    <label className="check">
      <input type="radio" name={`${field}-${group}`} checked={isChecked} onChange={pick} />
      <span>{label}</span>
    </label>
  );
  return (
    <form
      className="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label>
        {addText.which}
        <select value={briefing === undefined ? fresh : chosen} onChange={({ target }) => choose(target.value)}>
          {briefings
            .toSorted((a, b) => b.changed - a.changed)
            .map(({ id, title: own }) => (
              <option key={id} value={id}>
                {briefingName(own)}
              </option>
            ))}
          <option value={fresh}>{addText.fresh}</option>
        </select>
      </label>
      {briefing === undefined && (
        <label>
          {addText.name}
          <input
            value={name}
            maxLength={300}
            placeholder={untitledBriefing}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
      )}
      <label>
        {addText.title}
        <input
          value={title}
          maxLength={300}
          aria-describedby={`${field}-help`}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <p id={`${field}-help`} className="note">
        {addText.titleHelp}
      </p>
      <fieldset>
        <legend>{addText.follow}</legend>
        {radio("follow", addText.live, !isFrozen, () => setIsFrozen(false))}
        {radio("follow", addText.frozen(record.asOf), isFrozen, () => setIsFrozen(true))}
      </fieldset>
      {canBeHalf && (
        <fieldset>
          <legend>{addText.place}</legend>
          {radio("place", addText.newSlide, !asHalf, () => setAsHalf(false))}
          {radio("place", addText.half, asHalf, () => setAsHalf(true))}
        </fieldset>
      )}
      <p>
        <button type="submit" className="primary">
          {addText.add}
        </button>
      </p>
      <p role="status">{added?.words}</p>
      {added !== undefined && (
        <p ref={way}>
          <PageLink to={routes.briefing(ownBriefings)} view={{ briefing: added.id, slide: added.slide }}>
            {addText.open}
          </PageLink>
        </p>
      )}
      <KeepingNotice briefing={briefing} />
    </form>
  );
}

/** Puts a figure of the page on a slide of a briefing, beside the page. */
export function AddDialog({ figure, finding, onClose }: AddProps) {
  const record = useRecordIfReady();
  const { pathname } = useLocation();
  const { ask, error } = useDataset();
  const { isRead, read } = useBriefings();
  useEffect(ask, [ask]);
  useEffect(read, [read]);
  const page = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const isReady = record !== undefined && isRead;
  return (
    <AsidePanel kind="add" heading={addText.heading} about={finding} closeLabel={addText.close} onClose={onClose}>
      {!isInCatalogue(page, figure) ? (
        <p>{addText.never}</p>
      ) : isReady ? (
        <Form figure={figure} record={record} />
      ) : (
        <p role="status">{error === undefined ? text.loading : error.message}</p>
      )}
    </AsidePanel>
  );
}
