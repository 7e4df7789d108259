import { expect, test } from "./page.ts";
import { figure, open, tabTo } from "./places.ts";

test("the first key press leads to the content", async ({ page }) => {
  await open(page, "events/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("a page is chosen, filtered and its evidence read by keys alone", async ({ page }) => {
  await open(page, "");
  await tabTo(page, page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Events" }));
  await page.keyboard.press("Enter");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText(/^\d+ events$/);
  await expect(title).toBeFocused();

  await tabTo(page, page.getByRole("checkbox", { name: "Human" }));
  await page.keyboard.press("Space");
  await expect(title).toHaveText(/ events in the [a-z -]+ dimension$/);

  const chart = page.locator(".counts");
  const stop = chart.locator('[data-mark][tabindex="0"]');
  await tabTo(page, stop);
  const first = await stop.getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).not.toHaveAttribute("aria-label", first ?? "");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", /^Human, /);
  await expect(chart.locator('[tabindex="0"]')).toHaveCount(1);
  const label = (await page.locator(":focus").getAttribute("aria-label")) ?? "";

  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel).toBeVisible();
  await expect(panel.locator(":focus")).toHaveCount(1);
  await tabTo(page, panel.locator(".cites a").first());
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", label);
  await expect(title).toHaveText(/ events in the [a-z -]+ dimension$/);
});

for (const { address, finding } of [
  { address: "", finding: /leads? with|lead, with/ },
  { address: "convention/", finding: /^Six ratifications/ },
  { address: "convention/", finding: /^No ratification on record for fifteen/ },
  { address: "roadmap/", finding: /^All \d+ items/ },
  { address: "contributions/", finding: /^Of those dated to one year/ },
  { address: "contributions/", finding: /named most often/ },
]) {
  test(`the marks of ${finding} are one tab stop and move with the arrows`, async ({ page }) => {
    await open(page, address);
    const shown = figure(page, finding);
    await expect(shown.locator("[data-mark]").first()).toBeAttached();
    await expect(shown.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
    await tabTo(page, shown.locator('[data-mark][tabindex="0"]'), 400);
    const first = await page.locator(":focus").getAttribute("aria-label");
    await page.keyboard.press("ArrowRight");
    const second = await page.locator(":focus").getAttribute("aria-label");
    expect(second).not.toBe(first);
    await expect(shown.locator(".tip")).toHaveText(second ?? "-");
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator(":focus")).toHaveAttribute("aria-label", first ?? "");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator(":focus")).toHaveAttribute("aria-label", first ?? "");
  });
}

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const address of ["", "convention/", "contributions/", "events/?by=year", "changes/"]) {
    test(`what the marks of "${address}" say lies within the page`, async ({ page }) => {
      await open(page, address);
      await expect(page.locator("main [data-mark]").first()).toBeAttached();
      const tips = await page.evaluate(async () => {
        const seen: { readonly words: string; readonly left: number; readonly right: number }[] = [];
        for (const mark of document.querySelectorAll<HTMLElement | SVGElement>("main [data-mark]")) {
          mark.focus();
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const tip = document.querySelector(".tip");
          const { left, right, width } = tip?.getBoundingClientRect() ?? { left: 0, right: 0, width: 0 };
          if (width > 0) seen.push({ words: tip?.textContent ?? "", left, right });
        }
        return seen;
      });
      expect(tips.length).toBeGreaterThan(3);
      expect(tips.filter(({ left, right }) => left < 0 || right > 390)).toEqual([]);
    });
  }
});

