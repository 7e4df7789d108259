import type { Dataset } from "../../../data/schema/dataset.ts";
import { selectRatifications } from "../../core/convention.ts";
import { restsOn } from "../../core/figure.ts";
import { selectMembers, selectObservers, selectPartners } from "../../core/membership.ts";
import type { SlideNumber } from "../../core/slide.ts";
import { capitalise } from "../../text/dates.ts";
import { conventionText } from "../../text/enConvention.ts";
import { slidesText } from "../../text/enSlides.ts";
import type { EstimateModel } from "../estimate/model.ts";
import type { OverviewModel } from "../overview/model.ts";
import type { ProgressModel } from "../progress/model.ts";
import type { Place, Shown } from "./shown.ts";

/** The four figures at the head of the Overview, with the sources of all that they count. */
export function headlinesShown({ title, lead, headlines }: OverviewModel, { record }: Place): Shown {
  const { dataset, asOf } = record;
  return {
    said: {
      finding: title,
      subtitle: lead,
      description: headlines
        .map(({ value, of, label, change }) => `${[value, of].filter(Boolean).join(" ")} ${label}: ${change}.`)
        .join(" "),
      sources: restsOn(dataset, citesOfHeadlines(dataset, asOf)).sources,
    },
    body: {
      kind: "numbers",
      items: headlines.map(({ id, value, of, label, change, late, unreported, opens }) => ({
        key: id,
        value: [value, of].filter((part) => part !== undefined).join(" "),
        label,
        note: [change, late, unreported].filter((part) => part !== undefined).join(", "),
        opens,
      })),
    },
  };
}

function citesOfHeadlines(dataset: Dataset, asOf: string) {
  const states = [...selectMembers(dataset, asOf), ...selectObservers(dataset, asOf)];
  return [
    ...selectRatifications(dataset.convention).map(({ cites }) => cites),
    ...dataset.initiatives.flatMap(({ statements }) => statements.map(({ cites }) => cites)),
    ...states.flatMap(({ memberships }) => memberships.map(({ cites }) => cites)),
    ...selectPartners(dataset, asOf).flatMap(({ relations }) => relations.map(({ cites }) => cites)),
    ...dataset.events.map(({ cites }) => cites),
  ];
}

/** How far it is to entry into force, a tile for each ratification and for each that is still missing. */
export function progressShown(model: ProgressModel): Shown {
  const when = new Map(model.table.rows.map(({ key, cells }) => [key, cells]));
  const full = model.dots.filter(({ opens }) => opens !== null).length;
  return {
    said: { ...model, description: slidesText.progress(full, model.dots.length - full) },
    body: {
      kind: "tiles",
      tiles: model.dots.map(({ key, opens }) => {
        const [name, date] = when.get(key) ?? [];
        const base = { key, isFilled: opens !== null, note: String(date ?? "") };
        return opens === null
          ? { ...base, code: "–", name: capitalise(conventionText.stillMissing), tone: "quiet" }
          : { ...base, code: key, name: String(name ?? key), tone: "done", opens };
      }),
      legend: [
        { label: slidesText.ratified, tone: "done", isFilled: true },
        { label: slidesText.notOnRecord, tone: "quiet", isFilled: false },
      ],
    },
  };
}

/** The ranges that are still to come. How the method would have done before is on the page, and in the notes. */
export function estimateShown(model: EstimateModel): Shown {
  const now = model.rows.filter(({ key }) => key === "whole" || key === "recent");
  const items = now.map(
    ({ key, range, label, target, middle, passedWords }): SlideNumber => ({
      key,
      value: range ?? "",
      label: `${capitalise(label)}: ${target}`,
      note: [
        ...(middle === null ? [] : [slidesText.estimate.middle(middle)]),
        ...(passedWords === null ? [] : [passedWords]),
      ].join("; "),
      opens: "ratifications",
    }),
  );
  // The page has room for how it is reckoned; a slide for what it is and what it is worth.
  const sentences = model.subtitle.split(/(?<=\.) /);
  const brief = [...new Set([sentences[0], sentences.at(-1)])].join(" ");
  return {
    said: { ...model, subtitle: brief },
    notes: [...sentences.slice(1, -1), ...model.assumptions],
    body: items.length === 0 ? { kind: "text", paragraphs: [model.finding] } : { kind: "numbers", items },
  };
}
