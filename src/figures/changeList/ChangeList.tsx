import { useState } from "react";
import { formatShortDay } from "../../text/dates.ts";
import { changesPageText } from "../../text/enChangesPage.ts";
import { type ChangeLine, type ChangeListGroup, type ChangeListModel, placeWords } from "./model.ts";

/** Lines of one page that are shown before somebody asks for all. */
const shown = 40;
/** Places in sources that a line names; its evidence has all. */
const named = 2;

function Places({ places }: Pick<ChangeLine, "places">) {
  const rest = places.length - named;
  return (
    <span className="under">
      {places.slice(0, named).map(placeWords).join("; ")}
      {rest > 0 && ` ${changesPageText.morePlaces(rest)}`}
    </span>
  );
}

function Group({ group }: { group: ChangeListGroup }) {
  const [isWhole, setIsWhole] = useState(false);
  const { label, lines } = group;
  const rest = lines.length - shown;
  return (
    <section className="lines-part">
      <h3>{changesPageText.group(label, lines.length)}</h3>
      <ul className="lines change-lines">
        {(isWhole ? lines : lines.slice(0, shown)).map((line) => (
          <li key={line.key}>
            <span className="lines-when">{formatShortDay(line.day)}</span>
            <span className="change-kind">{line.label}</span>
            <div>
              <button type="button" className="lines-what" data-opens={line.opens}>
                {line.words}
              </button>
              <Places places={line.places} />
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <>
          <p className="note change-more">
            <button type="button" className="link" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
              {isWhole ? changesPageText.fewer : changesPageText.more(rest)}
            </button>
          </p>
          {!isWhole && <p className="note paper-only">{changesPageText.moreOnPaper(rest)}</p>}
        </>
      )}
    </section>
  );
}

/** What became known, a part for each page of the site, each line with its day, its kind and its sources. */
export function ChangeList({ model }: { model: ChangeListModel }) {
  return model.groups.map((group) => <Group key={group.page} group={group} />);
}
