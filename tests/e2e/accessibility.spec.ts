import { expectNoViolations } from "./axe.ts";
import { expect, test } from "./page.ts";
import { kindsOfPage, kindsOfSlides, nowhere, open, turnAllOver } from "./places.ts";

// Every element is looked at by every rule: the longest work of these tests.
test.describe.configure({ timeout: 90_000 });

// What is smaller has the same colours: the phone is looked at in light alone.
const sizes = [
  { name: "desk", viewport: { width: 1440, height: 900 }, themes: ["light", "dark"] },
  { name: "phone", viewport: { width: 390, height: 844 }, themes: ["light"] },
] as const;

for (const { name: size, viewport, themes } of sizes) {
  for (const colorScheme of themes) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      for (const { name, address } of [...kindsOfPage, ...kindsOfSlides]) {
        test(`the page ${name} has no violation`, async ({ page }) => {
          await open(page, address);
          await expectNoViolations(page);
        });
      }

      test("open evidence has no violation", async ({ page }) => {
        await open(page, "events/?open=events/new-challenges/2025-Q1");
        await expect(page.getByRole("dialog").getByText("2 records")).toBeVisible();
        await expectNoViolations(page);
      });

      test("open controls, notes and filters have no violation", async ({ page }) => {
        await open(page, "roadmap/?as-of=2024-12-31&track=meetings&colour=red");
        if (size === "phone") await page.getByRole("button", { name: "Menu" }).click();
        await page.locator("summary", { hasText: "As of" }).click();
        await expectNoViolations(page);
        await page.keyboard.press("Escape");
        await page.locator("summary", { hasText: "Status:" }).click();
        await expectNoViolations(page);
      });

      test("filtered events with their tokens have no violation", async ({ page }) => {
        await open(page, "events/?dimension=human,economic&from=2021-01-01&q=seminar");
        await expectNoViolations(page);
      });

      for (const { name, address } of kindsOfPage.filter((kind) => kind.hasTwins && size === "desk")) {
        test(`the table twins of the page ${name} have no violation`, async ({ page }) => {
          await open(page, address);
          await turnAllOver(page);
          await expectNoViolations(page);
        });
      }

      test.describe("where something is missing", () => {
        test.use({ expectedFaults: /status of (404|500)/ });

        test("the page for an unknown address has no violation", async ({ page }) => {
          await page.goto(nowhere, { waitUntil: "networkidle" });
          await expectNoViolations(page);
        });

        test("the word on a dataset that did not come has no violation", async ({ page }) => {
          await page.route("**/data/dataset.json", (route) => route.fulfill({ status: 500 }));
          await page.goto("convention/");
          await expect(page.getByRole("alert")).toBeVisible();
          await expectNoViolations(page);
        });
      });
    });
  }
}

test("the theme button overrules the system and is kept over a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "");
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole("button", { name: "Colours: as the system. Change" }).click();
  await page.getByRole("button", { name: "Colours: light. Change" }).click();
  await expect(page.getByRole("button", { name: "Colours: dark. Change" })).toBeVisible();
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  expect(await ground()).toBe(dark);
  await expectNoViolations(page);
});
