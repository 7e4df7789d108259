import { type FilterPart, indexEvents } from "../../core/eventIndex.ts";
import type { EventFilter } from "../../core/events.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { facetLabel } from "../../figures/facets/labels.ts";
import { eventsText } from "../../text/enEvents.ts";
import { facetsText } from "../../text/enFacets.ts";
import { termsText } from "../../text/enTerms.ts";
import { Loosen } from "../../ui/Loosen.tsx";
import type { View } from "../../view/parameters.ts";
import { useChangeView } from "../../view/ViewProvider.tsx";

function without(part: FilterPart): Partial<View> {
  if (part === "time") return { from: null, to: null };
  return part === "words" ? { text: "" } : { [part]: [] };
}

/** In place of a chart and a list of nothing: says so once, with the filters whose loosening would bring events. */
export function NothingFound({ filter }: { filter: EventFilter }) {
  const { dataset, whole } = useRecord();
  const change = useChangeView();
  const isFiltered = dataset.events.length > 0;
  const nameOf = (part: FilterPart) => {
    if (part === "time") return facetsText.time;
    if (part === "words") return facetsText.words(filter.text);
    return facetsText.values(
      termsText.facet[part],
      filter[part].map((value) => facetLabel(whole, part, value)),
    );
  };
  const ways = indexEvents(dataset.events)
    .countWithout(filter)
    .map(({ part, count }) => ({ key: part, filter: nameOf(part), count, loosen: () => change(without(part)) }));
  return (
    <section className="figure" aria-labelledby="nothing-found">
      <h2 id="nothing-found">{isFiltered ? eventsText.list(0) : eventsText.none}</h2>
      {isFiltered && <Loosen ways={ways} one={eventsText.one} />}
    </section>
  );
}
