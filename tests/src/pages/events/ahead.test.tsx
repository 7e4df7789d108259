import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, record, renderApp } from "../../renderApp.tsx";

const findBox = (name: RegExp) =>
  within(screen.getByRole("group", { name: "Dimension" })).getByRole("checkbox", { name });
const humanEvents = record.events.filter(({ dimension }) => dimension === "human").length;

/** The marks of a dimension, also those out of sight: by whether they are. */
function marksOf(dimension: string, out: boolean): Element[] {
  return [...document.querySelectorAll(`.counts [data-opens^="events/${dimension}/"]`)].filter(
    (mark) => mark.matches("[visibility=hidden] *") === out,
  );
}

/** The same elements: to be equal is less, as one drawn anew is equal too. */
const areSame = (marks: readonly Element[], others: readonly Element[]) =>
  marks.length === others.length && marks.every((mark, i) => mark === others[i]);

describe("the stacks of a choice", () => {
  it("are drawn out of sight while the pointer rests on it, and a press only shows them", async () => {
    const user = renderApp("/events/?by=year");
    await findTitle();
    const before = marksOf("human", false);
    await user.hover(findBox(/^Human/));
    await waitFor(() => expect(marksOf("human", true)).toHaveLength(before.length));
    expect(areSame(marksOf("human", false), before)).toBe(true);
    const ready = marksOf("human", true);
    await user.click(findBox(/^Human/));
    await findTitle(new RegExp(`^${humanEvents} `));
    expect(areSame(marksOf("human", false), ready)).toBe(true);
    expect(marksOf("economic", false)).toEqual([]);
    // What it was before is kept for who lets the choice go.
    await user.click(findBox(/^Human/));
    await findTitle(`${record.events.length} events`);
    expect(areSame(marksOf("human", false), before)).toBe(true);
  });

  it("have one mark in the tab order, the one that was there if it is in sight", async () => {
    const user = renderApp("/events/?by=year");
    await findTitle();
    const stops = () => [...document.querySelectorAll('.counts [tabindex="0"]')];
    screen.getByRole("button", { name: /^Human, 2021: / }).focus();
    await user.keyboard("{ArrowRight}{ArrowLeft}");
    await user.hover(findBox(/^Human/));
    await waitFor(() => expect(marksOf("human", true)).not.toEqual([]));
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
    await waitFor(() => expect(marksOf("economic", true)).not.toEqual([]));
    await user.keyboard("{Enter}");
    await findTitle(/ begun from 1 Jan 2021 to 31 Dec 2022$/);
    expect(marksOf("economic", true).includes(mark)).toBe(true);
    expect(screen.getByRole("button", { name: /^Economic, 2021: / })).toHaveFocus();
  });
});
