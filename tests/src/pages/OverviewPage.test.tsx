import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { useVisits, visitsKey } from "../../../src/mine/visits.ts";
import { findTitle, getFigure, readMarks, readTwin, record, renderApp } from "../renderApp.tsx";

const headline = (label: RegExp) => screen.getByRole("button", { name: label });

/** What a browser kept of a visit an hour ago. */
function rememberVisit(latestSource: string): void {
  const current = { at: Date.now() - 3_600_000, latestSource, digest: "0".repeat(64) };
  localStorage.setItem(visitsKey, JSON.stringify({ state: { current, previous: null }, version: 1 }));
}

beforeEach(() => {
  localStorage.removeItem(visitsKey);
  useVisits.setState({ current: null, previous: null });
  localStorage.removeItem(visitsKey);
});

describe("OverviewPage", () => {
  it("leads a reader who had an older record to what it has learnt since", async () => {
    rememberVisit("2025-03-31");
    const user = renderApp("/");
    await findTitle();
    await user.click(await screen.findByRole("link", { name: /^What is new since your last visit, on \d/ }));
    await findTitle(/changes became known after 31 March 2025/);
  });

  it("says nothing of a last visit with the record of today", async () => {
    rememberVisit(record.meta.latestSource);
    renderApp("/");
    await findTitle();
    expect(useVisits.getState().previous).not.toBeNull();
    expect(screen.queryByRole("link", { name: /last visit/ })).toBeNull();
  });

  it("answers without a click how far the Convention is, in heading and headline", async () => {
    renderApp("/");
    await findTitle("Thirteen of fourteen ratifications on record");
    expect(headline(/ratifications of the Convention/)).toHaveTextContent(/^13 of 14/);
    expect(headline(/^28\s*Member States/)).toBeVisible();
    expect(headline(/events on record/)).toHaveTextContent(new RegExp(`^${record.events.length}`));
  });

  it("draws per quarter what the table twin says, without the events of no dimension", async () => {
    const user = renderApp("/");
    await findTitle();
    const figure = getFigure(/leads?,? with/);
    const drawn = readMarks(figure).sort();
    const { columns, rows } = await readTwin(user, figure);
    const written = rows.flatMap(([period = "", ...cells]) =>
      cells.slice(0, -1).flatMap((n, i) => {
        const words = `${columns[i + 1]}, ${period.replace(" (unfinished)", "")}: ${n} ${n === "1" ? "event" : "events"}`;
        return n === "0" ? [] : [words];
      }),
    );
    expect(written.sort()).toEqual(drawn);
    expect(columns).not.toContain("No dimension");
  });

  it("writes each step and each tile of the Convention in their twins too", async () => {
    const user = renderApp("/");
    await findTitle();
    const steps = getFigure("Six ratifications from 2023 to 2025");
    const stepMarks = readMarks(steps);
    const stepRows = (await readTwin(user, steps)).rows;
    expect(stepRows).toHaveLength(13);
    expect(stepMarks).toEqual(
      stepRows.slice(-6).map(([state, when, place]) => `${state}, ${when}: number ${place} in order of time`),
    );

    const tiles = getFigure("No ratification on record for fifteen Member States");
    const tileMarks = readMarks(tiles);
    const tileRows = (await readTwin(user, tiles)).rows;
    expect(tileRows).toHaveLength(28);
    expect(tileMarks).toEqual(
      tileRows.map(([, state, when]) =>
        when === "not stated" ? `${state}: no ratification on record` : `${state}: ratified ${when}`,
      ),
    );
  });

  it("lists of what comes next and what changed only what their twins hold", async () => {
    const user = renderApp("/");
    await findTitle();
    const next = getFigure("What comes next, and what is late");
    const shown = within(next)
      .getAllByRole("listitem")
      .map((item) => item.textContent ?? "");
    expect(within(next).getByRole("link", { name: "Late: 1" })).toHaveAttribute(
      "href",
      expect.stringMatching(/roadmap\/\?status=late&/),
    );
    expect(
      within(next).getByRole("link", { name: /^Eleven more promises have passed without a report/ }),
    ).toHaveAttribute("href", expect.stringMatching(/roadmap\/\?status=unreported$/));
    const { rows } = await readTwin(user, next);
    expect(rows.length).toBeGreaterThanOrEqual(shown.length);
    for (const words of shown) expect(rows.some(([, item = "-"]) => words.includes(item))).toBe(true);
    expect(rows.filter(([, , status]) => status === "late")).toHaveLength(1);
    for (const [, , status, slip] of rows) if (status === "no report") expect(slip).toBe("not stated");
  });

  it("lists the weightiest changes, and all where a reader asks for more", async () => {
    const user = renderApp("/?since=2024-09-18");
    await findTitle();
    const changes = getFigure("Since 18 September 2024");
    const told = () =>
      within(changes)
        .getAllByRole("listitem")
        .map((item) => item.textContent ?? "");
    const few = told();
    expect(few.join()).toContain("Ratifications of the Convention become known");
    await user.click(within(changes).getByRole("button", { name: /^and \d+ more$/ }));
    const all = told();
    expect(all.length).toBeGreaterThan(few.length);
    expect(all).toEqual(expect.arrayContaining(few));
    await user.click(within(changes).getByRole("button", { name: "show only the weightiest" }));
    expect(told()).toEqual(few);
    const twin = await readTwin(user, changes);
    expect(all).toEqual(twin.rows.map(([day, words]) => `${day}${words}`));
  });

  it("claims nothing of filters and items on a day of which next to nothing is known", async () => {
    renderApp("/?as-of=1999-09-14");
    await findTitle("None of fourteen ratifications on record");
    expect(screen.getByRole("main")).not.toHaveTextContent(/these filters/);
  });

  it("turns a figure back from its table to its drawing", async () => {
    const user = renderApp("/");
    await findTitle();
    const figure = getFigure("No ratification on record for fifteen Member States");
    await readTwin(user, figure);
    await user.click(within(figure).getByRole("button", { name: "Chart" }));
    expect(within(figure).queryByRole("table")).not.toBeInTheDocument();
    expect(readMarks(figure)).toHaveLength(28);
  });

  it("names the sources below each figure", async () => {
    renderApp("/");
    await findTitle();
    for (const figure of screen.getAllByRole("region", { description: /./ })) {
      expect(figure).toHaveTextContent(/Sources: \S/);
    }
  });
});