for (const { address, chart } of [
  { address: "events/?by=quarter", chart: ".counts" },
  { address: "contributions/", chart: ".chart.upright" },
]) {
  test(`arrows in the stacks of ${address} go where they point and skip no column`, async ({ page }) => {
    await open(page, address);
    const marks = page.locator(`${chart} [data-mark]`);
    await expect(marks.first()).toBeVisible();
    const boxes = await marks.evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().x));
    const columns = [...new Set(boxes.map(Math.round))].toSorted((a, b) => a - b);
    const at = () =>
      page.locator(":focus").evaluate((element) => {
        const { x, y } = element.getBoundingClientRect();
        return { x: Math.round(x), y };
      });
    await tabTo(page, page.locator(`${chart} [data-mark][tabindex="0"]`), 400);
    await page.keyboard.press("Home");
    const visited = [(await at()).x];
    for (let i = 1; i < columns.length; i += 1) {
      await page.keyboard.press("ArrowRight");
      visited.push((await at()).x);
    }
    expect(visited).toEqual(columns);

    const taller = columns.findIndex((x) => boxes.filter((one) => Math.round(one) === x).length > 1);
    await page.keyboard.press("Home");
    for (let i = 0; i < taller; i += 1) await page.keyboard.press("ArrowRight");
    const height = boxes.filter((one) => Math.round(one) === columns[taller]).length;
    for (let i = 0; i < height; i += 1) await page.keyboard.press("ArrowUp");
    const top = await at();
    await page.keyboard.press("ArrowDown");
    const below = await at();
    expect(below.x).toBe(top.x);
    expect(below.y).toBeGreaterThan(top.y);
  });
}

test("arrows in the road map pass over the rows that a filter leaves out, and Tab comes to a row shown", async ({
  page,
}) => {
  await open(page, "roadmap/");
  await page.locator("summary", { hasText: "Track:" }).click();
  const box = page.getByRole("group", { name: "Track" }).getByRole("checkbox", { name: "Secretariat" });
  await box.check();
  await page.locator("summary", { hasText: "Status:" }).click();
  await page.getByRole("group", { name: "Status" }).getByRole("checkbox", { name: "open" }).check();
  await page.keyboard.press("Escape");
  const marks = page.locator(".timeline [data-mark]");
  const [shown, all] = [await marks.filter({ visible: true }).count(), await marks.count()];
  expect(shown).toBeGreaterThan(1);
  expect(shown).toBeLessThan(all);
  const stop = page.locator('.timeline [data-mark][tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await tabTo(page, stop, 400);
  for (let i = 1; i < shown; i += 1) {
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(":focus")).toBeVisible();
    await expect(stop).toBeFocused();
  }
  const last = await page.locator(":focus").getAttribute("data-mark");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAttribute("data-mark", last ?? "-");
  await expect(marks.filter({ visible: true }).last()).toBeFocused();
});

test("the date control opens, takes a day and gives the focus back", async ({ page }) => {
  await open(page, "");
  const control = page.locator("summary", { hasText: "As of" });
  await tabTo(page, control);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Show what was known on")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Show what was known on")).toBeHidden();
  await expect(control).toBeFocused();
});

test("a day long ago is typed by keys, the comparison left as it is", async ({ page }) => {
  await open(page, "");
  await tabTo(page, page.locator("summary", { hasText: "As of" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Show what was known on"));
  await page.keyboard.type("06302023");
  await expect(page.getByLabel("Show what was known on")).toHaveValue("2023-06-30");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?as-of=2023-06-30$/);
  await expect(page.getByText("Set back to what was known on 30 June 2023.")).toBeVisible();
  await expect(page.locator("summary", { hasText: "As of" })).toBeFocused();
});

test("a filter of the road map opens, takes a value and closes by keys", async ({ page }) => {
  await open(page, "roadmap/");
  const summary = page.locator("summary", { hasText: "Status:" });
  await tabTo(page, summary);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("group", { name: "Status" }).getByRole("checkbox", { name: "late" }));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/status=late$/);
  await page.keyboard.press("Escape");
  await expect(summary).toBeFocused();
  await expect(page.getByRole("group", { name: "Status" })).toBeHidden();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the menu opens, leads on and is closed there", async ({ page }) => {
    await open(page, "");
    const menu = page.getByRole("button", { name: "Menu" });
    await tabTo(page, menu);
    await expect(menu).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.press("Enter");
    await expect(menu).toHaveAttribute("aria-expanded", "true");
    await tabTo(page, page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Convention" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thirteen of fourteen on record");
    await expect(menu).toHaveAttribute("aria-expanded", "false");
  });
});
