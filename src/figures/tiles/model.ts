import type { Dataset } from "../../../data/schema/dataset.ts";
import { selectParticipants } from "../../core/convention.ts";
import type { Day } from "../../core/days.ts";
import { type FigureModel, restsOn } from "../../core/figure.ts";
import { selectMembers } from "../../core/membership.ts";
import { formatWhen } from "../../text/dates.ts";
import { tilesText } from "../../text/enConvention.ts";
import { listWords } from "../../text/numbers.ts";

/** A tile for each Member State: filled where a source reports its ratification. */
export interface TilesModel extends FigureModel {
  readonly tiles: readonly {
    readonly id: string;
    readonly name: string;
    readonly ratified: boolean;
    readonly label: string;
  }[];
}

export function tilesModel(dataset: Dataset, asOf: Day): TilesModel {
  const members = new Set(selectMembers(dataset, asOf).map((state) => state.id));
  const participants = selectParticipants(dataset, asOf).filter(({ state }) => members.has(state.id));
  const tiles = participants.map(({ state, ratification }) => ({
    id: state.id,
    name: state.name,
    ratified: ratification !== undefined,
    label:
      ratification === undefined
        ? tilesText.notRatified(state.name)
        : tilesText.ratified(state.name, formatWhen(ratification.date)),
  }));
  const missing = tiles.filter((tile) => !tile.ratified);
  return {
    id: "tiles",
    finding: tilesText.finding(missing.length),
    subtitle: tilesText.subtitle,
    description: tilesText.description(
      listWords(tiles.filter((tile) => tile.ratified).map((tile) => tile.name)),
      listWords(missing.map((tile) => tile.name)),
    ),
    ...restsOn(
      dataset,
      participants.flatMap(({ ratification }) => (ratification ? [ratification.cites] : [])),
    ),
    table: {
      caption: tilesText.finding(missing.length),
      columns: [
        { label: tilesText.columns.code },
        { label: tilesText.columns.state },
        { label: tilesText.columns.ratified },
      ],
      rows: participants.map(({ state, ratification }) => ({
        key: state.id,
        cells: [state.id, state.name, ratification === undefined ? null : formatWhen(ratification.date)],
        opens: `states/${state.id}`,
      })),
    },
    tiles,
  };
}
