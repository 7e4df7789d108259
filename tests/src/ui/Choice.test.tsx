import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Choice } from "../../../src/ui/Choice.tsx";

const options = [
  { value: "cash", label: "Cash" },
  { value: "premises", label: "Premises" },
] as const;

function renderChoice(chosen: readonly ("cash" | "premises")[]) {
  const onChange = vi.fn();
  render(
    <>
      <Choice label="Kind" options={options} chosen={chosen} onChange={onChange} />
      <button type="button">Elsewhere</button>
    </>,
  );
  const summary = screen.getByText("Kind:", { exact: false, selector: "summary" });
  return { onChange, summary, details: summary.closest("details") as HTMLDetailsElement, user: userEvent.setup() };
}

describe("Choice", () => {
  it.each([
    [[], "Kind: all"],
    [["cash"], "Kind: Cash"],
    [["cash", "premises"], "Kind: 2 chosen"],
  ] as const)("says of %j what is chosen", (chosen, words) => {
    expect(renderChoice(chosen).summary).toHaveTextContent(words);
  });

  it("adds a value and takes one away", async () => {
    const { onChange, summary, user } = renderChoice(["cash"]);
    await user.click(summary);
    await user.click(screen.getByRole("checkbox", { name: "Premises" }));
    await user.click(screen.getByRole("checkbox", { name: "Cash" }));
    expect(onChange.mock.calls).toEqual([[["cash", "premises"]], [[]]]);
  });

  it("closes by Escape and gives the focus back", async () => {
    const { details, summary, user } = renderChoice([]);
    details.open = true;
    screen.getByRole("checkbox", { name: "Cash" }).focus();
    await user.keyboard("{Escape}");
    expect(details.open).toBe(false);
    expect(summary).toHaveFocus();
  });

  it("closes when the focus goes elsewhere, not while it moves inside", async () => {
    const { details, user } = renderChoice([]);
    details.open = true;
    screen.getByRole("checkbox", { name: "Cash" }).focus();
    await user.tab();
    expect(details.open).toBe(true);
    await user.click(screen.getByRole("button", { name: "Elsewhere" }));
    expect(details.open).toBe(false);
  });
});
