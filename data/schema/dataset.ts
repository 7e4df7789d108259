import * as z from "zod/mini";
import { body, bodyRecord } from "./bodies.ts";
import { briefing } from "./briefings.ts";
import {
  contribution,
  contributionRecord,
  contributionTotal,
  contributionTotalRecord,
  project,
  projectRecord,
} from "./contributions.ts";
import { convention, conventionRecord } from "./convention.ts";
import { dimension, dimensionRecord, priorityArea, priorityAreaRecord } from "./dimensions.ts";
import { discrepancy, discrepancyRecord } from "./discrepancies.ts";
import { event, eventRecord } from "./events.ts";
import { day } from "./fields.ts";
import { initiative, initiativeRecord } from "./initiatives.ts";
import { link, linkRecord } from "./links.ts";
import { source, sourceRecord } from "./sources.ts";
import { chairmanship, chairmanshipRecord, organisation, organisationRecord, state, stateRecord } from "./states.ts";
import { schemaVersion } from "./version.ts";

/** The collections as written by hand: one list each, but for the Convention, which is one, and briefings, one a file. */
export const recordSchemas = {
  sources: sourceRecord,
  dimensions: dimensionRecord,
  priorityAreas: priorityAreaRecord,
  states: stateRecord,
  organisations: organisationRecord,
  chairmanships: chairmanshipRecord,
  events: eventRecord,
  initiatives: initiativeRecord,
  convention: conventionRecord,
  contributions: contributionRecord,
  contributionTotals: contributionTotalRecord,
  projects: projectRecord,
  bodies: bodyRecord,
  links: linkRecord,
  discrepancies: discrepancyRecord,
  briefings: briefing,
} as const;

/** The collections as the dataset holds them. */
export const collections = {
  sources: z.array(source),
  dimensions: z.array(dimension),
  priorityAreas: z.array(priorityArea),
  states: z.array(state),
  organisations: z.array(organisation),
  chairmanships: z.array(chairmanship),
  events: z.array(event),
  initiatives: z.array(initiative),
  convention,
  contributions: z.array(contribution),
  contributionTotals: z.array(contributionTotal),
  projects: z.array(project),
  bodies: z.array(body),
  links: z.array(link),
  discrepancies: z.array(discrepancy),
  briefings: z.array(briefing),
} as const;

/** A file that lies beside the dataset, by its name there. */
const dataFile = z.strictObject({
  path: z.string(),
  /** Rows below the header, of a table. */
  rows: z.optional(z.int()),
  /** Uncompressed. */
  bytes: z.int(),
});

const meta = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  title: z.string(),
  licence: z.string(),
  /** First and last day on which a source said something. */
  coverage: z.strictObject({ first: day, last: day }),
  /** The day up to which the record is complete: the last day of `coverage`. */
  latestSource: day,
  /** SHA-256 of the collections as JSON, in hexadecimal. */
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  counts: z.record(z.string(), z.int()),
  /** The dataset itself, its schema, and a table for each collection and for what is nested in one. */
  files: z.array(dataFile),
});

/** The whole public dataset, `public/data/dataset.json`. */
export const dataset = z.strictObject({ meta, ...collections });

export type Dataset = z.output<typeof dataset>;
export type Meta = z.output<typeof meta>;
export type DataFile = z.output<typeof dataFile>;
export type CollectionName = keyof typeof recordSchemas;
export type ListName = Exclude<CollectionName, "convention">;
