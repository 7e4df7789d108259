import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Fails with a line for each element that breaks a rule of WCAG 2.2, levels A and AA. */
export async function expectNoViolations(page: Page): Promise<void> {
  // The legacy mode leaves out only what frames need; the site has none, and it takes a quarter of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], runOnly: { type: "tag", values: wcag22AA } })
    .analyze();
  const lines = violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${help} (${helpUrl})\n${failureSummary ?? ""}`,
    ),
  );
  expect(lines, `axe on ${page.url()}`).toEqual([]);
}
