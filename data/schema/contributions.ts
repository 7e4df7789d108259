import * as z from "zod/mini";
import { compiled, type Forms, known, party, slug, stateId, words, written } from "./fields.ts";

export const contributionKind = z.enum(["cash", "in-kind", "secondment", "premises"]);
export const contributionRecipient = z.enum(["secretariat", "fund", "headquarters", "member-states", "bodies"]);

/**
 * How sure it is that it was given, by what the sources say.
 * - `pledged`: promised, spoken of or in the making; no source says that it was given.
 * - `reported`: a source speaks of it as given or thanks for it, without telling of the handover.
 * - `received`: a source tells when or how it was handed over, or what it was spent on.
 */
export const contributionStanding = z.enum(["pledged", "reported", "received"]);

const currency = z.string().check(z.regex(/^[A-Z]{3}$/, "expected an ISO 4217 code, like USD"));

/** One contribution. An undisclosed amount is null with `disclosed: false`; no chart adds it up as 0. */
const contributionShape = <F extends Forms>({ cites, date }: F) => ({
  id: slug,
  contributor: party,
  date: date as F["date"],
  recipient: contributionRecipient,
  kind: contributionKind,
  amount: z.nullable(z.number().check(z.positive())),
  currency: z.nullable(currency),
  disclosed: z.boolean(),
  standing: contributionStanding,
  /** Id of the contribution that it is part of, where both are on record: the same money, so counts leave the part out. */
  within: z.optional(slug),
  description: words,
  cites: cites as F["cites"],
});

export const contributionRecord = z.strictObject(contributionShape(written));
export const contribution = z.strictObject({ ...contributionShape(compiled), ...known });

/** A cumulative figure as a source gives it. Never added to single contributions. */
const contributionTotalShape = <F extends Forms>({ cites, date }: F) => ({
  id: slug,
  contributor: party,
  since: date as F["date"],
  until: date as F["date"],
  recipient: contributionRecipient,
  amount: z.number().check(z.positive()),
  currency,
  description: words,
  cites: cites as F["cites"],
});

export const contributionTotalRecord = z.strictObject(contributionTotalShape(written));
export const contributionTotal = z.strictObject({ ...contributionTotalShape(compiled), ...known });

/** A project financed by the CICA Fund. */
const projectShape = <F extends Forms>({ cites, date }: F) => ({
  id: slug,
  title: words,
  proposedBy: stateId,
  partners: z.array(party),
  financedBy: z.array(party),
  approved: date as F["date"],
  place: words,
  summary: words,
  figures: z.array(z.strictObject({ label: words, value: z.number(), unit: words, cites: cites as F["cites"] })),
  cites: cites as F["cites"],
});

export const projectRecord = z.strictObject(projectShape(written));
export const project = z.strictObject({ ...projectShape(compiled), ...known });

export type Contribution = z.output<typeof contribution>;
export type ContributionTotal = z.output<typeof contributionTotal>;
export type ContributionKind = z.output<typeof contributionKind>;
export type ContributionStanding = z.output<typeof contributionStanding>;
export type ContributionRecipient = z.output<typeof contributionRecipient>;
export type Project = z.output<typeof project>;
