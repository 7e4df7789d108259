import { expect, test } from "./page.ts";
import { figure, open, readRows, record, turnOver } from "./places.ts";

/*
 * By hand, Voice of Asia, January to March 2025, p. 32 "CICA marks legal milestone as 13 Member States ratify the
 * Convention …": seven states without a year, then six with one; "requiring only one more ratification". CICA has 28 Member
 * States (p. 15), so fifteen have not ratified.
 */
const ratified = [
  "Azerbaijan",
  "Bangladesh",
  "China",
  "India",
  "Jordan",
  "Kazakhstan",
  "Kyrgyzstan",
  "Mongolia",
  "Pakistan",
  "Palestine",
  "Russia",
  "Tajikistan",
  "Türkiye",
];

test("the Convention has thirteen ratifications, one is missing, none is on record for fifteen Member States", async ({
  page,
}) => {
  await open(page, "convention/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thirteen of fourteen on record");
  await expect(figure(page, "13 of 14 ratifications").getByRole("button", { name: /, ratified / })).toHaveCount(13);
  const tiles = figure(page, "No ratification on record for fifteen Member States");
  await expect(tiles.getByRole("button", { name: /: ratified / })).toHaveCount(13);
  await expect(tiles.getByRole("button", { name: /: no ratification on record$/ })).toHaveCount(15);
  const rows = await readRows(await turnOver(tiles));
  expect(rows.filter(([, , when]) => when !== "not stated").map(([, state]) => state)).toEqual(ratified);
});

test("China's ratification of 2024 stands apart from its hand-over on 14 March 2025", async ({ page }) => {
  await open(page, "convention/");
  const register = figure(page, /Member States are on record as having ratified$/).getByRole("table");
  const headers = await register.getByRole("columnheader").allInnerTexts();
  const china = (await readRows(register)).find(([state]) => state === "China");
  expect(china?.[headers.indexOf("Ratification")]).toBe("2024");
  expect(china?.[headers.indexOf("Instrument handed over")] ?? china?.[headers.indexOf("Deposit")]).toBe("14 Mar 2025");
});

/*
 * By hand, Voice of Asia, July to September 2022, September, "Seminar on combating forgery of documents …": the Ambassador of
 * Türkiye gives 30,000 US dollars; "Ankara has contributed a total of 935,000 US dollars to CICA since 2007". The gift is
 * part of the total, so the two make no 965,000, and no other amount is disclosed in the five documents.
 */
test("Türkiye's stated total of USD 935,000 stands apart and is summed with nothing", async ({ page }) => {
  await open(page, "contributions/");
  const amounts = figure(page, /^Disclosed: USD 30,000 in 1 contribution; \d+ without an amount$/);
  const rows = await readRows(amounts.getByRole("table"));
  expect(rows.map(([who, amount, scope]) => [who, amount, scope])).toEqual([
    ["Türkiye", "USD 935,000", "cumulative total, as stated"],
    ["Türkiye", "USD 30,000", "one contribution"],
  ]);
  const twin = await turnOver(figure(page, /named most often/));
  const türkiye = (await readRows(twin)).find(([who]) => who === "Türkiye");
  expect(türkiye?.at(-1)).toBe("USD 30,000");
  await expect(page.getByText(/965[,.]?000/)).toHaveCount(0);
  expect(await page.getByText(/935[,.]?000/).count()).toBe(1);
});

test("a contribution whose amount no source discloses is shown so, never as zero", async ({ page }) => {
  await open(page, "contributions/");
  // Paper has the whole list, the screen as much as was scrolled to.
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const list = figure(page, /^The list/).getByRole("table");
  await expect(list.locator("tbody tr")).toHaveCount(record.contributions.length);
  const amounts = (await readRows(list)).map((cells) => cells[4]);
  expect(amounts.filter((amount) => amount !== "not disclosed")).toEqual(["USD 30,000"]);
});

