import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Results } from "../../../src/ui/Results.tsx";

describe("Results", () => {
  it("says the same words in another way where something else was asked, and only there", () => {
    const { rerender } = render(<Results text="5 found" asked="one" />);
    const said = () => screen.getByRole("status").textContent;
    const first = said();
    rerender(<Results text="5 found" asked="one" />);
    expect(said()).toBe(first);
    rerender(<Results text="5 found" asked="two" />);
    expect(said()).not.toBe(first);
    expect(said()?.trim()).toBe("5 found");
  });
});
