import { render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { SlideView } from "../../../src/briefing/SlideView.tsx";
import type { SlideBody, SlideModel } from "../../../src/core/slide.ts";
import { ViewProvider } from "../../../src/view/ViewProvider.tsx";

function slide(body: SlideBody, more: Partial<SlideModel> = {}): SlideModel {
  return {
    title: "Thirteen of fourteen",
    subtitle: "Ratifications",
    body,
    alt: "What it shows",
    notes: "",
    sources: [
      { id: "voa", title: "Voice of Asia", marks: 2, url: "https://example.org/voa.pdf" },
      { id: "law", title: "Law of 2011", marks: 1, url: null },
    ],
    asOfWords: "As of 28 March 2025",
    links: null,
    warnings: [],
    ...more,
  };
}

function show(model: SlideModel, isLive = false) {
  return render(
    <MemoryRouter>
      <ViewProvider known={undefined}>
        <SlideView model={model} place={{ number: 4, of: 16 }} isLive={isLive} />
      </ViewProvider>
    </MemoryRouter>,
  );
}

const bars: SlideBody = {
  kind: "bars",
  direction: "bars",
  isStacked: false,
  unit: "events",
  categories: [
    { key: "a", label: "Kazakhstan", opens: "states/KAZ" },
    { key: "b", label: "Qatar" },
  ],
  series: [{ key: "n", name: "Events", tone: "accent", values: [12, null] }],
};

test("a slide has its finding, its day and place, and its sources as links", () => {
  show(slide(bars));
  expect(screen.getByRole("heading", { name: "Thirteen of fourteen" })).toBeVisible();
  expect(screen.getByText("As of 28 March 2025 · 4 / 16")).toBeVisible();
  expect(screen.getByRole("link", { name: "Voice of Asia" })).toHaveAttribute("href", "https://example.org/voa.pdf");
  expect(screen.getByRole("link", { name: "Law of 2011" }).getAttribute("href")).toContain("sources/law/");
  expect(screen.getByRole("img", { name: "What it shows" })).toHaveTextContent("Kazakhstan");
});

test("it stands by itself where there is no site around it, as in a picture", () => {
  render(<SlideView model={slide(bars)} />);
  expect(screen.getByText(/Law of 2011/)).toBeVisible();
  expect(screen.queryByRole("link", { name: "Law of 2011" })).toBeNull();
});

test("marks open their sources only where the slide answers", () => {
  const { unmount } = show(slide(bars));
  expect(screen.queryByRole("button")).toBeNull();
  unmount();
  show(slide(bars), true);
  const mark = screen.getByRole("button", { name: "Kazakhstan: 12 events" });
  expect(mark).toHaveAttribute("data-opens", "states/KAZ");
  expect(screen.getByRole("group", { name: "What it shows" })).toContainElement(mark);
});

test("markup in a title is text, and what could not be kept is named", () => {
  show(
    slide(
      { kind: "missing", why: "No such figure." },
      { title: "<img src=x onerror=alert(1)>", warnings: ["An area is gone."] },
    ),
  );
  expect(screen.getByRole("heading", { name: "<img src=x onerror=alert(1)>" })).toBeVisible();
  expect(screen.getByText("No such figure.")).toBeVisible();
  expect(screen.getByText("Note: An area is gone.")).toBeVisible();
});

test("two figures stand side by side, each with its heading", () => {
  const list: SlideBody = {
    kind: "list",
    more: 2,
    items: [{ key: "1", lead: "14 Mar 2025", text: "China hands over its instrument", note: "", tone: "none" }],
  };
  show(
    slide({
      kind: "pair",
      halves: [
        { title: "By state", subtitle: "", body: bars, alt: "Bars" },
        { title: "What happened", subtitle: "Latest first", body: list, alt: "List" },
      ],
    }),
  );
  expect(within(screen.getByRole("region", { name: "By state" })).getByRole("img", { name: "Bars" })).toBeVisible();
  const right = within(screen.getByRole("region", { name: "What happened" }));
  expect(right.getByRole("listitem")).toHaveTextContent("14 Mar 2025China hands over its instrument");
  expect(right.getByText("… and 2 more, not shown here")).toBeVisible();
});

test("no style stands in the markup, which the site's policy would refuse", () => {
  const { container } = show(slide(bars));
  expect(container.querySelector("[style]")).toBeNull();
});

const timeline = (last: string): SlideBody => ({
  kind: "timeline",
  from: "2020-01-01",
  until: "2027-01-01",
  asOf: "2026-03-11",
  bands: [],
  rows: [
    {
      key: "a",
      label: "Chairmanship",
      group: "",
      tone: "done",
      note: "done",
      marks: [{ key: "done", shape: "achieved", first: "2020-01-01", last, label: "done" }],
      slip: null,
    },
  ],
  more: 0,
});

test("a timeline with a day known only roughly says what its bar means, and none other does", () => {
  const { unmount } = show(slide(timeline("2020-12-31")));
  expect(screen.getByText("bar: some day within it")).toBeVisible();
  unmount();
  show(slide(timeline("2020-01-01")));
  expect(screen.queryByText("bar: some day within it")).toBeNull();
});

test("a step whose day is known only by its year has a bar over that year", () => {
  const { container } = show(
    slide({
      kind: "steps",
      from: "2022-01-01",
      until: "2026-01-01",
      asOf: "2026-01-01",
      threshold: 14,
      thresholdLabel: "14 needed",
      base: 7,
      baseLabel: "",
      steps: [
        { key: "BGD", name: "Bangladesh", count: 8, first: "2023-01-01", last: "2023-12-31" },
        { key: "JOR", name: "Jordan", count: 9, first: "2024-09-18", last: "2024-09-18" },
      ],
      unit: "states",
    }),
  );
  const spans = [...container.querySelectorAll("rect.slide-span")];
  expect(spans.length).toBe(1);
  expect(Number(spans[0]?.getAttribute("width"))).toBeGreaterThan(200);
});

test("each side of a pair says all of what stands below its heading", () => {
  const subtitle = "what was stated and done ".repeat(9).trim();
  const half = { title: "One side", subtitle, body: { kind: "text", paragraphs: ["a"] }, alt: "" } as const;
  show(slide({ kind: "pair", halves: [half, { ...half, title: "Other side" }] }));
  expect(screen.getAllByText(subtitle)).toHaveLength(2);
});
