import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
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

  it("is counted while the pointer rests on the choice, and not again at the press", async () => {
    const user = renderApp("/events/");
    await findTitle(`${record.events.length} events`);
    await user.hover(findBox(/^Human/));
    await waitFor(() => expect(counted()).toContainEqual(["human"]));
    vi.mocked(eventsOverTime).mockClear();
    await user.click(findBox(/^Human/));
    await findTitle(new RegExp(`^${eventsOf("human")} `));
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
