import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { changesOverTimeModel } from "../../../../src/figures/changesOverTime/model.ts";
import { areSame, marksOf } from "../../drawnMarks.ts";
import { findTitle, renderApp } from "../../renderApp.tsx";

vi.mock("../../../../src/figures/changesOverTime/model.ts", async (load) => {
  const original = await load<typeof import("../../../../src/figures/changesOverTime/model.ts")>();
  return { ...original, changesOverTimeModel: vi.fn(original.changesOverTimeModel) };
});

const boxes = () => screen.getAllByRole("checkbox");
const drawn = () => vi.mocked(changesOverTimeModel).mock.calls.length;

describe("what a press on a filter of changes asks of the chart", () => {
  beforeEach(() => void vi.mocked(changesOverTimeModel).mockClear());

  it("is worked out while the pointer or the focus is on the choice, and not again at the press", async () => {
    const user = renderApp("/changes/?since=2024-12-31");
    await findTitle();
    vi.mocked(changesOverTimeModel).mockClear();
    await user.hover(boxes()[0] as HTMLElement);
    await waitFor(() => expect(drawn()).toBe(1));
    await user.click(boxes()[0] as HTMLElement);
    await waitFor(() => expect(boxes()[0]).toBeChecked());
    expect(drawn()).toBe(1);
    act(() => boxes()[1]?.focus());
    await waitFor(() => expect(drawn()).toBe(2));
    await user.keyboard(" ");
    await waitFor(() => expect(boxes()[1]).toBeChecked());
    expect(drawn()).toBe(2);
  });

  it("is drawn out of sight meanwhile, and a press only shows it", async () => {
    const user = renderApp("/changes/?since=2024-12-31");
    await findTitle();
    const before = marksOf("known/", "in sight");
    expect(before.length).toBeGreaterThan(3);
    await user.hover(boxes()[0] as HTMLElement);
    await waitFor(() => expect(marksOf("known/", "out of sight")).not.toEqual([]));
    const ready = marksOf("known/", "out of sight");
    await user.click(boxes()[0] as HTMLElement);
    await waitFor(() => expect(boxes()[0]).toBeChecked());
    expect(areSame(marksOf("known/", "in sight"), ready)).toBe(true);
    // What it was before is kept for who lets the choice go.
    await user.click(boxes()[0] as HTMLElement);
    await waitFor(() => expect(boxes()[0]).not.toBeChecked());
    expect(areSame(marksOf("known/", "in sight"), before)).toBe(true);
  });

  it("is let go where another span is asked", async () => {
    const user = renderApp("/changes/?since=2024-12-31");
    await findTitle();
    await user.hover(boxes()[0] as HTMLElement);
    await waitFor(() => expect(marksOf("known/", "out of sight")).not.toEqual([]));
    await user.click(screen.getByRole("button", { pressed: false, name: /chairmanship/i }));
    await waitFor(() => expect(screen.getByRole("button", { name: /chairmanship/i, pressed: true })).toBeVisible());
    expect(marksOf("known/", "out of sight")).toEqual([]);
    expect(marksOf("known/", "in sight")).not.toEqual([]);
  });
});
