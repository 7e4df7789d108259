import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, record, renderApp } from "../renderApp.tsx";

const charter = record.initiatives.find(({ id }) => id === "cica-charter");

describe("InitiativePage", () => {
  it("names the item and tells every statement on it", async () => {
    renderApp("/roadmap/cica-charter/");
    await findTitle(charter?.title);
    const main = screen.getByRole("main");
    for (const statement of charter?.statements ?? []) {
      expect(within(main).getAllByText(statement.text, { exact: false }).length).toBeGreaterThan(0);
    }
  });

  it("leads to its neighbours and to the road map", async () => {
    const user = renderApp("/roadmap/cica-charter/");
    await findTitle(charter?.title);
    await user.click(within(screen.getByRole("main")).getByRole("link", { name: /Road map/ }));
    await findTitle(/items delivered/);
    expect(location.pathname).toBe("/roadmap/");
  });

  it("says so where the road map has no such item, or had none on the day shown", async () => {
    renderApp("/roadmap/no-such-item/");
    await findTitle("Nothing at this address");
    expect(screen.getByText(/^The road map has no item “no-such-item”\./)).toBeVisible();
  });
});
