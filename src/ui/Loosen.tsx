import { filtersText } from "../text/enFilters.ts";
import { focusHeading } from "./heading.ts";

interface LoosenProps {
  /** For each filter in force, its name and how many results there would be without it. */
  readonly ways: readonly {
    readonly key: string;
    readonly filter: string;
    readonly count: number;
    readonly loosen: () => void;
  }[];
  /** The word for one result. */
  readonly one: string;
}

/** Under a page that found nothing: which filter to loosen, each as a button that does so. The focus goes to the heading. */
export function Loosen({ ways, one }: LoosenProps) {
  const helping = ways.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  if (helping.length === 0) return <p className="empty">{filtersText.noneAlone}</p>;
  return (
    <>
      <p className="empty">{filtersText.loosen}</p>
      <ul className="loosen">
        {helping.map(({ key, filter, count, loosen }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                loosen();
                focusHeading();
              }}
            >
              {filtersText.without(filter, count, one)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
