import type { ContributionKind, ContributionRecipient, ContributionStanding } from "../../data/schema/contributions.ts";
import type { DimensionId } from "../../data/schema/dimensions.ts";
import type { EventFormat } from "../../data/schema/events.ts";

// Apart from the rules that they serve: the address knows every list, and a page's first view needs few of the rules.

/** On what a view rests: the documents that CICA's Secretariat and Chairmanship published, or public pages beside them. */
export const bases = ["all", "documents"] as const;
export type Basis = (typeof bases)[number];

/** The widths by which events are counted over time. */
export const periodUnits = ["year", "quarter", "month"] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** A dimension, or `none` for events that belong to none. */
export type DimensionKey = DimensionId | "none";
export const dimensionKeys = [
  "military-political",
  "economic",
  "environmental",
  "human",
  "new-challenges",
] as const satisfies readonly DimensionId[];

export const eventFormats = ["in-person", "online", "hybrid", "not-stated"] as const;
export type FormatKey = EventFormat | "not-stated";

/** How a reader would sum up an initiative in one word; `standingOf` says when which. */
export type Standing = "delivered" | "late" | "unreported" | "open" | "stalled";
export const standings = ["delivered", "late", "unreported", "open", "stalled"] as const satisfies readonly Standing[];

export const contributionKinds = [
  "cash",
  "in-kind",
  "secondment",
  "premises",
] as const satisfies readonly ContributionKind[];
export const contributionRecipients = [
  "secretariat",
  "fund",
  "headquarters",
  "member-states",
  "bodies",
] as const satisfies readonly ContributionRecipient[];
/** From the surest on. */
export const contributionStandings = [
  "received",
  "reported",
  "pledged",
] as const satisfies readonly ContributionStanding[];

/** By what the events of the matrix of participation are told apart. */
export const cuts = ["area", "dimension", "body"] as const;
export type Cut = (typeof cuts)[number];
