import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { useStretches } from "../../../src/ui/useStretches.ts";

let comeNear: () => void;

/** A screen whose edge comes near the end of the list when the test says so. */
class Edge {
  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    comeNear = () => act(() => tell([{ isIntersecting: true }]));
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

  it("shows a short list whole", () => {
    render(<List rows={rowsOf(3)} />);
    expect(shown()).toBe(3);
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
