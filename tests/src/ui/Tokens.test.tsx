import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { Tokens } from "../../../src/ui/Tokens.tsx";

function Page({ initial }: { initial: readonly string[] }) {
  const [values, setValues] = useState(initial);
  return (
    <>
      <h1 tabIndex={-1}>Contributions</h1>
      <Tokens
        tokens={values.map((value) => ({
          key: value,
          label: value,
          remove: () => setValues(values.filter((one) => one !== value)),
        }))}
        clear={() => setValues([])}
      />
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("Tokens", () => {
  it("gives the focus to the next token, from the last to the one before, from the only one to the heading", async () => {
    render(<Page initial={["Cash", "China", "Fund"]} />);
    await press("Remove filter: China");
    expect(screen.getByRole("button", { name: "Remove filter: Fund" })).toHaveFocus();
    await press("Remove filter: Fund");
    expect(screen.getByRole("button", { name: "Remove filter: Cash" })).toHaveFocus();
    await press("Remove filter: Cash");
    expect(screen.getByRole("heading")).toHaveFocus();
    expect(screen.queryByRole("list")).not.toBeInTheDocument();
  });

  it("tells when pointer or focus comes to a token, and to what clears all", async () => {
    const came: string[] = [];
    const tokens = ["Cash", "China"].map((label) => ({
      key: label,
      label,
      remove: () => {},
      onNear: () => came.push(label),
    }));
    render(<Tokens tokens={tokens} clear={() => {}} onNearClear={() => came.push("all")} />);
    await userEvent.hover(screen.getByRole("button", { name: "Remove filter: China" }));
    await userEvent.hover(screen.getByRole("button", { name: "Clear all" }));
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(came).toEqual(["China", "all", "Cash", "China", "all"]);
  });

  it("gives the focus to the heading when all are cleared", async () => {
    render(<Page initial={["Cash", "China"]} />);
    await press("Clear all");
    expect(screen.getByRole("heading")).toHaveFocus();
  });
});
