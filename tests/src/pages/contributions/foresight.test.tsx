import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { yearsModel } from "../../../../src/figures/contributions/years.ts";
import { findTitle, renderApp } from "../../renderApp.tsx";

vi.mock("../../../../src/figures/contributions/years.ts", async (load) => {
  const original = await load<typeof import("../../../../src/figures/contributions/years.ts")>();
  return { ...original, yearsModel: vi.fn(original.yearsModel) };
});

const counted = () => vi.mocked(yearsModel).mock.calls.map(([, { filter }]) => filter.kinds);
const findBox = (name: RegExp) => within(screen.getByRole("group", { name: "Kind" })).getByRole("checkbox", { name });

describe("what a press on a filter of contributions asks of the charts", () => {
  beforeEach(() => void vi.mocked(yearsModel).mockClear());

  it.each(["", "?as-of=2025-01-31", "?record=documents"])(
    "is counted while the pointer rests on each choice, and not again at the press: %s",
    async (query) => {
      const user = renderApp(`/contributions/${query}`);
      await findTitle();
      for (const [name, asked] of [
        [/^Cash/, ["cash"]],
        [/^In kind/, ["cash", "in-kind"]],
      ] as const) {
        await user.hover(findBox(name));
        await waitFor(() => expect(counted()).toContainEqual(asked));
        vi.mocked(yearsModel).mockClear();
        await user.click(findBox(name));
        await waitFor(() => expect(findBox(name)).toBeChecked());
        expect(counted()).toEqual([]);
      }
    },
  );

  it("is counted while the focus is on the choice", async () => {
    const user = renderApp("/contributions/");
    await findTitle();
    act(() => findBox(/^Secondment/).focus());
    await waitFor(() => expect(counted()).toContainEqual(["secondment"]));
    vi.mocked(yearsModel).mockClear();
    await user.keyboard(" ");
    await waitFor(() => expect(findBox(/^Secondment/)).toBeChecked());
    expect(counted()).toEqual([]);
  });
});
