import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import type { Dataset } from "../../data/schema/dataset.ts";
import { versionOf } from "../../src/core/version.ts";
import { expect } from "./page.ts";

/** The record that the build serves. */
export const record = JSON.parse(readFileSync("dist/data/dataset.json", "utf8")) as Dataset;

/** One address of each kind of page, relative to the build's. */
export const kindsOfPage = [
  { name: "Overview", address: "", hasTwins: true },
  { name: "Road map", address: "roadmap/", hasTwins: true },
  { name: "Initiative", address: "roadmap/cica-charter/", hasTwins: true },
  { name: "Convention", address: "convention/", hasTwins: true },
  { name: "Contributions", address: "contributions/", hasTwins: true },
  { name: "Events", address: "events/", hasTwins: true },
  { name: "Dimension", address: "dimensions/human/", hasTwins: true },
  { name: "Participation", address: "participation/", hasTwins: true },
  { name: "State", address: "states/KAZ/", hasTwins: true },
  { name: "Network", address: "network/", hasTwins: true },
  { name: "Changes", address: "changes/", hasTwins: true },
  { name: "Sources", address: "sources/", hasTwins: true },
  { name: "Source", address: "sources/voice-of-asia-2025-1/", hasTwins: false },
] as const;

/** Pages of slides: no figure of the frame stands on them, and the last two are without the site's head. */
export const kindsOfSlides = [
  { name: "Briefings", address: "briefings/" },
  { name: "Briefing", address: "briefings/road-to-fourteen/" },
  { name: "Presenting", address: "briefings/road-to-fourteen/present/" },
  { name: "Print", address: "briefings/road-to-fourteen/print/" },
] as const;

/** A page that no host has. */
export const nowhere = "no-such-page/";

/** Opens an address and waits until the page answers to its reader: everything it fetches by itself has come. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html[data-live]:not([data-asked])")).toHaveCount(1);
}

/** A figure by its heading. */
export function figure(page: Page, finding: string | RegExp): Locator {
  return page.locator(".figure").filter({ has: page.getByRole("heading", { level: 2, name: finding }) });
}

/** The body of a table, cell by cell, as it reads. */
export async function readRows(table: Locator): Promise<string[][]> {
  await table.waitFor();
  return table
    .locator("tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)));
}

/** Turns a figure over to its table twin. */
export async function turnOver(shown: Locator): Promise<Locator> {
  await shown.getByRole("button", { name: "Table", exact: true }).click();
  return shown.getByRole("table");
}

/** Turns every figure of the page over to its table twin. */
export async function turnAllOver(page: Page): Promise<void> {
  const buttons = page.getByRole("button", { name: "Table", exact: true });
  for (let left = await buttons.count(); left > 0; left -= 1) {
    await buttons.first().click();
    await expect(buttons).toHaveCount(left - 1);
  }
}

/** Presses Tab until an element has the focus; fails where the key does not lead to it. */
export async function tabTo(page: Page, target: Locator, most = 150): Promise<void> {
  const hasFocus = () => target.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement));
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    if (await hasFocus()) return;
  }
  throw new Error(`Tab does not lead to ${target} in ${most} presses`);
}

export const takeButton = (shown: Locator) => shown.getByRole("button", { name: "Download or share" });

/** Opens a figure's panel of files and links. */
export async function take(page: Page, finding: RegExp): Promise<Locator> {
  await takeButton(figure(page, finding)).click();
  const panel = page.getByRole("dialog", { name: "Download or share" });
  await expect(panel.getByRole("button", { name: "Table (CSV)" })).toBeVisible();
  return panel;
}

/** Of a link that shows what its sender saw: the version of the record. */
export const pinned = `version=${encodeURIComponent(versionOf(record.meta))}`;
