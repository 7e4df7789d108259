import type * as z from "zod/mini";
import { type CollectionName, recordSchemas } from "../schema/dataset.ts";
import { dimensionId } from "../schema/dimensions.ts";
import { party, slug, stateId } from "../schema/fields.ts";
import { linkable, recordRef } from "../schema/links.ts";
import { findNearestState, hintAt } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { problemAt, type Reading, type ReadRecord } from "./read.ts";
import { filePattern } from "./record-files.ts";
import type { Register } from "./register.ts";
import { visit } from "./shape.ts";

/** Fields that hold the id of an entry of another collection, or a list of such ids. */
const references: Readonly<Record<string, CollectionName>> = {
  source: "sources",
  priorityArea: "priorityAreas",
  initiative: "initiatives",
  within: "contributions",
  bodies: "bodies",
};

/** What an id in a list is, in the words of a problem. */
const inList: Readonly<Record<string, string>> = { bodies: "body" };

const looksLikeState = /^[A-Z]{3}$/;
const looksLikeSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** @param orElse what may stand in place of a state's id, if anything. */
function judgeState(id: string, register: Register, orElse = ""): string | undefined {
  if (!looksLikeState.test(id) || register.mayHave("states", id)) return undefined;
  const named = register.findNamed(id);
  if (named !== undefined && (named.collection === "states" || orElse !== "")) {
    return `unknown state ${id}, expected the id ${named.id} (${named.name})`;
  }
  const nearest = findNearestState(id, register.states);
  const hint = hintAt(nearest && `${nearest.id} (${nearest.name})`);
  return `unknown state ${id}, expected an id in ${filePattern("states")}${orElse}${hint}`;
}

function judgeName(text: string, register: Register): string | undefined {
  const named = register.findNamed(text);
  if (named === undefined || named.id === text) return undefined;
  return `${JSON.stringify(text)} is known to the record, expected its id ${named.id}`;
}

function judgeParty(text: string, register: Register): string | undefined {
  if (looksLikeState.test(text)) return judgeState(text, register, " or a name in full");
  if (!looksLikeSlug.test(text)) return judgeName(text, register);
  if (register.mayHave("organisations", text) || register.mayHave("bodies", text)) return undefined;
  const nearest = hintAt(register.findNearest(text, "organisations", "bodies"));
  return `unknown party ${text}, expected an id in organisations.yaml or bodies.yaml, or a name in words${nearest}`;
}

/** A country that is no state of CICA's is written by its name. */
function judgeCountry(text: string, register: Register): string | undefined {
  if (looksLikeState.test(text)) return judgeState(text, register, " or the name of the country in full");
  return register.findNamed(text)?.collection === "states" ? judgeName(text, register) : undefined;
}

function judgeReference(id: string, what: string, collection: CollectionName, register: Register): string | undefined {
  if (register.mayHave(collection, id)) return undefined;
  const nearest = hintAt(register.findNearest(id, collection));
  return `unknown ${what} ${id}, expected an id in ${filePattern(collection)}${nearest}`;
}

/** An entry by its collection and id. What the schema refuses is told of there. */
function judgeRecordRef(ref: string, register: Register): string | undefined {
  const [stem, id] = ref.split("/");
  const collection = linkable.find((name) => name === stem);
  return collection === undefined || id === undefined
    ? undefined
    : judgeReference(id, `entry of ${collection}`, collection, register);
}

/** True for an id that the schema allows: it tells of the others itself. */
const isDimension = (id: string) => dimensionId.options.some((option) => option === id);

function judge(record: ReadRecord, schema: z.core.$ZodType, text: string, key: unknown, register: Register) {
  if (key === "id") return undefined;
  if (schema === stateId) return judgeState(text, register);
  if (schema === party) return judgeParty(text, register);
  if (schema === recordRef) return judgeRecordRef(text, register);
  if (schema === dimensionId && isDimension(text)) return judgeReference(text, "dimension", "dimensions", register);
  if (key === "country" && record.collection === "events") return judgeCountry(text, register);
  if (schema !== slug || typeof key !== "string") return undefined;
  const collection = references[key];
  return collection && judgeReference(text, inList[key] ?? key, collection, register);
}

/** References that lead nowhere, and names written out where the record has an id. */
export function checkReferences(reading: Reading, register: Register): Problem[] {
  const problems: Problem[] = [];
  for (const record of reading.records) {
    visit(recordSchemas[record.collection], record.raw, (schema, value, path) => {
      if (typeof value !== "string") return;
      const key = path.findLast((step) => typeof step === "string");
      const message = judge(record, schema, value, key, register);
      if (message !== undefined) problems.push(problemAt(record, path, message));
    });
  }
  return problems;
}
