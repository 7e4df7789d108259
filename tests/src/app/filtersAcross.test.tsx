import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, renderApp } from "../renderApp.tsx";

const filters = "?dimension=human&from=2021-01-01&to=2023-12-31";
const menu = (name: string) =>
  within(screen.getByRole("navigation", { name: "Pages" })).getByRole("link", { name }) as HTMLAnchorElement;
const searchOf = (link: HTMLElement) => new URL((link as HTMLAnchorElement).href).search;

describe("filters stay from page to page", () => {
  it("go from the matrix to a state and back, and on to an area's column", async () => {
    const user = renderApp(`/participation/${filters}`);
    await findTitle(/^Who is named/);
    await user.click(screen.getByRole("link", { name: "Kazakhstan" }));
    await findTitle(/^Kazakhstan/);
    expect(location.pathname + location.search).toBe(`/states/KAZ/${filters}`);
    const [area] = screen
      .getAllByRole("link")
      .filter(
        (link) => (link as HTMLAnchorElement).href.includes("participation/") && searchOf(link).includes("sort="),
      );
    expect(searchOf(area as HTMLElement)).toMatch(/^\?dimension=human&from=2021-01-01&to=2023-12-31&sort=-/);
    await user.click(screen.getByRole("link", { name: "Participation of all Member States" }));
    await findTitle(/^Who is named/);
    expect(location.pathname + location.search).toBe(`/participation/${filters}`);
  });

  it("go from Events to Participation and back by the menu and by keys, without those that are of one page", async () => {
    const user = renderApp(`/events/${filters}&kind=cbm`);
    await findTitle();
    await user.click(menu("Participation"));
    await findTitle(/^Who is named/);
    expect(location.search).toBe(filters);
    await user.keyboard("5");
    await waitFor(() => expect(location.pathname + location.search).toBe(`/events/${filters}`));
    await waitFor(() => expect(searchOf(menu("Participation"))).toBe(filters));
    expect(searchOf(menu("Events"))).toBe("");
  });

  it("stay where they are on pages that mean something else by them, and the Overview stays bare", async () => {
    renderApp(`/events/${filters}&as-of=2025-03-31`);
    await findTitle();
    for (const name of ["Overview", "Road map", "Contributions", "Changes"])
      expect(searchOf(menu(name)), name).toBe("?as-of=2025-03-31");
  });

  it("leaves the period of contributions with the contributions", async () => {
    renderApp("/contributions/?from=2021-01-01&to=2023-12-31");
    await findTitle();
    for (const name of ["Events", "Participation", "Road map"]) expect(searchOf(menu(name)), name).toBe("");
  });
});
