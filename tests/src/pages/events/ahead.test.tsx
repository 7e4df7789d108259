import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { areSame, marksOf } from "../../drawnMarks.ts";
import { findTitle, record, renderApp } from "../../renderApp.tsx";

const findBox = (name: RegExp) =>
  within(screen.getByRole("group", { name: "Dimension" })).getByRole("checkbox", { name });
const humanEvents = record.events.filter(({ dimension }) => dimension === "human").length;

const marks = (dimension: string, place: Parameters<typeof marksOf>[1]) => marksOf(`events/${dimension}/`, place);

describe("the stacks of a choice", () => {
  it("are drawn out of sight while the pointer rests on it, and a press only shows them", async () => {
    const user = renderApp("/events/?by=year");
    await findTitle();
    const before = marks("human", "in sight");
    await user.hover(findBox(/^Human/));
    await waitFor(() => expect(marks("human", "out of sight")).toHaveLength(before.length));
    expect(areSame(marks("human", "in sight"), before)).toBe(true);
    const ready = marks("human", "out of sight");
    await user.click(findBox(/^Human/));
    await findTitle(new RegExp(`^${humanEvents} `));
    expect(areSame(marks("human", "in sight"), ready)).toBe(true);
    expect(marks("economic", "in sight")).toEqual([]);
    // What it was before is kept for who lets the choice go.
    await user.click(findBox(/^Human/));
    await findTitle(`${record.events.length} events`);
    expect(areSame(marks("human", "in sight"), before)).toBe(true);
  });

  it("have one mark in the tab order, the one that was there if it is in sight", async () => {
    const user = renderApp("/events/?by=year");
    await findTitle();
    const stops = () => [...document.querySelectorAll('.counts [tabindex="0"]')];
    screen.getByRole("button", { name: /^Human, 2021: / }).focus();
    await user.keyboard("{ArrowRight}{ArrowLeft}");
    await user.hover(findBox(/^Human/));
    await waitFor(() => expect(marks("human", "out of sight")).not.toEqual([]));
    expect(stops()).toEqual([screen.getByRole("button", { name: /^Human, 2021: / })]);
    await user.click(findBox(/^Human/));
    await findTitle(new RegExp(`^${humanEvents} `));
    expect(stops()).toEqual([screen.getByRole("button", { name: /^Human, 2021: / })]);
    await user.click(findBox(/^Economic/));
    await user.click(findBox(/^Human/));
    await waitFor(() => expect(findBox(/^Human/)).not.toBeChecked());
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toHaveAccessibleName(/^Economic/);
  });

  it("take the focus over from those that were shown, on the same mark", async () => {
    const user = renderApp("/events/?by=year");
    await findTitle();
    const mark = screen.getByRole("button", { name: /^Economic, 2021: / });
    mark.focus();
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    await waitFor(() => expect(marks("economic", "out of sight")).not.toEqual([]));
    await user.keyboard("{Enter}");
    await findTitle(/ begun from 1 Jan 2021 to 31 Dec 2022$/);
    expect(marks("economic", "out of sight").includes(mark)).toBe(true);
    expect(screen.getByRole("button", { name: /^Economic, 2021: / })).toHaveFocus();
  });
});
