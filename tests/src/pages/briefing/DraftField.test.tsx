import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DraftField } from "../../../../src/pages/briefing/DraftField.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const field = (value: string, onCommit: (words: string) => void) => (
  <DraftField label="Title" value={value} longest={50} onCommit={onCommit} />
);
const write = (value: string) => fireEvent.change(screen.getByLabelText("Title"), { target: { value } });
const rest = () => act(() => vi.advanceTimersByTime(1_000));

describe("DraftField", () => {
  it("gives what was typed at a rest, and says nothing of it", () => {
    const onCommit = vi.fn();
    const { rerender } = render(field("old", onCommit));
    write("mi");
    write("mine");
    rest();
    expect(onCommit.mock.calls).toEqual([["mine"]]);
    rerender(field("mine", onCommit));
    write("mine too");
    rest();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each([
    ["it is left", () => fireEvent.blur(screen.getByLabelText("Title"))],
    ["the page goes", () => fireEvent(window, new Event("pagehide"))],
    ["the field goes", (unmount: () => void) => unmount()],
  ])("gives what was typed without a rest where %s, once", (_when, goes) => {
    const onCommit = vi.fn();
    const { unmount } = render(field("old", onCommit));
    write("mine");
    goes(unmount);
    expect(onCommit.mock.calls).toEqual([["mine"]]);
    rest();
    unmount();
    expect(onCommit.mock.calls).toEqual([["mine"]]);
  });

  it("shows what another tab wrote meanwhile, and keeps what was typed", () => {
    const onCommit = vi.fn();
    const { rerender } = render(field("old", onCommit));
    write("mine");
    rerender(field("theirs", onCommit));
    rest();
    expect(onCommit.mock.calls).toEqual([["mine"]]);
    expect(screen.getByRole("alert").textContent).toContain("“theirs”");
  });
});
