import type { ContributionKind, ContributionRecipient, ContributionStanding } from "../../data/schema/contributions.ts";
import type { TreatyActionKind } from "../../data/schema/convention.ts";
import type { CollectionName } from "../../data/schema/dataset.ts";
import type { EventKind } from "../../data/schema/events.ts";
import type { InitiativeStatus, Track } from "../../data/schema/initiatives.ts";
import type { FormatKey, PeriodUnit, Standing } from "../core/closedLists.ts";
import type { Facet } from "../core/events.ts";
import type { RegisterOrder, RoadMapOrder } from "../view/parameters.ts";
import { countOf } from "./numbers.ts";

const standing: Record<Standing, string> = {
  delivered: "done",
  late: "late",
  unreported: "no report",
  open: "open",
  stalled: "stalled",
};

const status: Record<InitiativeStatus, string> = {
  proposed: "proposed",
  drafting: "drafting",
  negotiating: "negotiating",
  agreed: "agreed",
  adopted: "adopted",
  operational: "operational",
  postponed: "postponed",
  frozen: "frozen",
  ended: "ended",
};

const track: Record<Track, string> = {
  "founding-instruments": "Founding instruments",
  secretariat: "Secretariat",
  institutions: "Institutions",
  "cbm-reform": "Confidence building measures",
  "thematic-documents": "Thematic documents",
  membership: "Membership and partners",
  meetings: "Meetings",
};

const eventKind: Record<EventKind, string> = {
  cbm: "Confidence building measure",
  "governing-body": "Governing body",
  "advisory-body": "Advisory body",
  consultation: "Consultation or visit",
  "external-forum": "Forum of others",
  ceremony: "Ceremony",
  outreach: "Outreach",
};

const eventFormat: Record<FormatKey, string> = {
  "in-person": "In person",
  online: "Online",
  hybrid: "Hybrid",
  "not-stated": "Not stated",
};

const facet: Record<Facet, string> = {
  dimensions: "Dimension",
  areas: "Priority area",
  kinds: "Kind",
  formats: "Format",
  states: "State",
  chairmanships: "Chairmanship",
};

const unit: Record<PeriodUnit, string> = { year: "year", quarter: "quarter", month: "month" };

const treatyAction: Record<TreatyActionKind, string> = {
  signature: "Signature",
  ratification: "Ratification",
  acceptance: "Acceptance",
  approval: "Approval",
  accession: "Accession",
  deposit: "Instrument handed over",
};

const contributionKind: Record<ContributionKind, string> = {
  cash: "Cash",
  "in-kind": "In kind",
  secondment: "Secondment",
  premises: "Premises",
};

const contributionRecipient: Record<ContributionRecipient, string> = {
  secretariat: "Secretariat",
  fund: "CICA Fund",
  headquarters: "Headquarters",
  "member-states": "Member States",
  bodies: "Bodies of CICA",
};

const contributionStanding: Record<ContributionStanding, string> = {
  pledged: "pledged",
  reported: "reported as given",
  received: "received",
};

const collection: Record<CollectionName, string> = {
  sources: "Sources",
  dimensions: "Dimensions",
  priorityAreas: "Priority areas",
  states: "States",
  organisations: "Organisations",
  chairmanships: "Chairmanships",
  events: "Events",
  initiatives: "Road map: statements",
  convention: "Convention",
  contributions: "Contributions",
  contributionTotals: "Cumulative contributions",
  projects: "Projects of the Fund",
  bodies: "Bodies",
  links: "Links",
  discrepancies: "Disagreements",
  briefings: "Briefings",
};

const roadMapOrder: Record<RoadMapOrder, string> = { track: "track", date: "next date", slip: "slippage" };
const registerOrder: Record<RegisterOrder, string> = {
  state: "Participant",
  signature: "Signature",
  ratification: "Ratification",
  deposit: "Deposit",
};

/** Words for what the record tells apart: kinds, standings, facets. The Overview's first view does without them. */
export const termsText = {
  standing,
  /** The standing with the status that the last word gives; what is stalled says so itself. */
  standingOf: (key: Standing, of: InitiativeStatus) =>
    key === "stalled" ? status[of] : `${standing[key]} (${status[of]})`,
  status,
  track,
  eventKind,
  eventFormat,
  facet,
  unit,
  treatyAction,
  contributionKind,
  contributionRecipient,
  contributionStanding,
  collection,
  roadMapOrder,
  registerOrder,
  noDimension: "No dimension",
} as const;

/** "at least 21 days late", "9 days early", "on time". */
export function slipWords(days: number | null): string {
  if (days === null) return "no date promised";
  if (days === 0) return "on time";
  return days > 0 ? `at least ${countOf(days, "day")} late` : `at least ${countOf(-days, "day")} early`;
}
