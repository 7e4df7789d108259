import { createHash } from "node:crypto";
import { versionOf } from "../../src/core/version.ts";
import type { CollectionName, Dataset } from "../schema/dataset.ts";
import { listSeparator } from "../schema/fields.ts";
import { fileOf, formatTable, type Table } from "./tables.ts";

/** What a table of a collection holds. */
const titles: Readonly<Record<CollectionName | "citations", string>> = {
  sources: "Documents and pages that are cited",
  dimensions: "The five dimensions",
  priorityAreas: "Priority areas of the Catalogue of Confidence Building Measures",
  states: "Member and Observer States, past and pending",
  organisations: "Observer and partner organisations",
  chairmanships: "Terms of the Chairmanship",
  events: "What took place",
  initiatives: "Items of the road map",
  convention: "The Convention on Privileges and Immunities",
  contributions: "Contributions",
  contributionTotals: "Cumulative contributions, as sources state them",
  projects: "Projects of the CICA Fund",
  bodies: "Governing and advisory bodies and institutions",
  links: "What rests on what",
  discrepancies: "Where sources disagree",
  briefings: "Ready-made briefings: which figures, in which order",
  citations: "Where a source says it: every citation of every record",
};

const description = `What was promised, decided, ratified, given and held on the way of the Conference on Interaction and Confidence Building Measures in Asia (CICA) from a conference to an organisation, each with the sources that say so.

- The tables hold what dataset.json holds. Text is UTF-8; lines end with CR LF; what no source states is an empty cell.
- A list in an entry is joined by "${listSeparator}". What is nested in an entry has a table of its own, with the entry's id and its place from 1.
- A date is three columns: as precise as its source (EDTF, ISO 8601-2), and the first and last day on which it can lie.
- A text that a spreadsheet would run as a formula has an apostrophe before it, and so has one that already begins with such apostrophes: take one away to read it.
- Empty is unknown, never zero: an undisclosed amount is empty with disclosed false.
- Two clocks: when something happened, and the day on which a source said it (said; known is the first such day).

Compiled from published documents; not an official publication of CICA or of any Member State.`;

const sha256 = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const sizeOf = (text: string): number => Buffer.byteLength(text);

function toResource(table: Table) {
  const text = formatTable(table);
  const title = titles[table.collection];
  return {
    name: table.name,
    type: "table",
    path: fileOf(table),
    title: table.nested === undefined ? title : `${title}: ${table.nested}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: sizeOf(text),
    hash: sha256(text),
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.fields,
      missingValues: [""],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0 && { foreignKeys: table.foreignKeys }),
    },
  };
}

/**
 * Describes the dataset's files as a Frictionless Data Package 2.0 (https://datapackage.org). It keeps to what version 1
 * readers know too: lists are texts, not of type `list`.
 * @param datasetText what dataset.json holds.
 */
export function toPackage(dataset: Dataset, tables: readonly Table[], datasetText: string) {
  const { meta, sources } = dataset;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "cica-transformation",
    title: meta.title,
    description,
    version: versionOf(meta),
    keywords: ["CICA", "Asia", "confidence building measures", "international organisations", "treaties", "open data"],
    licenses: [
      {
        name: meta.licence,
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0 International",
      },
    ],
    contributors: [{ title: "CICA Transformation contributors", roles: ["author"] }],
    sources: sources.map(({ title, publisher, url }) => ({
      title: `${publisher}: ${title}`,
      ...(url !== undefined && { path: url }),
    })),
    resources: [
      ...tables.map(toResource),
      {
        name: "dataset",
        path: "dataset.json",
        title: "The whole dataset; its JSON Schema is dataset.schema.json",
        format: "json",
        mediatype: "application/json",
        encoding: "utf-8",
        bytes: sizeOf(datasetText),
        hash: sha256(datasetText),
      },
    ],
  };
}
