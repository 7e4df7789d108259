import { readdirSync } from "node:fs";
import { readRoutes } from "../../scripts/routes.ts";
import { expect, siteUrl, test } from "./page.ts";
import { open, record } from "./places.ts";

/** The links of a page as it is served, within the site, without query and fragment. */
function readLinks(html: string, from: string): string[] {
  const hrefs = [...html.matchAll(/<a [^>]*href="([^"#?]+)[^"]*"/g)].map(([, href = ""]) => href);
  return hrefs.map((href) => new URL(href, from).href).filter((href) => href.startsWith(siteUrl()));
}

test("every page is reached from the Overview by links, and each answers with a heading of its own", async ({
  request,
}) => {
  test.slow();
  const titles = new Map<string, string>();
  const files = new Set<string>();
  const waiting = [siteUrl()];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (titles.has(address) || files.has(address)) continue;
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    if (!response.headers()["content-type"]?.startsWith("text/html")) {
      files.add(address);
      continue;
    }
    const html = await response.text();
    const [, title = ""] = /<h1[^>]*>([^<]+)<\/h1>/.exec(html) ?? [];
    expect(title, `heading of ${address}`).not.toBe("");
    titles.set(address, title);
    waiting.push(...readLinks(html, address));
  }
  const reached = [...titles.keys()].map((address) => address.slice(siteUrl().length)).sort();
  // Embedded figures are reached from other sites; a reader's own briefings once there are any, from the list of them.
  const notLinked = /^(embed\/|briefings\/mine\/)/;
  expect(reached).toEqual(readRoutes("dist").filter((route) => !notLinked.test(route)));
  // The build's version is for the site itself, which asks whether there is a later one.
  expect([...files].map((file) => file.slice(siteUrl().length)).sort()).toEqual(
    readdirSync("dist/data")
      .filter((name) => /\.(csv|json)$/.test(name) && name !== "version.json")
      .map((name) => `data/${name}`)
      .sort(),
  );
});

test("the menu leads from page to page and back without a full load", async ({ page }) => {
  await open(page, "");
  await page.evaluate(() => {
    document.documentElement.dataset["sameDocument"] = "";
  });
  const menu = page.getByRole("navigation", { name: "Pages" });
  for (const [name, title] of [
    ["Road map", /items delivered, /],
    ["Convention", /^Thirteen of fourteen on record$/],
    ["Contributions", /contributions on record/],
    ["Events", /^\d+ events$/],
    ["Sources", /sources carry the record$/],
  ] as const) {
    await menu.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(menu.locator("[aria-current=page]")).toHaveText(name);
    await expect(page).toHaveTitle(/ · CICA Transformation$/);
  }
  for (let steps = 0; steps < 5; steps += 1) await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thirteen of fourteen ratifications on record");
  await expect(page.locator("html[data-same-document]")).toHaveCount(1);
});

test("the Overview leads to the road map, an item, its neighbour, a source and its records", async ({ page }) => {
  await open(page, "");
  await page.getByRole("link", { name: /^Next: \d+$/ }).click();
  await expect(page).toHaveURL(/roadmap\/\?status=open&order=date$/);
  const initiative = record.initiatives.find((one) => one.id === "cica-charter");
  await page.getByRole("link", { name: initiative?.shortTitle ?? "", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(initiative?.title ?? "-");
  await page.getByRole("link", { name: /^Next: / }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(initiative?.title ?? "-");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Sources" }).click();
  await page.getByRole("link", { name: "Voice of Asia: CICA Digest, January to March 2025" }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: /records rest on it$/ })).toBeVisible();
});

test.describe("an unknown address", () => {
  test.use({ expectedFaults: /status of 404/ });

  for (const address of ["no-such-page/", "roadmap/no-such-item/", "sources/no-such-source/", "events/2025/"]) {
    test(`is answered at ${address} with a page that leads on`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing at this address");
      await page.getByRole("main").getByRole("link", { name: "Convention" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thirteen of fourteen on record");
      await expect(page).toHaveURL(`${siteUrl()}convention/`);
    });
  }
});
