import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, getFigure, readMarks, readTwin, record, renderApp } from "../renderApp.tsx";

const headline = (label: RegExp) => screen.getByRole("button", { name: label });

describe("OverviewPage", () => {
  it("answers without a click how far the Convention is, in heading and headline", async () => {
    renderApp("/");
    await findTitle("One ratification from entry into force");
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
    expect(stepMarks).toEqual(stepRows.slice(-6).map(([nth, state, when]) => `${state}, ${when}: number ${nth}`));

    const tiles = getFigure("Fifteen Member States have not ratified");
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
    const { rows } = await readTwin(user, next);
    expect(rows.length).toBeGreaterThanOrEqual(shown.length);
    for (const words of shown) expect(rows.some(([, item = "-"]) => words.includes(item))).toBe(true);
    const late = shown.filter((words) => /Late /.test(words)).length;
    expect(late).toBeGreaterThan(0);

    const changes = getFigure(/^Since /);
    const told = within(changes)
      .getAllByRole("listitem")
      .map((item) => item.textContent ?? "");
    const twin = await readTwin(user, changes);
    expect(told).toEqual(twin.rows.slice(0, told.length).map(([day, words]) => `${day}${words}`));
  });

  it("turns a figure back from its table to its drawing", async () => {
    const user = renderApp("/");
    await findTitle();
    const figure = getFigure("Fifteen Member States have not ratified");
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
