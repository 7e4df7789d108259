import type { TreatyActionKind } from "../../data/schema/convention.ts";
import { termsText } from "./enTerms.ts";
import { countOf } from "./numbers.ts";

/** Words for what became known between two days. */
export const changesText = {
  heading: (since: string) => `Since ${since}`,
  subtitle: (n: number) =>
    `${countOf(n, "step")} became known: promised, moved, delivered, ratified, given, met. Weightiest shown, latest first`,
  description: (n: number) => `${countOf(n, "change")} in the record.`,
  columns: { day: "Said", change: "Change", kind: "Kind" },
  kinds: {
    delivered: "delivered",
    promised: "promised",
    moved: "target moved",
    status: "status changed",
    new: "new",
    reported: "reported",
    ratified: "ratified",
    acted: "treaty act",
    contributed: "contributed",
    held: "held",
  },
  ratified: (state: string, action: TreatyActionKind, when: string) =>
    `${state}: ${termsText.treatyAction[action].toLowerCase()} ${action === "accession" ? "to" : "of"} the Convention (${when}) becomes known`,
  ratifications: (states: string) => `Ratifications of the Convention become known: ${states}`,
  dated: (states: string, when: string) => `${states} (${when})`,
  contributions: (n: number, givers: string) => `${countOf(n, "contribution")} by ${givers} become known`,
  acted: (state: string, action: string, when: string) => `${state}: ${action} (${when})`,
  moved: (title: string, from: string, to: string) => `${title}: promise moved from ${from} to ${to}`,
  said: (title: string, words: string) => `${title}: ${words}`,
} as const;
