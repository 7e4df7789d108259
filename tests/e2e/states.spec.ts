import type { Page } from "@playwright/test";
import type { CicaEvent } from "../../data/schema/events.ts";
import { expect, test } from "./page.ts";
import { figure, open, readRows, record, tabTo } from "./places.ts";

/* Counted here by other means than the site's: straight from the dataset's lists. */
function names(event: CicaEvent, state: string): boolean {
  return [event.country, ...event.organisers, ...event.states, ...event.others].includes(state);
}

const day = record.meta.latestSource;
const members = record.states.filter(({ memberships }) =>
  memberships.some(
    ({ status, since, until }) =>
      status === "member" && (since?.first ?? "") <= day && (until === undefined || (until.last ?? "9999") >= day),
  ),
);
const onEnergy = record.events.filter(({ priorityArea }) => priorityArea === "energy-security");
const inNothing = members
  .filter(({ id }) => !onEnergy.some((event) => names(event, id)))
  .map(({ name }) => name)
  .toSorted((a, b) => a.localeCompare(b, "en"));

async function expectAnswer(page: Page): Promise<void> {
  const answer = page.getByText(
    `Energy Security: ${inNothing.length} of ${members.length} Member States are not named in the sources`,
  );
  await expect(answer).toBeVisible();
  await expect(answer).toContainText("Not named is not the same as absent");
  expect(await answer.getByRole("link").allInnerTexts()).toEqual(inNothing);
  await expect(page).toHaveURL(/participation\/\?sort=-energy-security$/);
}

test.describe("which states are named in nothing on energy", () => {
  test("by mouse, from the Overview", async ({ page }) => {
    await open(page, "");
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Participation" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^Who is named in what/ })).toBeVisible();
    await page.getByLabel("Who is named in nothing on").selectOption("Energy Security");
    await expectAnswer(page);
    await page.reload();
    await expectAnswer(page);

    // The other way to it: the column's own head. A first press orders from the most, a second from the least.
    await page.goBack();
    const head = page.getByRole("columnheader", { name: /^Energy Security/ });
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "descending");
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    await expectAnswer(page);

    await page.getByRole("button", { name: `Show the ${onEnergy.length} events` }).click();
    const panel = page.getByRole("dialog");
    await expect(panel.locator(".record-title")).toHaveCount(onEnergy.length);
    await panel.getByRole("link", { name: "Show these in Events" }).click();
    await expect(page.getByRole("heading", { level: 1, name: `${onEnergy.length} events` })).toBeVisible();
  });

  test("by keyboard alone, from the Overview", async ({ page }) => {
    await open(page, "");
    await tabTo(page, page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Participation" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: /^Who is named in what/ })).toBeFocused();
    const question = page.getByLabel("Who is named in nothing on");
    await tabTo(page, question);
    await page.keyboard.type("Energy S");
    await expect(question).toBeFocused();
    await expectAnswer(page);

    // On to the numbers: one stop for all of them, arrows between them, Enter for what stands behind one.
    await tabTo(page, page.locator(".matrix [data-mark][tabindex='0']"));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const cell = page.locator(".matrix [data-mark]:focus");
    const [, n] = /(?:named in|:) (\d+) /.exec((await cell.getAttribute("aria-label")) ?? "") ?? [];
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByText(new RegExp(`^${n} records?$`))).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(cell).toHaveCount(1);
  });
});

test("each number of the matrix is that of the dataset", async ({ page }) => {
  await open(page, "participation/");
  const areas = ["military-political", "economic", "environmental", "human", "new-challenges"].flatMap((dimension) =>
    record.priorityAreas.filter((area) => area.dimension === dimension),
  );
  const rows = (await readRows(page.locator(".matrix"))).slice(0, members.length);
  const written = rows.map(([name, ...cells]) => [name, ...cells.map((cell) => Number.parseInt(cell, 10) || 0)]);
  const counted = members
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
    .map(({ id, name }) => {
      const events = record.events.filter((event) => event.priorityArea !== null && names(event, id));
      return [name, events.length, ...areas.map((area) => events.filter((one) => one.priorityArea === area.id).length)];
    });
  expect(written).toEqual(counted);
});

test("two states are compared, and the address keeps them", async ({ page }) => {
  await open(page, "convention/?open=states/KAZ");
  await page.getByRole("dialog").getByRole("link", { name: "Open the page of Kazakhstan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Kazakhstan: named in/ })).toBeVisible();
  await page.getByLabel("Compare with another state").selectOption("Uzbekistan");
  await expect(page).toHaveURL(/states\/KAZ\/\?with=UZB$/);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Kazakhstan and Uzbekistan" })).toBeVisible();
  const facts = figure(page, "Kazakhstan and Uzbekistan in CICA, side by side").getByRole("table");
  const named = (await readRows(facts)).find(([what]) => what === "Named in events");
  expect(named?.slice(1)).toEqual(
    ["KAZ", "UZB"].map((id) => `${record.events.filter((event) => names(event, id)).length} events`),
  );
  const scales = await page
    .locator(".counts")
    .evaluateAll((charts) =>
      charts.map((chart) => [...chart.querySelectorAll("line + .tick")].map((tick) => tick.textContent).join(" ")),
    );
  expect(scales).toHaveLength(2);
  expect(scales[0]).toBe(scales[1]);
  await page.getByRole("link", { name: "Swap the two" }).click();
  await expect(page).toHaveURL(/states\/UZB\/\?with=KAZ$/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Kazakhstan and Uzbekistan" })).toBeVisible();
  await page.getByRole("button", { name: "Show one state alone" }).click();
  await expect(page).toHaveURL(/states\/KAZ\/$/);
  await expect(page.getByLabel("Compare with another state")).toBeFocused();
});

test("the period and the dimension stay from the matrix to a state and back, and between Events and Participation", async ({
  page,
}) => {
  const filters = "?dimension=human&from=2021-01-01&to=2023-12-31";
  const at = (path: string) => expect(page).toHaveURL((url) => `${url.pathname}${url.search}`.endsWith(path + filters));
  const menu = (name: string) => page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name });
  await open(page, `events/${filters}`);
  const count = (await page.getByRole("heading", { level: 1 }).innerText()).match(/^\d+/)?.[0];
  await menu("Participation").click();
  await at("participation/");
  await page.getByRole("link", { name: "Kazakhstan" }).click();
  await at("states/KAZ/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`of ${count}`);
  await page.getByRole("link", { name: "Participation of all Member States" }).click();
  await at("participation/");
  await menu("Events").click();
  await at("events/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(new RegExp(`^${count} `));
});
