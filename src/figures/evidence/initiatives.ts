import type { Dataset } from "../../../data/schema/dataset.ts";
import { type Standing, standings } from "../../core/closedLists.ts";
import type { Day } from "../../core/days.ts";
import { standingOf } from "../../core/roadmap.ts";
import { evidenceText } from "../../text/enEvidence.ts";
import { termsText } from "../../text/enTerms.ts";
import type { Names } from "../names.ts";
import { type Evidence, list } from "./evidence.ts";
import { initiativeRecord, statementRecord } from "./records.ts";

export function initiativesEvidence(
  dataset: Dataset,
  id: string,
  index: string | undefined,
  names: Names,
): Evidence | undefined {
  const initiative = dataset.initiatives.find((one) => one.id === id);
  if (initiative === undefined) return undefined;
  if (index === undefined)
    return list(
      initiative.title,
      initiative.statements.map((one) => statementRecord(initiative, one, names)),
    );
  const statement = initiative.statements[Number(index)];
  return statement && list(initiative.title, [statementRecord(initiative, statement, names)]);
}

export function standingEvidence(dataset: Dataset, word: string, asOf: Day, names: Names): Evidence | undefined {
  const standing: Standing | undefined = standings.find((one) => one === word);
  if (standing === undefined) return undefined;
  const items = dataset.initiatives.filter((initiative) => standingOf(initiative, asOf) === standing);
  return list(
    evidenceText.items(termsText.standing[standing]),
    items.map((one) => initiativeRecord(one, standing, names)),
  );
}
