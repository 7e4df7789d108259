import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/e2e/server.ts",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // A busy machine takes its time to say what a test waits for.
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    // West of Greenwich a day read as a moment becomes the day before: tests there catch it.
    timezoneId: "America/Los_Angeles",
    video: "off",
    // Each test sees the server it asks: only tests/e2e/offline.spec.ts is about what a worker keeps.
    serviceWorkers: "block",
    trace: "off",
    screenshot: "off",
    launchOptions: { args: [...chromiumFlags], ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
