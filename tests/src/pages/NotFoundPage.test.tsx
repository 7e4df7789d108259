import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, renderApp } from "../renderApp.tsx";

describe("NotFoundPage", () => {
  it("says that nothing is there and leads on to every page", async () => {
    renderApp("/no/such/page/");
    await findTitle("Nothing at this address");
    expect(screen.getByText("The page may have been renamed, or the address mistyped.")).toBeVisible();
    const links = within(screen.getByRole("main")).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toEqual([
      "Overview",
      "Road map",
      "Convention",
      "Contributions",
      "Events",
      "Participation",
      "Changes",
      "Briefings",
      "Sources",
    ]);
    expect(links.map((link) => link.getAttribute("href"))).toContain("../../../events/");
  });
});
