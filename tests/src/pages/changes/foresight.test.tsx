import { act, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { changesOverTimeModel } from "../../../../src/figures/changesOverTime/model.ts";
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
});