test("the Overview counts what the other pages count", async ({ page }) => {
  await open(page, "");
  const headlines = page.getByRole("region", { name: "In four figures" }).getByRole("button");
  const [ratifications, items, members, events] = (await headlines.locator(".figure-value").allInnerTexts()).map(
    (words) => words.trim().split(/\s+/),
  );
  expect(ratifications).toEqual(["13", "of", "14"]);
  expect(members).toEqual(["28"]);
  await open(page, "events/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${events?.[0]} events`);
  await open(page, "roadmap/");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(
    `All ${items?.[2]} items, by what was said and when`,
  );
});

test("a day to look back to sets every page back until it is let go", async ({ page }) => {
  await open(page, "");
  await page.locator("summary", { hasText: "As of" }).click();
  await page.getByLabel("Show what was known on").fill("2022-12-31");
  await page.getByLabel("Compare with").fill("2021-12-31");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  const title = page.getByRole("heading", { level: 1 });
  // Kazakhstan and Russia, whose laws of November 2011 were known; the digest that names the others came in 2025.
  await expect(title).toHaveText("Two of fourteen ratifications on record");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Convention" }).click();
  await expect(title).toHaveText("Two of fourteen on record");
  await expect(page.getByText("Set back to what was known on 31 December 2022.")).toBeVisible();
  await page.reload();
  await expect(title).toHaveText("Two of fourteen on record");
  await page.getByRole("button", { name: "Show the latest" }).click();
  await expect(title).toHaveText("Thirteen of fourteen on record");
});

test("every page rests on documents alone where that is asked for, says so, and comes back", async ({ page }) => {
  await open(page, "events/");
  const title = page.getByRole("heading", { level: 1 });
  const all = Number(/^\d+/.exec(await title.innerText()));
  await page.locator("summary", { hasText: "As of" }).click();
  await page.getByLabel("CICA’s documents only").check();
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/\?record=documents$/);
  const documents = [
    "voice-of-asia-2021-1",
    "voice-of-asia-2022-3",
    "voice-of-asia-2025-1",
    "road-map-update-2023",
    "statement-2024-09-18",
  ];
  const reported = record.events.filter(({ cites }) => cites.some(({ source }) => documents.includes(source)));
  expect(reported.length).toBeLessThan(all);
  await expect(title).toHaveText(`${reported.length} events`);
  const note = page.getByText("Only what CICA’s own documents say is shown, without public pages.");
  await expect(note).toBeVisible();
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Road map" }).click();
  await expect(page).toHaveURL(/\/roadmap\/\?record=documents$/);
  await expect(note).toBeVisible();
  await page.getByRole("button", { name: "Show all sources" }).click();
  await expect(note).toBeHidden();
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Events" }).click();
  await expect(title).toHaveText(`${all} events`);
});

test("a promise of which nobody speaks after its time is late for nobody: it has no report, and no days", async ({
  page,
}) => {
  await open(page, "");
  await expect(page.getByRole("link", { name: /^Late: 1$/ })).toBeVisible();
  await page.getByRole("link", { name: /^Eleven more promises have passed without a report/ }).click();
  await expect(page).toHaveURL(/roadmap\/\?status=unreported$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/, one late, eleven without a report$/);
  const timeline = figure(page, /^11 of \d+ items$/);
  await expect(timeline.locator(".silence").first()).toBeAttached();
  await expect(timeline.getByText("no report", { exact: true })).toHaveCount(11);
  await open(page, "roadmap/smart-agriculture-seminars-2021/");
  await expect(page.getByRole("main")).toContainText("No report (agreed)");
  await expect(page.getByRole("main")).not.toContainText(/days late/);
});

test("the changes of a time are listed by weight, and all where asked", async ({ page }) => {
  await open(page, "?since=2024-09-18");
  const changes = figure(page, "Since 18 September 2024");
  const lines = changes.getByRole("listitem");
  await expect(lines.filter({ hasText: /^17 Mar 2025.*by Mar 2023/ })).toHaveCount(1);
  const few = await lines.count();
  await changes.getByRole("button", { name: /^and \d+ more$/ }).click();
  expect(await lines.count()).toBeGreaterThan(few);
  await changes.getByRole("button", { name: "show only the weightiest" }).click();
  await expect(lines).toHaveCount(few);
});
