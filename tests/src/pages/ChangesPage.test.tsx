import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { selectAllChanges } from "../../../src/core/allChanges.ts";
import { onDocuments } from "../../../src/core/basis.ts";
import { useVisits, visitsKey } from "../../../src/mine/visits.ts";
import { formatNumber } from "../../../src/text/numbers.ts";
import { findTitle, getFigure, readMarks, readTwin, record, renderApp } from "../renderApp.tsx";

const { last } = record.meta.coverage;
const since = "2025-03-31";
const all = selectAllChanges(record, since, last);

/** What a browser kept of a visit an hour ago. */
function rememberVisit(latestSource: string, digest: string): void {
  const current = { at: Date.now() - 3_600_000, latestSource, digest };
  localStorage.setItem(visitsKey, JSON.stringify({ state: { current, previous: null }, version: 1 }));
}

beforeEach(() => {
  localStorage.removeItem(visitsKey);
  useVisits.setState({ current: null, previous: null });
  localStorage.removeItem(visitsKey);
});

describe("ChangesPage", () => {
  it("counts what became known, by page and by kind, and charts all of it", async () => {
    renderApp(`/changes/?since=${since}`);
    await findTitle(`${all.length} changes became known after 31 March 2025`);
    const filters = screen.getByRole("region", { name: "Filters" });
    const count = (name: RegExp) =>
      Number(/(\d+)$/.exec(within(filters).getByRole("checkbox", { name }).closest("label")?.textContent ?? "")?.[1]);
    expect(count(/^Events/)).toBe(all.filter((change) => "event" in change).length);
    expect(count(/^Target moved/)).toBe(all.filter(({ kind }) => kind === "moved").length);
    const counted = readMarks(getFigure(/brought the most/)).map((label) => Number(/(\d+) changes?$/.exec(label)?.[1]));
    expect(counted.reduce((sum, n) => sum + n, 0)).toBe(all.length);
  });

  it("has the same numbers in the chart's table", async () => {
    const user = renderApp(`/changes/?since=${since}`);
    await findTitle();
    const { columns, rows } = await readTwin(user, getFigure(/brought the most/));
    expect(columns.at(-1)).toBe("Total");
    expect(rows.reduce((sum, cells) => sum + Number(cells.at(-1)), 0)).toBe(all.length);
  });

  it("takes filters from the address and lets them be taken away, the focus going on", async () => {
    const user = renderApp(`/changes/?since=${since}&page=events,roadmap&change=held`);
    const held = all.filter((change) => "event" in change).length;
    await findTitle(`${held} of ${all.length} changes that became known after 31 March 2025`);
    await user.click(screen.getByRole("button", { name: "Remove filter: Events" }));
    expect(screen.getByRole("button", { name: "Remove filter: Road map" })).toHaveFocus();
    expect(screen.getByRole("heading", { name: "Nothing meets all filters together" })).toBeVisible();
    expect(screen.getByRole("button", { name: `Without page Road map: ${held} changes` })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(await findTitle()).toHaveFocus();
    expect(location.search).toBe(`?since=${since}`);
  });

  it("writes both days of a preset, so that the address shows the same to whoever gets it", async () => {
    const user = renderApp("/changes/");
    await findTitle();
    const digest = screen.getByRole("button", { name: /^The digest: Voice of Asia, Jan–Mar 2025/ });
    expect(digest).toHaveTextContent(formatNumber(all.length));
    await user.click(digest);
    expect(location.search).toBe(`?as-of=${last}&since=${since}`);
    expect(digest).toHaveAttribute("aria-pressed", "true");
    expect(digest).toHaveFocus();
    await findTitle(`${all.length} changes became known after 31 March 2025`);
  });

  it("has nothing to say of a last visit at the first one", async () => {
    renderApp("/changes/");
    await findTitle();
    expect(screen.queryByRole("button", { name: /^My last visit/ })).toBeNull();
    expect(screen.getByText(/^From your next visit on/)).toBeVisible();
  });

  it("tells what sources said since the last visit from what was mended in the record", async () => {
    rememberVisit(since, "f".repeat(64));
    const user = renderApp("/changes/");
    await findTitle();
    await user.click(screen.getByRole("button", { name: /^My last visit, on / }));
    await findTitle(`${all.length} changes became known after 31 March 2025`);
    expect(screen.getByText(/the record went up to 31 March 2025/)).toBeVisible();
    expect(screen.getByText(/version 2025-03-31\+ffffffff, now /)).toBeVisible();
  });

  it("says that nothing is new, with what would show something", async () => {
    rememberVisit(last, record.meta.digest);
    const user = renderApp(`/changes/?since=${last}`);
    await findTitle(/^Nothing new became known after /);
    expect(screen.getByText(/nothing was added to it since/)).toBeVisible();
    const offered = within(getFigure("Nothing new became known")).getAllByRole("button");
    expect(offered.length).toBeGreaterThan(3);
    expect(offered.map((button) => button.textContent).join()).not.toMatch(/My last visit/);
    const [first] = offered;
    if (first === undefined) throw new Error("nothing offered");
    await user.click(first);
    expect(await findTitle(/^\d+ changes became known/)).toHaveFocus();
  });

  it("obeys the day and the basis of the whole site", async () => {
    renderApp("/changes/?as-of=2025-03-31&since=2024-09-18&record=documents");
    const documents = onDocuments(record);
    const n = selectAllChanges(documents, "2024-09-18", "2025-03-31", "documents").length;
    await findTitle(`${n} changes became known after 18 September 2024`);
    expect(n).toBeLessThan(selectAllChanges(record, "2024-09-18", "2025-03-31").length);
  });
});
