import type { SlideBody, SlideModel } from "../../../../src/core/slide.ts";

/** A slide with all that a slide can have beside its body. */
export function toSlide(body: SlideBody, more: Partial<SlideModel> = {}): SlideModel {
  return {
    title: "One ratification from entry into force",
    subtitle: "Convention on Privileges and Immunities: six ratifications in the two years to March 2025",
    body,
    alt: "What the drawing shows, in words.",
    notes: "Say first what it means.\nThen what it does not.",
    sources: [
      {
        id: "voice-of-asia-2025-1",
        title: "Voice of Asia, January–March 2025",
        marks: 3,
        url: "https://example.org/voice.pdf?a=1&b=2",
      },
      { id: "statement-2024", title: "statement of 18 September 2024", marks: 1, url: null },
    ],
    asOfWords: "As of 28 March 2025",
    links: { latest: "/convention/", pinned: "/convention/?as-of=2025-03-28&data=1" },
    warnings: [],
    ...more,
  };
}

export const stepsBody = {
  kind: "steps",
  from: "2022-09-01",
  until: "2025-12-31",
  asOf: "2025-03-28",
  threshold: 14,
  thresholdLabel: "14 needed for entry into force",
  base: 7,
  baseLabel: "7 before",
  steps: [
    { key: "bd", name: "Bangladesh", count: 8, first: "2023-07-10", last: "2023-07-10" },
    { key: "jo", name: "Jordan", count: 9, first: "2024-08-01", last: "2024-09-14" },
    { key: "pk", name: "Pakistan", count: 10, first: "2024-10-01", last: "2024-10-01" },
    { key: "cn", name: "China", count: 11, first: "2024-11-20", last: "2024-11-20" },
    { key: "tj", name: "Tajikistan", count: 12, first: null, last: "2025-01-30" },
    { key: "ps", name: "Palestine", count: 13, first: "2025-03-01", last: "2025-03-01" },
  ],
  unit: "ratifications",
} as const satisfies SlideBody;

const dimensions = ["military-political", "economic", "environmental", "human", "new-challenges"] as const;

export const stackedBody = {
  kind: "bars",
  direction: "columns",
  isStacked: true,
  categories: [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
    key: String(year),
    label: String(year),
    isUnfinished: year === 2025,
  })),
  series: dimensions.map((tone, at) => ({
    key: tone,
    name: tone,
    tone,
    values: [4 + at, 0, 3, 9 - at, at === 2 ? null : 6, 12, 2],
  })),
  unit: "events",
} satisfies SlideBody;

export const barsBody = {
  kind: "bars",
  direction: "bars",
  isStacked: false,
  categories: ["Kazakhstan", "Türkiye", "Азербайджан", "Republic of Korea", "United Arab Emirates", "China"].map(
    (label) => ({ key: label, label }),
  ),
  series: [{ key: "usd", name: "Contributions", tone: "accent", values: [1_250_000, 820_000, null, 0, 50_000, 12.5] }],
  unit: "USD",
} as const satisfies SlideBody;

const codes = ["AF", "AZ", "BH", "BD", "KH", "CN", "EG", "IN", "IR", "IQ", "IL", "JO", "KZ", "KW", "KG", "MN", "PK"];
const tileNames = [...codes, "PS", "QA", "KR", "RU", "LK", "TJ", "TH", "TR", "AE", "UZ", "VN"];

export const tilesBody = {
  kind: "tiles",
  tiles: tileNames.map((code, at) => ({
    key: code,
    code,
    name: code === "AE" ? "United Arab Emirates" : `State of ${code}`,
    tone: at % 3 === 0 ? "accent" : "none",
    isFilled: at % 3 === 0,
    note: at % 3 === 0 ? "ratified 2024" : "signed",
  })),
  legend: [
    { label: "Ratified", tone: "accent", isFilled: true },
    { label: "Signed, not ratified", tone: "none", isFilled: false },
  ],
} satisfies SlideBody;

