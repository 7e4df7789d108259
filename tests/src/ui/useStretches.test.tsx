import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { OnlyFigureContext } from "../../../src/ui/take.ts";
import { useStretches } from "../../../src/ui/useStretches.ts";

/** Tells where the end of the list now is, in pixels below the top of the screen. */
let come: (top: number) => void;

/** How far the screen reaches for the list's end. */
let reach: number;

/** A screen whose edge comes near the end of the list when the test says so. */
class Edge {
  constructor(
    tell: (entries: { isIntersecting: boolean; boundingClientRect: { top: number } }[]) => void,
    { rootMargin }: { rootMargin: string },
  ) {
    reach = Number.parseInt(rootMargin, 10);
    come = (top) =>
      act(() => tell([{ isIntersecting: top > -reach && top < innerHeight + reach, boundingClientRect: { top } }]));
  }
  observe = () => undefined;
  disconnect = () => undefined;
}

beforeEach(() => {
  vi.stubGlobal("IntersectionObserver", Edge);
});

function List({ rows }: { rows: readonly number[] }) {
  const { shown, end, showAll } = useStretches<HTMLParagraphElement>(rows);
  return (
    <>
      <output>{shown}</output>
      {shown < rows.length && (
        <p ref={end}>
          <button type="button" onClick={showAll}>
            All
          </button>
        </p>
      )}
    </>
  );
}

const rowsOf = (n: number) => Array.from({ length: n }, (_, i) => i);
const shown = () => Number(screen.getByRole("status").textContent);

const comeNear = () => come(innerHeight + 10);
const comeFar = () => come(innerHeight + reach + 10);
const comeInSight = () => come(innerHeight - 10);

describe("useStretches", () => {
  it("shows a stretch, and the next as the end comes near, never more than there are", () => {
    render(<List rows={rowsOf(60)} />);
    const first = shown();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(60);
    comeNear();
    const second = shown();
    expect(second).toBeGreaterThan(first);
    comeNear();
    expect(shown()).toBe(60);
  });

  it("shows no more as long as the end is far", () => {
    render(<List rows={rowsOf(60)} />);
    const first = shown();
    comeFar();
    expect(shown()).toBe(first);
  });

  it("fills the screen where the first stretch leaves room on it", () => {
    render(<List rows={rowsOf(60)} />);
    const first = shown();
    comeInSight();
    expect(shown()).toBeGreaterThan(first);
  });

  it("keeps what stands below the list in its place once it is in sight", () => {
    render(<List rows={rowsOf(60)} />);
    const first = shown();
    comeFar();
    comeInSight();
    expect(shown()).toBe(first);
    comeNear();
    expect(shown()).toBeGreaterThan(first);
  });

  it("grows in sight where it stands in another site's page, in a frame of any height", () => {
    render(
      <OnlyFigureContext value="event-list">
        <List rows={rowsOf(60)} />
      </OnlyFigureContext>,
    );
    const first = shown();
    comeFar();
    comeInSight();
    expect(shown()).toBeGreaterThan(first);
  });

  it.each([3, 40])("shows a list of %i whole at once", (length) => {
    render(<List rows={rowsOf(length)} />);
    expect(shown()).toBe(length);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("shows all when asked", async () => {
    render(<List rows={rowsOf(60)} />);
    await userEvent.setup().click(screen.getByRole("button", { name: "All" }));
    expect(shown()).toBe(60);
  });

  it("shows all on paper", () => {
    render(<List rows={rowsOf(60)} />);
    act(() => {
      dispatchEvent(new Event("beforeprint"));
    });
    expect(shown()).toBe(60);
  });

  it("begins again with other rows", () => {
    const { rerender } = render(<List rows={rowsOf(60)} />);
    const first = shown();
    comeNear();
    rerender(<List rows={rowsOf(61)} />);
    expect(shown()).toBe(first);
  });
});
