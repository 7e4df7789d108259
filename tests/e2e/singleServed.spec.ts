import { readFileSync } from "node:fs";
import { singleName } from "../../src/text/enOneFile.ts";
import { expect, test } from "./page.ts";
import { open, record } from "./places.ts";

test("the site gives itself as one file, and only when it is asked for", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, "convention/");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Sources" }).click();
  const button = page.getByRole("button", { name: "Download for offline" });
  await expect(button).toBeVisible();
  expect(asked.filter((url) => url.includes("offline/cica"))).toEqual([]);
  const coming = page.waitForEvent("download");
  await button.click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(
    new RegExp(`^cica-transformation-${record.meta.coverage.last}-[0-9a-f]{8}\\.html$`),
  );
  const built = readFileSync(`dist/offline/${singleName}`);
  expect(readFileSync(await file.path()).equals(built)).toBe(true);
});

test("a site without the file says so", async ({ page }) => {
  await page.route("**/offline/*.html", (route) => route.fulfill({ status: 404 }));
  await open(page, "sources/");
  await page.getByRole("button", { name: "Download for offline" }).click();
  await expect(page.getByText(/The file could not be made: this site was built without it/)).toBeVisible();
});

test.use({ expectedFaults: /404/ });
