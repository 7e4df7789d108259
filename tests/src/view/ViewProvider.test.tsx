import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router";
import { describe, expect, it } from "vitest";
import { PageLink } from "../../../src/ui/PageLink.tsx";
import { useChangeView, useSurroundView, useView, ViewProvider } from "../../../src/view/ViewProvider.tsx";

const drawn = { page: 0, surround: 0 };

function Page() {
  const { view, change } = useView();
  drawn.page += 1;
  return (
    <>
      <p>{view.dimensions.join(" ") || "all"}</p>
      <button type="button" onClick={() => change({ dimensions: ["human"] })}>
        Human
      </button>
    </>
  );
}

function Surround() {
  const { open, version } = useSurroundView();
  const change = useChangeView();
  drawn.surround += 1;
  return (
    <button type="button" onClick={() => change({ open: "events/any/2024" })}>
      Open: {open ?? "nothing"}, {version ?? "no version"}
    </button>
  );
}

function Address() {
  const { pathname, search } = useLocation();
  return (
    <p>
      {pathname}
      {search}
    </p>
  );
}

function renderView(search = "") {
  drawn.page = 0;
  drawn.surround = 0;
  render(
    <MemoryRouter initialEntries={[`/events/${search}`]}>
      <ViewProvider known={undefined}>
        <Page />
        <Surround />
        <PageLink to="/participation/">Participation</PageLink>
        <Address />
      </ViewProvider>
    </MemoryRouter>,
  );
}

describe("ViewProvider", () => {
  it("draws what stands around a page anew only for what it shows, not for a filter", async () => {
    renderView();
    const before = { ...drawn };
    await userEvent.click(screen.getByRole("button", { name: "Human" }));
    expect(screen.getByText("human")).toBeVisible();
    expect(drawn.page).toBeGreaterThan(before.page);
    expect(drawn.surround).toBe(before.surround);

    await userEvent.click(screen.getByRole("button", { name: /^Open: nothing/ }));
    expect(screen.getByRole("button", { name: "Open: events/any/2024, no version" })).toBeVisible();
    expect(screen.getByText("human")).toBeVisible();
  });

  it("lets a link take along the filter that was pressed last", async () => {
    renderView("?dimension=economic");
    const link = screen.getByRole("link", { name: "Participation" });
    expect(link.getAttribute("href")).toMatch(/dimension=economic/);
    await userEvent.click(screen.getByRole("button", { name: "Human" }));
    expect(link.getAttribute("href")).toMatch(/dimension=human/);
  });

  it("lets a link take along a filter that it is not drawn with yet", () => {
    renderView("?dimension=economic");
    act(() => {
      screen.getByRole("button", { name: "Human" }).click();
      screen.getByRole("link", { name: "Participation" }).click();
    });
    expect(screen.getByText("/participation/?dimension=human")).toBeVisible();
  });

  it("tells the surround of the version that an address names", () => {
    renderView("?version=2025-03-31%2B0123abcd");
    expect(screen.getByRole("button", { name: "Open: nothing, 2025-03-31+0123abcd" })).toBeVisible();
  });
});
