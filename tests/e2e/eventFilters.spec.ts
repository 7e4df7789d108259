import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./page.ts";
import { open, readRows, record, tabTo, turnOver } from "./places.ts";

const inDimensions = (...ids: string[]) => record.events.filter((event) => ids.includes(event.dimension ?? "none"));
const beganIn = (event: (typeof record.events)[number], from: string, to: string) =>
  (event.start.first ?? "") >= from && (event.start.last ?? "9999") <= to;

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const bars = (page: Page, facet: string) => page.getByRole("group", { name: facet, exact: true });
const chart = (page: Page) => page.locator("svg.counts");

async function wayFromOverview(page: Page): Promise<void> {
  await open(page, "");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Events" }).click();
  await expect(title(page)).toHaveText(`${record.events.length} events`);
}

/** Presses in the middle of a column of the chart and moves to that of another, without letting go. */
/** Where a year's column stands, by one of its marks. */
async function middleOfYear(page: Page, year: string): Promise<number> {
  const mark = await chart(page)
    .getByRole("button", { name: new RegExp(`, ${year}: `) })
    .first()
    .boundingBox();
  if (mark === null) throw new Error(`the chart has no mark in ${year}`);
  return mark.x + mark.width / 2;
}

async function drag(page: Page, from: string, to: string): Promise<void> {
  await chart(page).scrollIntoViewIfNeeded();
  const box = await chart(page).boundingBox();
  if (box === null) throw new Error("the chart is not to be seen");
  await page.mouse.move(await middleOfYear(page, from), box.y + 60);
  await page.mouse.down();
  await page.mouse.move(await middleOfYear(page, to), box.y + 70, { steps: 6 });
}

/** What the bars of a facet say, by label. */
async function readBars(group: Locator): Promise<Record<string, number>> {
  const labels = await group
    .getByRole("checkbox")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
  return Object.fromEntries(
    labels.map((label) => {
      const [, name = label, n] = /^(.*), ([\d,]+) events?$/.exec(label) ?? [];
      return [name, Number(n)];
    }),
  );
}

test("bars of two figures filter each other and the chart, by mouse", async ({ page }) => {
  await wayFromOverview(page);
  await bars(page, "Dimension").getByText("Human", { exact: true }).click();
  await bars(page, "Dimension").getByText("Economic", { exact: true }).click();
  const chosen = inDimensions("human", "economic");
  await expect(title(page)).toHaveText(`${chosen.length} events in two dimensions`);
  const format = bars(page, "Format");
  const inPerson = chosen.filter((event) => event.format === "in-person").length;
  await expect(format.getByRole("checkbox", { name: /^In person/i })).toHaveAccessibleName(
    new RegExp(`, ${inPerson} events$`),
  );
  await format.getByRole("checkbox", { name: /^In person/i }).check();
  await expect(title(page)).toHaveText(`${inPerson} events in two dimensions`);
  // A figure counts under the filters of the others, not under its own.
  const both = await readBars(bars(page, "Dimension"));
  const expected = inDimensions("environmental").filter((event) => event.format === "in-person").length;
  expect(both["Environmental"]).toBe(expected);
  expect(await readBars(format)).toMatchObject({ Hybrid: chosen.filter((event) => event.format === "hybrid").length });
});

