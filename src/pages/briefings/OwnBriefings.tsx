import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { KeepingNotice } from "../../briefing/KeepingNotice.tsx";
import { copyBriefing, newBriefing } from "../../briefing/made.ts";
import type { Briefing } from "../../core/briefing.ts";
import { useBriefings } from "../../mine/briefings.ts";
import { briefingName, untitledBriefing } from "../../text/briefingName.ts";
import { briefingsText } from "../../text/enBuilder.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { formatView } from "../../view/codec.ts";
import { ownBriefings, routes } from "../../view/routes.ts";
import { useViewAcrossPages } from "../../view/ViewProvider.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { SetAside } from "./SetAside.tsx";

/** A moment in the reader's own time zone: it is they who made the change. */
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

interface RowProps {
  readonly briefing: Briefing;
  readonly onRename: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

function Row({ briefing, onRename, onDuplicate, onDelete }: RowProps) {
  const [name, setName] = useState<string | null>(null);
  const rename = useRef<HTMLButtonElement>(null);
  const title = briefingName(briefing.title);
  const of = <span className="sr-only">{briefingsText.of(title)}</span>;
  const view = { briefing: briefing.id };
  const leave = () => {
    setName(null);
    rename.current?.focus();
  };
  return (
    <li>
      <div>
        <PageLink to={routes.briefing(ownBriefings)} view={view} className="briefing-name">
          {title}
        </PageLink>
        {name !== null && (
          <form
            className="rename"
            onSubmit={(event) => {
              event.preventDefault();
              onRename(name.trim());
              leave();
            }}
          >
            <label className="labelled">
              {briefingsText.newName}
              <input
                // biome-ignore lint/a11y/noAutofocus: it comes by the press of the button that asks for it
                autoFocus
                value={name}
                maxLength={500}
                onChange={({ target }) => setName(target.value)}
                onKeyDown={({ key }) => key === "Escape" && leave()}
              />
            </label>
            <button type="submit">{briefingsText.rename}</button>
          </form>
        )}
        <p className="quiet">
          {briefingsText.slides(briefing.slides.length)}, {briefingsText.changed(moment.format(briefing.changed))}
        </p>
      </div>
      <p className="acts">
        {briefing.slides.length > 0 && (
          <PageLink to={routes.present(ownBriefings)} view={view}>
            {briefingsText.present} {of}
          </PageLink>
        )}
        <button ref={rename} type="button" className="link" onClick={() => setName(briefing.title)}>
          {briefingsText.rename} {of}
        </button>
        <button type="button" className="link" onClick={onDuplicate}>
          {briefingsText.duplicate} {of}
        </button>
        <button type="button" className="link" onClick={onDelete}>
          {briefingsText.delete} {of}
        </button>
      </p>
    </li>
  );
}

/** What was done last, and the way back where there is one. */
interface Done {
  readonly words: string;
  readonly deleted?: Briefing;
}

/** The briefings that this browser keeps. */
export function OwnBriefings() {
  const { briefings, isRead, add, remove, bringBack, edit } = useBriefings();
  const [done, setDone] = useState<Done>();
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  const across = useViewAcrossPages();
  const sorted = briefings.toSorted((a, b) => b.changed - a.changed);
  const begin = () => {
    const id = add(newBriefing(untitledBriefing));
    void navigate({
      pathname: routes.briefing(ownBriefings),
      search: formatView({ ...across, briefing: id }),
    });
  };
  return (
    <OpenFile
      onOpened={(briefing) => {
        add(briefing);
        setDone({ words: briefingsText.opened(briefing.title) });
      }}
      begin={
        <button type="button" className="primary" disabled={!isRead} onClick={begin}>
          {briefingsText.fresh}
        </button>
      }
    >
      <h2 id="own-heading" ref={heading} tabIndex={-1}>
        {briefingsText.own}
      </h2>
      <KeepingNotice briefing={sorted[0]} />
      {!isRead && <p className="empty">{briefingsText.ownReading}</p>}
      {isRead && sorted.length === 0 && (
        <div className="empty">
          <p>{briefingsText.ownEmpty}</p>
          <p>{briefingsText.ownEmptyHelp}</p>
        </div>
      )}
      <ul className="briefing-list">
        {sorted.map((briefing) => (
          <Row
            key={briefing.id}
            briefing={briefing}
            onRename={(title) => {
              edit(briefing.id, (now) => (now.title === title ? now : { ...now, title }));
              setDone({ words: briefingsText.renamed(title) });
            }}
            onDuplicate={() => {
              add(copyBriefing(briefing, briefingsText.copyOf(briefing.title)));
              setDone({ words: briefingsText.duplicated(briefing.title) });
            }}
            onDelete={() => {
              remove(briefing.id);
              setDone({ words: briefingsText.deleted(briefing.title), deleted: briefing });
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      <p className="acts">
        <span role="status">{done?.words}</span>
        {done?.deleted !== undefined && (
          <button
            type="button"
            onClick={() => {
              if (done.deleted === undefined) return;
              bringBack(done.deleted.id);
              setDone({ words: briefingsText.restored(done.deleted.title) });
              heading.current?.focus();
            }}
          >
            {briefingsText.undo}
          </button>
        )}
      </p>
      <SetAside />
    </OpenFile>
  );
}
