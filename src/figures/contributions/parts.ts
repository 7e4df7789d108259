import type { Contribution } from "../../../data/schema/contributions.ts";
import type { Dataset } from "../../../data/schema/dataset.ts";
import { formatWhen } from "../../text/dates.ts";
import { contributionsText } from "../../text/enContributions.ts";
import { namesOf } from "../names.ts";

/** "part of the contribution of Iraq, by 7 Mar 2025; not counted again". Null where it is part of none on record. */
export function partWords(dataset: Dataset, { within }: Contribution): string | null {
  const whole = within === undefined ? undefined : dataset.contributions.find(({ id }) => id === within);
  if (whole === undefined) return null;
  return contributionsText.partOf(namesOf(dataset).party(whole.contributor), formatWhen(whole.date));
}
