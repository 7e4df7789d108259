import { readdirSync, readFileSync } from "node:fs";
import { readRoutes } from "../../scripts/routes.ts";
import { type Served, serve } from "../../scripts/serve.ts";
import { expect, test } from "./page.ts";
import { kindsOfPage, open } from "./places.ts";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the Overview has its headline figures and its first chart", async ({ page }) => {
    await page.goto("");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thirteen of fourteen ratifications on record");
    const headlines = page.getByRole("region", { name: "In four figures" });
    await expect(headlines).toContainText(/13\s*of 14/);
    await expect(headlines).toContainText("28");
    const chart = page.locator("[data-first-chart]");
    await expect(chart).toBeVisible();
    expect(await chart.getByRole("button", { name: /: \d+ events?$/ }).count()).toBeGreaterThan(10);
    await expect(
      page.getByRole("heading", { level: 2, name: "No ratification on record for fifteen Member States" }),
    ).toBeVisible();
  });

  test("Contributions has a table where Recharts would draw, and the bars per contributor", async ({ page }) => {
    await page.goto("contributions/");
    await expect(page.getByRole("table", { name: /^Contributions per year/ })).toBeVisible();
    await expect(
      page
        .locator(".lying")
        .getByRole("button", { name: /: \d+ contributions?, / })
        .first(),
    ).toBeVisible();
    await expect(page.getByText("Drawing the chart …").first()).toBeHidden();
  });

  for (const { name, address } of kindsOfPage.slice(1)) {
    test(`the page ${name} has its heading, its menu and its links`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\S/);
      await expect(page).toHaveTitle(/^\S.* · CICA Transformation$/);
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Convention" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thirteen of fourteen on record");
    });
  }
});

test("every page carries a policy that lets in nothing from elsewhere", async ({ request }) => {
  test.slow();
  for (const route of readRoutes("dist")) {
    const html = await (await request.get(route)).text();
    const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
    expect(policy, route).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/);
    expect(policy, route).not.toMatch(/unsafe|https?:|\*/);
    expect(html.indexOf("Content-Security-Policy"), route).toBeLessThan(html.indexOf("<script"));
  }
});

test("Chromium is told in the first line to compile the parts of pages as they load", () => {
  const parts = readdirSync("dist/assets").filter((file) => file.endsWith(".js"));
  const compiledWhenCalled = parts.filter((file) => {
    const script = readFileSync(`dist/assets/${file}`, "utf8");
    return !script.startsWith("//# allFunctionsCalledOnLoad\n");
  });
  // What starts the first page, whose paint it would delay, and large libraries of which little is called.
  expect(compiledWhenCalled.map((file) => file.replace(/-.{8}\.js$/, "")).toSorted()).toEqual([
    "YearsChart",
    "index",
    "pptxgen.es",
    "start",
    "useRecord",
  ]);
});

test.describe("a script that is slipped in", () => {
  test.use({ expectedFaults: /inline script violates|policy violation: script-src-elem inline/ });

  test("does not run", async ({ page }) => {
    await open(page, "");
    const isRun = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.documentElement.dataset.slippedIn = ''";
      document.body.append(script);
      return document.documentElement.dataset["slippedIn"] !== undefined;
    });
    expect(isRun).toBe(false);
  });
});

test.describe("under a sub-path", () => {
  const base = "/some/folder/";
  let served: Served;
  test.use({ expectedFaults: /^request: http:\/\/localhost:\d+\/some\/folder\// });
  test.beforeAll(async () => {
    served = await serve({ dir: "dist", port: 0, base });
  });
  test.afterAll(() => served.close());

  for (const { name, address } of kindsOfPage) {
    test(`the page ${name} answers when its address is typed`, async ({ page }) => {
      await page.goto(`${served.url}${address}`, { waitUntil: "networkidle" });
      const title = await page.getByRole("heading", { level: 1 }).innerText();
      expect(title).not.toBe("Nothing at this address");
      await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Events" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ events$/);
      expect(new URL(page.url()).pathname).toBe(`${base}events/`);
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ events$/);
    });
  }

  test("filters live in the address there too", async ({ page }) => {
    await page.goto(`${served.url}events/?dimension=human`, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^\d+ events in the [a-z -]+ dimension$/);
    await page.getByRole("button", { name: "Remove filter: Human" }).click();
    await expect(page).toHaveURL(`${served.url}events/`);
  });
});

test.describe("before the scripts are there", () => {
  test("what is pressed is kept and done when they come", async ({ page }) => {
    let letThrough: (() => void) | undefined;
    const held = new Promise<void>((done) => {
      letThrough = done;
    });
    await page.route("**/data/dataset.json", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("roadmap/", { waitUntil: "commit" });
    const mark = page.getByRole("button", { name: /: \w+, said 18 Sep 2024$/ }).first();
    await mark.press("Enter");
    await expect(page.getByRole("dialog")).toBeHidden();
    letThrough?.();
    await expect(page.getByRole("dialog").getByText("1 record", { exact: true })).toBeVisible();
  });
});
