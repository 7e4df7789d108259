import type { Dataset } from "../../../data/schema/dataset.ts";
import type { Day } from "../../core/days.ts";
import { type ReviewPeriod, reviewYears } from "../../core/review.ts";
import { eventsText } from "../../text/enEvents.ts";
import { reviewText } from "../../text/enReview.ts";
import { Between } from "../../ui/Between.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { useView } from "../../view/ViewProvider.tsx";

interface Choice extends ReviewPeriod {
  readonly value: string;
  readonly label: string;
}

function choicesOf(dataset: Dataset, asOf: Day): Choice[] {
  const years = reviewYears(asOf).filter(({ from }) => from !== null);
  const term = dataset.chairmanships.findLast(({ start }) => start.first !== null && start.first <= asOf);
  return [
    { value: "all", label: reviewText.allTime, from: null, to: null },
    ...years.map(({ id, from, to }) => ({ value: id, label: id, from, to })),
    ...(term === undefined
      ? []
      : [{ value: "chairmanship", label: reviewText.chairmanship, from: term.start.first, to: null }]),
  ];
}

/** The time under review: all of it, a year, the term of the chair, or from one day to another. */
export function PeriodControl({ dataset, asOf }: { dataset: Dataset; asOf: Day }) {
  const { view, change } = useView();
  const choices = choicesOf(dataset, asOf);
  const chosen = choices.find(({ from, to }) => from === view.from && to === view.to);
  return (
    <div className="filter-bar">
      <Segmented
        label={reviewText.period}
        options={choices}
        value={chosen?.value ?? ""}
        onChange={(value) => {
          const choice = choices.find((one) => one.value === value);
          if (choice !== undefined) change({ from: choice.from, to: choice.to });
        }}
      />
      <Between from={eventsText.from} to={eventsText.to} />
      <button type="button" onClick={() => print()}>
        {reviewText.print}
      </button>
    </div>
  );
}
