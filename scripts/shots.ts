/**
 * Screenshots of every page at every size and theme, above the fold and in full, and its print as PDF, into shots/:
 * `npm run shots -- [--page roadmap] [--size 1440x900] [--theme dark]`. `--readme` makes the picture of the README instead.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumFlags, provideChromium } from "./chromium.ts";
import { parseOptions } from "./options.ts";
import { readRoutes } from "./routes.ts";
import { serve } from "./serve.ts";

const sizes = ["1440x900", "390x844", "1920x1080"];
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

/** Of the pages under one address only these many are shown: they look alike. */
const mostOfOneKind = 3;

const { values } = parseOptions({
  options: {
    page: { type: "string" },
    size: { type: "string" },
    theme: { type: "string" },
    readme: { type: "boolean", default: false },
  },
});

function nameOf(route: string): string {
  return route === "" ? "overview" : route.slice(0, -1).replaceAll("/", "-");
}

function chooseRoutes(): readonly string[] {
  const routes = readRoutes("dist");
  if (values.page !== undefined) {
    const chosen = routes.filter((route) => nameOf(route) === values.page || route === `${values.page}/`);
    if (chosen.length > 0) return chosen;
    const kinds = [...new Set(routes.map((route) => (route === "" ? "overview" : (route.split("/")[0] ?? ""))))];
    throw new Error(
      `There is no page ${values.page}. Say one of ${kinds.join(", ")}, or one below it: ${routes.map(nameOf).find((name) => name.startsWith("roadmap-"))}.`,
    );
  }
  const counts = new Map<string, number>();
  const shown = routes.filter((route) => {
    if (route.startsWith("embed/")) return false;
    const parent = route.split("/").slice(0, -2).join("/");
    if (parent === "") return true;
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
    return (counts.get(parent) ?? 0) <= mostOfOneKind;
  });
  return existsSync("dist/404.html") ? [...shown, "404.html/"] : shown;
}

function chooseThemes(): readonly Theme[] {
  if (values.theme === undefined) return themes;
  const chosen = themes.filter((theme) => theme === values.theme);
  if (chosen.length > 0) return chosen;
  throw new Error(`There is no theme ${values.theme}. The themes are ${themes.join(", ")}.`);
}

function parseSize(size: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(size) ?? [];
  if (width === undefined || height === undefined)
    throw new Error(`The size is ${size}: it is written as in 1440x900.`);
  return { width: Number(width), height: Number(height) };
}

async function openPage(browser: Browser, address: string, size: string, theme: Theme): Promise<Page> {
  // The theme follows the system until the user chooses one, so the browser's preference is enough.
  const context = await browser.newContext({
    viewport: parseSize(size),
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  // A second visit, on which the fonts are there from the start.
  await page.reload({ waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

async function shoot(browser: Browser, url: string, route: string): Promise<void> {
  const folder = join("shots", nameOf(route.replace(".html", "")));
  mkdirSync(folder, { recursive: true });
  const address = new URL(route.replace(".html/", ".html"), url).href;
  for (const size of values.size === undefined ? sizes : [values.size]) {
    for (const theme of chooseThemes()) {
      const page = await openPage(browser, address, size, theme);
      await page.screenshot({ path: join(folder, `${size}-${theme}.png`) });
      await page.screenshot({ path: join(folder, `${size}-${theme}-full.png`), fullPage: true });
      await page.context().close();
    }
  }
  const page = await openPage(browser, address, sizes[0] ?? "1440x900", "light");
  await page.pdf({ path: join(folder, "print.pdf"), format: "A4", preferCSSPageSize: true });
  await page.context().close();
  console.log(folder);
}

async function shootReadme(browser: Browser, url: string): Promise<void> {
  mkdirSync(".github", { recursive: true });
  const page = await openPage(browser, url, "1440x900", "light");
  await page.screenshot({ path: ".github/overview.png" });
  console.log(".github/overview.png");
}

const { url, close } = await serve({ dir: "dist", port: 0 });
const browser = await chromium.launch({ executablePath: provideChromium(), args: [...chromiumFlags] });
try {
  if (values.readme) await shootReadme(browser, url);
  else for (const route of chooseRoutes()) await shoot(browser, url, route);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await close();
}