test("bars are chosen, their sources read and tokens taken away by keys alone", async ({ page }) => {
  await open(page, "");
  await tabTo(page, page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Events" }));
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText(`${record.events.length} events`);
  for (const [nth, name] of ["Economic", "Human"].entries()) {
    await tabTo(page, bars(page, "Dimension").getByRole("checkbox", { name }));
    await page.keyboard.press(nth === 0 ? "Enter" : "Space");
  }
  await expect(title(page)).toHaveText(`${inDimensions("human", "economic").length} events in two dimensions`);

  const count = bars(page, "Kind").locator('[data-mark][tabindex="0"]');
  await tabTo(page, count);
  await page.keyboard.press("ArrowDown");
  const label = (await page.locator(":focus").getAttribute("aria-label")) ?? "";
  const n = /: (\d+) event/.exec(label)?.[1];
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel.getByText(`${n} record${n === "1" ? "" : "s"}`, { exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", label);

  await tabTo(page, page.getByRole("button", { name: "Remove filter: Economic" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove filter: Human" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText(`${record.events.length} events`);
});

test("the page of a bar's events counts as many as the bar", async ({ page }) => {
  await open(page, "events/?kind=cbm");
  const number = bars(page, "State").getByRole("button", { name: /^Türkiye: / });
  const n = /: (\d+) event/.exec((await number.getAttribute("aria-label")) ?? "")?.[1];
  await number.click();
  await page.getByRole("dialog").getByRole("link", { name: "Show these in Events" }).click();
  await expect(title(page)).toHaveText(`${n} events`);
  await expect(page).toHaveURL(/kind=cbm&state=TUR$/);
});

test("a drag over the chart chooses whole years and leaves the others in sight", async ({ page }) => {
  await open(page, "events/?by=year&dimension=economic");
  await drag(page, "2022", "2021");
  await expect(chart(page).getByText("2021 to 2022", { exact: true })).toBeVisible();
  expect(page.url()).not.toContain("from=");
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2021-01-01&to=2022-12-31$/);
  const economic = inDimensions("economic");
  const chosen = economic.filter((event) => beganIn(event, "2021-01-01", "2022-12-31"));
  await expect(title(page)).toHaveText(
    `${chosen.length} events in the economic dimension begun from 1 Jan 2021 to 31 Dec 2022`,
  );
  await expect(page.getByRole("dialog")).toBeHidden();
  const of2024 = economic.filter((event) => beganIn(event, "2024-01-01", "2024-12-31")).length;
  const rows = await readRows(await turnOver(page.locator(".figure[aria-labelledby=counts-finding]")));
  expect(rows.find(([year]) => year === "2024")).toEqual(["2024", "0", "0", String(of2024)]);

  await page.goBack();
  await expect(title(page)).toHaveText(`${economic.length} events in the economic dimension`);
});

test("Escape leaves a drag without a choice, and a press opens the sources of its mark", async ({ page }) => {
  await open(page, "events/?by=year");
  await drag(page, "2021", "2023");
  await expect(chart(page).locator(".choosing")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(chart(page).locator(".choosing")).toHaveCount(0);
  await page.mouse.up();
  await expect(page).toHaveURL(/events\/\?by=year$/);
  await chart(page)
    .getByRole("button", { name: /^Economic, 2021: / })
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("a period is chosen by keys, said, and taken away by its tokens", async ({ page }) => {
  await open(page, "events/?by=year");
  const stop = chart(page).locator('[data-mark][tabindex="0"]');
  await tabTo(page, stop);
  while (!/, 2021: /.test((await page.locator(":focus").getAttribute("aria-label")) ?? "")) {
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByRole("status").filter({ hasText: "2021 to 2022" })).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/from=2021-01-01&to=2022-12-31$/);
  await expect(page.getByRole("dialog")).toBeHidden();
  const label = await page.locator(":focus").getAttribute("aria-label");
  expect(label).toMatch(/, 2021: /);
  await page.getByRole("button", { name: "Remove filter: Begun from 1 Jan 2021" }).press("Enter");
  await expect(page.getByRole("button", { name: "Remove filter: Begun by 31 Dec 2022" })).toBeFocused();
});

test("where nothing is found the filter to loosen is named with what it would bring", async ({ page }) => {
  await open(page, "events/?dimension=human&kind=cbm&q=youth");
  const without = (filter: "dimension" | "kind" | "words") =>
    record.events.filter(
      (event) =>
        (filter === "dimension" || event.dimension === "human") &&
        (filter === "kind" || event.kind === "cbm") &&
        (filter === "words" ||
          [event.title, event.city, event.note, event.priorityArea].join(" ").toLowerCase().includes("youth")),
    ).length;
  await expect(page.getByRole("heading", { level: 2, name: "No event meets these filters" })).toBeVisible();
  const offered = page.getByRole("button", { name: /^Without / });
  const kind = page.getByRole("button", { name: /^Without kind / });
  await expect(kind).toHaveText(new RegExp(`: ${without("kind")} events?$`));
  await expect(offered).toHaveCount((["dimension", "kind", "words"] as const).filter((one) => without(one) > 0).length);
  await kind.click();
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveText(new RegExp(`^${without("kind")} events? in the human dimension$`));
});
