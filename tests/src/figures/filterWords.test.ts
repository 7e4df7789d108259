import { describe, expect, it } from "vitest";
import { filterWords } from "../../../src/figures/filterWords.ts";
import { parseView } from "../../../src/view/codec.ts";
import { toKnownIds } from "../../../src/view/filters.ts";
import { filterKeys } from "../../../src/view/pageFilters.ts";
import { parameters } from "../../../src/view/parameters.ts";
import { compileRecord } from "../realRecord.ts";

const record = await compileRecord();

function wordsAt(address: string): string | null {
  const { pathname, search } = new URL(address, "https://x.example/");
  const { view, repairs } = parseView(search, toKnownIds(record));
  expect(repairs).toEqual([]);
  return filterWords(view, record, pathname);
}

const [chair] = record.chairmanships;
const cases: readonly (readonly [address: string, words: string | RegExp])[] = [
  ["events/?dimension=human", "Human"],
  ["events/?area=energy-security", "Energy Security"],
  ["events/?kind=cbm", /\w/],
  ["events/?format=online,in-person", / or /],
  ["events/?state=KAZ", "Kazakhstan"],
  [`events/?chair=${chair?.id}`, chair?.name ?? ""],
  ["events/?from=2021-01-01", "from 1 January 2021"],
  ["events/?to=2021-12-31", "to 31 December 2021"],
  ["events/?from=2021-01-01&to=2021-12-31", "from 1 January 2021; to 31 December 2021"],
  ["events/?q=tourism", "“tourism”"],
  ["roadmap/?track=secretariat", /Secretariat/],
  ["roadmap/?status=late", /late/i],
  [`roadmap/?lead=${record.initiatives.flatMap(({ lead }) => lead ?? [])[0]}`, /\w/],
  ["roadmap/?cluster=2", "cluster 2"],
  ["roadmap/?cluster=1,2,3,4,5,6,7,8", "clusters 1 to 8"],
  ["roadmap/?cluster=8,1,2,3,6,7", "clusters 1 to 3 or 6 to 8"],
  ["roadmap/?cluster=4,5,7", "clusters 4 or 5 or 7"],
  [
    "events/?chair=azerbaijan-2024,kazakhstan-2020,kazakhstan-2022",
    "chaired by Kazakhstan 2020–2024 or Azerbaijan 2024–2026",
  ],
  ["events/?chair=kazakhstan-2020,azerbaijan-2024", "chaired by Kazakhstan 2020–2022 or Azerbaijan 2024–2026"],
  ["contributions/?contributor=KAZ", "Kazakhstan"],
  ["contributions/?gift=cash", "Cash"],
  ["contributions/?recipient=fund", /fund/i],
  ["contributions/?standing=pledged", /pledged/i],
  ["changes/?page=events&change=held", "Events; Held"],
  ["states/KAZ/?dimension=human&from=2021-01-01", "Human; from 1 January 2021"],
  ["dimensions/human/?to=2021-12-31", "to 31 December 2021"],
  ["embed/states/KAZ/facts/?dimension=human", "Human"],
];

describe("filterWords", () => {
  it.each(cases)("says what %s leaves out", (address, words) => {
    if (typeof words === "string") expect(wordsAt(address)).toBe(words);
    else expect(wordsAt(address)).toMatch(words);
  });

  it("is tried with every filter there is", () => {
    for (const key of filterKeys)
      expect(
        cases.some(([address]) => address.includes(`${parameters[key].name}=`)),
        key,
      ).toBe(true);
  });

  it.each([
    "participation/?state=KAZ&kind=cbm",
    "dimensions/human/?dimension=human",
    "roadmap/secretariat-strengthening/?status=late",
    "?dimension=human&from=2021-01-01",
    "convention/?status=late",
    "events/?standing=pledged&status=late&by=year",
  ])("says nothing of filters that %s does not heed", (address) => {
    expect(wordsAt(address)).toBeNull();
  });
});
