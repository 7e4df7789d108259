import { reviewText } from "../../text/enReview.ts";

/** Where an entry of the list of sources stands on the page. */
export function sourceAnchor(number: number): string {
  return `source-${number}`;
}

/** "[1] [4]": leads to the sources at the end of the page, and reads the same on paper. */
export function References({ numbers }: { numbers: readonly number[] }) {
  return (
    <span className="references">
      {numbers.map((number) => (
        <a key={number} href={`#${sourceAnchor(number)}`} aria-label={reviewText.sources.to(number)}>
          [{number}]
        </a>
      ))}
    </span>
  );
}
