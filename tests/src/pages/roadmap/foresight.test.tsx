import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { timelineOn } from "../../../../src/figures/timeline/model.ts";
import { findTitle, renderApp } from "../../renderApp.tsx";

vi.mock("../../../../src/figures/timeline/model.ts", async (load) => {
  const original = await load<typeof import("../../../../src/figures/timeline/model.ts")>();
  return { ...original, timelineOn: vi.fn(original.timelineOn) };
});

const chosen = () => vi.mocked(timelineOn).mock.calls.map(([, { standings, terms }]) => [standings, terms.length]);
const findBox = (name: string) => screen.getByRole("checkbox", { name });

describe("what a press on a filter of the road map asks of the timeline", () => {
  beforeEach(() => void vi.mocked(timelineOn).mockClear());

  it.each(["", "?as-of=2025-01-31", "?record=documents"])(
    "is worked out while the pointer rests on each choice, and not again at the press: %s",
    async (query) => {
      const user = renderApp(`/roadmap/${query}`);
      await findTitle();
      for (const [name, asked] of [
        ["done", [["delivered"], 0]],
        ["Kazakhstan, second term", [["delivered"], 1]],
      ] as const) {
        await user.hover(findBox(name));
        await waitFor(() => expect(chosen()).toContainEqual(asked));
        vi.mocked(timelineOn).mockClear();
        await user.click(findBox(name));
        await waitFor(() => expect(findBox(name)).toBeChecked());
        expect(chosen()).toEqual([]);
      }
    },
  );

  it("is worked out while the focus is on the choice", async () => {
    const user = renderApp("/roadmap/");
    await findTitle();
    act(() => findBox("done").focus());
    await waitFor(() => expect(chosen()).toContainEqual([["delivered"], 0]));
    vi.mocked(timelineOn).mockClear();
    await user.keyboard(" ");
    await waitFor(() => expect(findBox("done")).toBeChecked());
    expect(chosen()).toEqual([]);
  });

  it("is worked out for the token to which the focus goes when one before it is taken away", async () => {
    const user = renderApp("/roadmap/?status=delivered,late&as-of=2025-09-30");
    await findTitle();
    const tokens = screen.getByRole("list", { name: /filters/i });
    act(() => within(tokens).getAllByRole("button")[0]?.focus());
    vi.mocked(timelineOn).mockClear();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(chosen()).toContainEqual([[], 0]));
  });

  it("is worked out while the pointer rests on what takes a filter away", async () => {
    const user = renderApp("/roadmap/?status=delivered,late&as-of=2025-09-30");
    await findTitle();
    const tokens = screen.getByRole("list", { name: /filters/i });
    for (const [name, next] of [
      [/^Remove.*late/i, [["delivered"], 0]],
      ["Clear all", [[], 0]],
    ] as const) {
      vi.mocked(timelineOn).mockClear();
      await user.hover(within(tokens).getByRole("button", { name }));
      await waitFor(() => expect(chosen()).toContainEqual(next));
    }
  });
});