export const timelineBody = {
  kind: "timeline",
  from: "2020-10-01",
  until: "2026-12-31",
  asOf: "2025-03-28",
  bands: [
    { label: "Kazakhstan in the chair", from: "2020-10-01", until: "2024-12-31" },
    { label: "Azerbaijan in the chair", from: "2025-01-01", until: "2026-12-31" },
  ],
  rows: [
    "Charter",
    "CICA Fund",
    "Youth Council",
    "Centre for Business Cooperation",
    "Partnership network of universities",
  ].map((label, at) => ({
    key: label,
    label,
    group: "Institutions",
    tone: at % 2 === 0 ? "done" : "late",
    note: at % 2 === 0 ? "on time" : "late by 8 months",
    marks: [
      { key: "said", shape: "statement", first: "2021-10-12", last: "2021-10-12", label: "Said in 2021" },
      { key: "target", shape: "target", first: `202${at + 1}-06-01`, last: `202${at + 1}-12-31`, label: "Promised" },
      ...(at % 2 === 0
        ? [
            {
              key: "done",
              shape: "achieved" as const,
              first: `202${at + 1}-10-01`,
              last: `202${at + 1}-10-01`,
              label: "Delivered",
            },
          ]
        : []),
    ],
    slip: at % 2 === 0 ? null : { from: `202${at + 1}-12-31`, until: "2025-03-28" },
  })),
  more: 3,
} satisfies SlideBody;

/** @param count of rows. */
export function toTableBody(count: number) {
  return {
    kind: "table",
    table: {
      caption: "Ratifications",
      columns: [
        { label: "State" },
        { label: "Day", brief: true },
        { label: "Ratifications", numeric: true },
        { label: "Source" },
      ],
      rows: Array.from({ length: count }, (_, at) => ({
        key: String(at),
        cells: [
          `State ${at} & <others>`,
          at % 4 === 1 ? null : `1${at % 9} Mar 2025`,
          at * 1000,
          "Voice of Asia, January–March 2025, p. 32",
        ],
      })),
    },
  } as const satisfies SlideBody;
}

export const listBody = {
  kind: "list",
  items: Array.from({ length: 8 }, (_, at) => ({
    key: String(at),
    lead: `${at + 1} Mar 2025`,
    text:
      at === 2
        ? "Seminar on the exchange of experience in the field of environmental protection and the green economy"
        : "Meeting of the Senior Officials Committee",
    note: at % 2 === 0 ? "Astana" : "",
    tone: dimensions[at % 5] ?? "none",
  })),
  more: 12,
} satisfies SlideBody;

export const numbersBody = {
  kind: "numbers",
  items: [
    { key: "a", value: "13 of 14", label: "ratifications of the Convention", note: "6 more than two years ago" },
    { key: "b", value: "28", label: "member states", note: "" },
    { key: "c", value: "USD 3.2 million", label: "paid in or promised", note: "in 2024" },
  ],
} as const satisfies SlideBody;

/** One slide of each kind. */
export const slidesOfAllKinds: readonly SlideModel[] = [
  toSlide(
    { kind: "title", lines: ["State of the transformation", "Senior Officials Committee, Astana, 28 March 2025"] },
    { title: "Where the transformation of CICA stands", subtitle: "", sources: [], asOfWords: null, links: null },
  ),
  toSlide(stepsBody),
  toSlide(stackedBody, { title: "Twice as many events as before the summit, most of them in the economic dimension" }),
  toSlide(barsBody, { title: "Kazakhstan pays more than all others together" }),
  toSlide(numbersBody, { title: "Thirteen of fourteen" }),
  toSlide(tilesBody, { title: "Ten states have ratified" }),
  toSlide(timelineBody, {
    title: "Two of five promises were kept on time",
    warnings: ["The filter “dimension” was left out: it has no meaning here."],
  }),
  toSlide(toTableBody(7), { title: "Seven rows" }),
  toSlide(toTableBody(60), { title: "Sixty rows" }),
  toSlide(listBody, { title: "What comes next" }),
  toSlide(
    {
      kind: "pair",
      halves: [
        { title: "Events by year", subtitle: "Events of all dimensions", body: stackedBody, alt: "Left" },
        { title: "Road to fourteen", subtitle: "Ratifications", body: stepsBody, alt: "Right" },
      ],
    },
    { title: "Two figures side by side" },
  ),
  toSlide(
    { kind: "text", paragraphs: ["What we ask of you:", "- Ratify the Convention\n- Pay into the Fund", "Thank you."] },
    { title: "What is asked", subtitle: "", sources: [], asOfWords: null, links: null },
  ),
  toSlide({ kind: "missing", why: "The record no longer has the event “seminar-2023-05”." }, { title: "Not shown" }),
];
