import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { statesOf } from "../../../src/core/events.ts";
import { findTitle, getFigure, readRows, record, renderApp } from "../renderApp.tsx";

const namedIn = (id: string) => record.events.filter((event) => statesOf(event).includes(id)).length;

describe("StatePage", () => {
  it("shows a member with its facts, years, areas and events", async () => {
    renderApp("/states/KAZ/");
    await findTitle(`Kazakhstan: named in ${namedIn("KAZ")} of ${record.events.length} events on record`);
    const facts = readRows(within(getFigure("Kazakhstan in CICA")).getByRole("table"));
    expect(facts.find(([what]) => what === "Convention")?.[1]).toBe("Ratification: 28 Nov 2011");
    expect(facts.find(([what]) => what === "Named in events")?.[1]).toBe(`${namedIn("KAZ")} events`);
    expect(getFigure(`Kazakhstan: named in ${namedIn("KAZ")} events`)).toBeInTheDocument();
    expect(getFigure(/^The list: \d+ events that name Kazakhstan$/)).toBeInTheDocument();
    expect(getFigure(/^Kazakhstan is named in events on \d+ of 18 priority areas$/)).toBeInTheDocument();
  });

  it("takes an id in small letters, and knows observers and applicants", async () => {
    renderApp("/states/mar/");
    await findTitle(/^Morocco: named in/);
    expect(screen.getByText(/^Application pending/, { selector: ".lead" })).toBeInTheDocument();
  });

  it("says that a state is not on record", async () => {
    renderApp("/states/FRA/");
    await findTitle("Nothing at this address");
    expect(screen.getByText("The record names no state “FRA”.")).toBeInTheDocument();
  });

  it("compares two states, swaps them and lets one go, without losing the focus", async () => {
    const user = renderApp("/states/KAZ/");
    await findTitle();
    const choice = () => screen.getByRole("combobox", { name: "Compare with another state" });
    await user.selectOptions(choice(), "Uzbekistan");
    await findTitle("Kazakhstan and Uzbekistan");
    expect(location.search).toBe("?with=UZB");
    const both = record.events.filter((event) => ["KAZ", "UZB"].every((id) => statesOf(event).includes(id)));
    expect(
      getFigure(`The list: ${both.length} events in which both Kazakhstan and Uzbekistan are named`),
    ).toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: "Swap the two" }));
    await findTitle("Uzbekistan and Kazakhstan");
    expect(`${location.pathname}${location.search}`).toBe("/states/UZB/?with=KAZ");
    await user.click(screen.getByRole("button", { name: "Show one state alone" }));
    await findTitle(/^Uzbekistan: named in/);
    expect(choice()).toHaveFocus();
    expect(location.search).toBe("");
  });

  it("says that an unknown state to compare with was left out, and ignores the state itself", async () => {
    renderApp("/states/KAZ/?with=FRA");
    await findTitle(/^Kazakhstan: named in/);
    expect(screen.getByText("with: “FRA” is not known here")).toBeInTheDocument();
  });

  it("counts under a period, and its marks lead to those events", async () => {
    const user = renderApp("/states/UZB/?from=2022-01-01&to=2022-12-31");
    await findTitle(/ under these filters$/);
    const figure = getFigure(/^Uzbekistan: named in \d+ events?$/);
    const [mark] = within(figure).getAllByRole("button", { name: /, 2022: / });
    if (mark === undefined) throw new Error("no mark");
    await user.click(mark);
    expect(await screen.findByRole("dialog", { name: /^Uzbekistan: .*, 2022$/ })).toBeInTheDocument();
  });
});
