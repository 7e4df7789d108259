import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { yearsModel } from "../../../../src/figures/contributions/years.ts";
import { areSame, marksOf } from "../../drawnMarks.ts";
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

  it("is drawn out of sight meanwhile, and a press only shows it", async () => {
    const user = renderApp("/contributions/");
    await findTitle();
    const years = "contributed/year/";
    await waitFor(() => expect(marksOf(years, "in sight").length).toBeGreaterThan(3));
    const before = marksOf(years, "in sight");
    await user.hover(findBox(/^Cash/));
    await waitFor(() => expect(marksOf(years, "out of sight")).not.toEqual([]));
    const ready = marksOf(years, "out of sight");
    await user.click(findBox(/^Cash/));
    await waitFor(() => expect(findBox(/^Cash/)).toBeChecked());
    expect(areSame(marksOf(years, "in sight"), ready)).toBe(true);
    await user.click(findBox(/^Cash/));
    await waitFor(() => expect(findBox(/^Cash/)).not.toBeChecked());
    expect(areSame(marksOf(years, "in sight"), before)).toBe(true);
  });

  it("is counted while the pointer rests on what takes a filter away", async () => {
    const user = renderApp("/contributions/?gift=cash,in-kind&from=2020-01-01&as-of=2025-09-30");
    await findTitle();
    const tokens = screen.getByRole("list", { name: /filters/i });
    const asked = () => vi.mocked(yearsModel).mock.calls.map(([, { filter }]) => [filter.kinds, filter.from]);
    for (const [name, next] of [
      [/^Remove.*In kind/i, [["cash"], "2020-01-01"]],
      [/^Remove.*2020/, [["cash", "in-kind"], null]],
      ["Clear all", [[], null]],
    ] as const) {
      await user.hover(within(tokens).getByRole("button", { name }));
      await waitFor(() => expect(asked()).toContainEqual(next));
    }
  });
});
