import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { indexEvents } from "../../../../src/core/eventIndex.ts";
import { eventsOverTime } from "../../../../src/figures/counts/context.ts";
import { findTitle, record, renderApp } from "../../renderApp.tsx";

vi.mock("../../../../src/figures/counts/context.ts", async (load) => {
  const original = await load<typeof import("../../../../src/figures/counts/context.ts")>();
  return { ...original, eventsOverTime: vi.fn(original.eventsOverTime) };
});

const eventsOf = (id: string) => record.events.filter(({ dimension }) => dimension === id).length;
const counted = () => vi.mocked(eventsOverTime).mock.calls.map(([, { filter }]) => filter.dimensions);
const findBox = (name: RegExp) =>
  within(screen.getByRole("group", { name: "Dimension" })).getByRole("checkbox", { name });

describe("what a press on a filter asks of the chart", () => {
  beforeEach(() => void vi.mocked(eventsOverTime).mockClear());

  it.each(["", "?as-of=2025-06-30", "?record=documents", "?by=month"])(
    "is counted while the pointer rests on each choice, and not again at the press: %s",
    async (query) => {
      const user = renderApp(`/events/${query}`);
      await findTitle();
      for (const [name, asked] of [
        [/^Human/, ["human"]],
        [/^Environmental/, ["human", "environmental"]],
      ] as const) {
        await user.hover(findBox(name));
        await waitFor(() => expect(counted()).toContainEqual(asked));
        vi.mocked(eventsOverTime).mockClear();
        await user.click(findBox(name));
        await waitFor(() => expect(findBox(name)).toBeChecked());
        expect(counted()).toEqual([]);
      }
    },
  );

  it("is counted while the pointer rests on a filter in force, or on what clears all", async () => {
    const user = renderApp("/events/?dimension=human,economic&by=year");
    await findTitle();
    vi.mocked(eventsOverTime).mockClear();
    await user.hover(screen.getByRole("button", { name: "Remove filter: Economic" }));
    await waitFor(() => expect(counted()).toContainEqual(["human"]));
    await user.hover(screen.getByRole("button", { name: "Clear all" }));
    await waitFor(() => expect(counted()).toContainEqual([]));
    vi.mocked(eventsOverTime).mockClear();
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    await findTitle(`${record.events.length} events`);
    expect(counted()).toEqual([]);
  });

  it("is counted for the token to which the focus goes when one before it is taken away", async () => {
    // From a day that no other test asks of: an answer is kept.
    const user = renderApp("/events/?dimension=human,economic&from=2019-01-01");
    await findTitle();
    act(() => screen.getByRole("button", { name: "Remove filter: Human" }).focus());
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Remove filter: Economic" })).toHaveFocus();
    await waitFor(() => expect(counted()).toContainEqual([]));
    vi.mocked(eventsOverTime).mockClear();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Remove filter: Economic/ })).toBeNull());
    expect(counted()).toEqual([]);
  });

  it("is counted while the focus is on the choice", async () => {
    const user = renderApp("/events/");
    await findTitle(`${record.events.length} events`);
    act(() => findBox(/^Economic/).focus());
    await waitFor(() => expect(counted()).toContainEqual(["economic"]));
    vi.mocked(eventsOverTime).mockClear();
    await user.keyboard(" ");
    await findTitle(new RegExp(`^${eventsOf("economic")} `));
    expect(counted()).toEqual([]);
  });
});

describe("the words of the events", () => {
  it("are read once the focus is on the field, also where the pointer then comes to a choice", async () => {
    // From a day that no other test asks of: an answer is kept.
    const user = renderApp("/events/?from=2018-01-01");
    await findTitle();
    const readWords = vi.spyOn(indexEvents(record.events), "readWords");
    act(() => screen.getByRole("searchbox").focus());
    await user.hover(findBox(/^Human/));
    await waitFor(() => expect(counted()).toContainEqual(["human"]));
    expect(readWords).toHaveBeenCalled();
  });
});
