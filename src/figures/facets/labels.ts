import type { Dataset } from "../../../data/schema/dataset.ts";
import { dimensionKeys, eventFormats } from "../../core/closedLists.ts";
import type { Facet } from "../../core/events.ts";
import { termsText } from "../../text/enTerms.ts";
import { eventKinds } from "../../view/parameters.ts";
import { namesOf } from "../names.ts";

/** The word for a value of a facet. */
export function facetLabel(dataset: Dataset, facet: Facet, value: string): string {
  const names = namesOf(dataset);
  switch (facet) {
    case "dimensions":
      return names.dimension([...dimensionKeys, "none" as const].find((key) => key === value) ?? "none");
    case "areas":
      return names.area(value);
    case "kinds":
      return termsText.eventKind[eventKinds.find((kind) => kind === value) ?? "cbm"];
    case "formats":
      return termsText.eventFormat[eventFormats.find((format) => format === value) ?? "not-stated"];
    case "states":
      return names.state(value);
    case "chairmanships":
      return names.chairmanship(value);
  }
}
