import type { Locator, Page } from "@playwright/test";
import { expect } from "./page.ts";

export const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Presses Tab until a control has the focus, if it has not; fails where the key does not lead to it. */
export async function reach(page: Page, control: Locator, most = 400): Promise<void> {
  // Found once: on a long page to find it again after each key takes longer than the key.
  const element = await control.elementHandle();
  const hasFocus = () => element?.evaluate((one) => one === document.activeElement);
  for (let presses = 0; presses <= most; presses += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${control} in ${most} presses`);
}

/** Goes to a control by Tab and presses a key on it. */
export async function press(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await reach(page, control);
  await page.keyboard.press(key);
}

export const button = (within: Page | Locator, label: string | RegExp) =>
  within.getByRole("button", { name: label, exact: typeof label === "string" });
export const link = (within: Page | Locator, label: string) => within.getByRole("link", { name: label, exact: true });

const slides = (page: Page) => page.getByRole("list", { name: "Slides" });

/** The names of the slides in the builder's list, in order, once all have one. */
export async function namesIn(page: Page): Promise<string[]> {
  await slides(page).waitFor();
  const read = () =>
    slides(page)
      .getByRole("button", { name: /^Slide \d+:/ })
      .evaluateAll((buttons) => buttons.map((one) => one.querySelector(".sr-only")?.textContent ?? ""));
  await expect.poll(async () => (await read()).filter((one) => one.endsWith(": …"))).toEqual([]);
  return (await read()).map((one) => one.replace(/^Slide \d+: /, ""));
}
