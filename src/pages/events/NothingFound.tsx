import { type FilterPart, indexEvents } from "../../core/eventIndex.ts";
import type { EventFilter } from "../../core/events.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { facetLabel } from "../../figures/facets/labels.ts";
import { eventsText } from "../../text/enEvents.ts";
import { facetsText } from "../../text/enFacets.ts";
import { termsText } from "../../text/enTerms.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";
import { focusTitle } from "./tokens.ts";

function Loosen({ filter }: { filter: EventFilter }) {
  const { dataset, whole } = useRecord();
  const change = useChangeView();
  const helpful = indexEvents(dataset.events)
    .countWithout(filter)
    .filter(({ count }) => count > 0);
  const nameOf = (part: FilterPart) => {
    if (part === "time") return facetsText.time;
    if (part === "words") return facetsText.words(filter.text);
    return facetsText.values(
      termsText.facet[part],
      filter[part].map((value) => facetLabel(whole, part, value)),
    );
  };
  const loosen = (part: FilterPart) => {
    change(part === "time" ? { from: null, to: null } : part === "words" ? { text: "" } : { [part]: [] });
    focusTitle();
  };
  if (helpful.length === 0) return <p className="empty">{facetsText.severalToo}</p>;
  return (
    <>
      <p className="empty">{facetsText.loosen}</p>
      <ul className="loosen">
        {helpful.map(({ part, count }) => (
          <li key={part}>
            <button type="button" onClick={() => loosen(part)}>
              {facetsText.without(nameOf(part), count)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In place of a chart and a list of nothing: says so once, with the filters whose loosening would bring events. */
export function NothingFound({ filter }: { filter: EventFilter }) {
  const { dataset } = useRecord();
  const isFiltered = dataset.events.length > 0;
  return (
    <section className="figure" aria-labelledby="nothing-found">
      <h2 id="nothing-found">{isFiltered ? eventsText.list(0) : eventsText.none}</h2>
      {isFiltered && <Loosen filter={filter} />}
    </section>
  );
}
