import { type BrowserContext, test as base, expect } from "@playwright/test";

interface Expected {
  /** Faults that a test brings about itself: those whose line matches are no failure. Default: none. */
  expectedFaults: RegExp | undefined;
}

/** The build's address, with a slash at its end. */
export function siteUrl(): string {
  const url = process.env["E2E_URL"];
  if (url === undefined) {
    throw new Error("E2E_URL is undefined: the tests run by playwright.config.ts, which serves dist");
  }
  return url;
}

/** Errors in a context's consoles and pages, breaches of their policy, and requests that leave the server, as they come. */
export async function collectFaults(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const { url } = message.location();
    faults.push(`console: ${message.text()}${url === "" ? "" : ` (${url})`}`);
  });
  context.on("weberror", (webError) => {
    const error = webError.error();
    faults.push(`page: ${error.stack ?? error.message}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) faults.push(`request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      console.error(`policy violation: ${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
    });
  });
  return faults;
}

/**
 * Playwright's test on the build: `page.goto("events/")` is relative to the build's address. A test fails on an error in
 * the console or the page, on a breach of the page's policy, and on a request that leaves the server;
 * `test.use({ expectedFaults: /404/ })` lets through what a test brings about itself.
 */
export const test = base.extend<Expected>({
  expectedFaults: [undefined, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  baseURL: async ({}, use) => use(siteUrl()),
  context: async ({ context, expectedFaults }, use) => {
    const faults = await collectFaults(context, new URL(siteUrl()).origin);
    await use(context);
    const unexpected = faults.filter((fault) => expectedFaults?.test(fault) !== true);
    expect(unexpected, "faults while the page ran").toEqual([]);
  },
});

export { expect };
