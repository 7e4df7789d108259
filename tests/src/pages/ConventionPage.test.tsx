import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, getFigure, readMarks, readRows, readTwin, renderApp } from "../renderApp.tsx";

describe("ConventionPage", () => {
  it("counts thirteen of fourteen, one missing, and none on record for fifteen Member States", async () => {
    const user = renderApp("/convention/");
    await findTitle("Thirteen of fourteen on record");
    const progress = getFigure("13 of 14 ratifications");
    expect(within(progress).getAllByRole("button", { name: /, ratified / })).toHaveLength(13);
    expect(within(progress).getAllByRole("img", { name: "not on record" })).toHaveLength(1);
    expect(progress).toHaveTextContent(/one ratification missing, as far as the record goes/i);
    expect(progress).toHaveTextContent("No ratification on record for 15 of 28 Member States");
    expect(within(progress).getByText(/^Sources: /)).toBeVisible();
    const marks = readMarks(progress);
    const { rows } = await readTwin(user, progress);
    expect(rows.slice(0, 13).map(([state, when]) => `${state}, ratified ${when}`)).toEqual(marks);
    expect(rows.slice(13).map(([state]) => state)).toEqual(["not on record"]);
  });

  it("draws the steps and tiles that their twins list", async () => {
    const user = renderApp("/convention/");
    await findTitle();
    const steps = getFigure(/^Six ratifications/);
    const marks = readMarks(steps);
    const { rows } = await readTwin(user, steps);
    expect(marks).toEqual(
      rows.slice(-marks.length).map(([state, when, place]) => `${state}, ${when}: number ${place} in order of time`),
    );
    const tiles = getFigure(/^No ratification on record for fifteen/);
    const filled = readMarks(tiles).filter((label) => / ratified /.test(label)).length;
    const dated = (await readTwin(user, tiles)).rows.filter(([, , when]) => when !== "not stated").length;
    expect([filled, dated]).toEqual([13, 13]);
  });

  it("keeps a date known only by its year as that year", async () => {
    renderApp("/convention/");
    await findTitle();
    const register = within(getFigure(/Member States are on record as having ratified$/)).getByRole("table");
    const china = readRows(register).find(([state]) => state === "China");
    expect(china).toEqual(expect.arrayContaining(["2024", "14 Mar 2025"]));
  });

  it("orders the register as asked and keeps the order in the address", async () => {
    const user = renderApp("/convention/");
    await findTitle();
    const register = getFigure(/Member States are on record as having ratified$/);
    const states = () => readRows(within(register).getByRole("table")).map(([state = ""]) => state);
    expect(states()).toEqual(states().toSorted((a, b) => a.localeCompare(b, "en")));
    await user.click(within(register).getByRole("button", { name: "Ratification" }));
    expect(location.search).toBe("?register=ratification");
    const order = states();
    expect(order.indexOf("Bangladesh")).toBeLessThan(order.indexOf("Palestine"));
    expect(within(register).getByRole("button", { name: "Ratification" })).toHaveAttribute("aria-pressed", "true");
  });
});
