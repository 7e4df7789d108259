import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { memo } from "react";
import {
  BrowserRouter,
  HashRouter,
  MemoryRouter,
  NavigationType,
  type Navigator,
  Router,
  useLocation,
  useNavigate,
} from "react-router";
import { describe, expect, it, vi } from "vitest";
import { PageLink } from "../../../src/ui/PageLink.tsx";
import { initialView } from "../../../src/view/codec.ts";
import { toKnownIds } from "../../../src/view/filters.ts";
import type { KnownIds } from "../../../src/view/parameters.ts";
import {
  useChangeView,
  useSurroundView,
  useView,
  useViewPart,
  ViewProvider,
  ViewWithin,
} from "../../../src/view/ViewProvider.tsx";
import { nextAct } from "../nextAct.ts";
import { record } from "../renderApp.tsx";

const drawn = { page: 0, surround: 0, kinds: 0 };

function Page() {
  const { view, change } = useView();
  drawn.page += 1;
  return (
    <>
      <p>{[...view.dimensions, ...view.kinds].join(" ") || "all"}</p>
      <button type="button" onClick={() => change({ dimensions: ["human"] })}>
        Human
      </button>
      <button type="button" onClick={() => change({ kinds: ["cbm"] })}>
        Measures
      </button>
    </>
  );
}

function States() {
  return <p>States: {useView().view.states.join(" ")}</p>;
}

const ChosenKinds = memo(function ChosenKinds() {
  const kinds = useViewPart((view) => view.kinds);
  drawn.kinds += 1;
  return <p>Kinds: {kinds.join() || "any"}</p>;
});

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

function Steps() {
  const navigate = useNavigate();
  return (
    <>
      <button type="button" onPointerDown={() => void navigate(-1)}>
        Back
      </button>
      <button type="button" onPointerDown={() => void navigate(1)}>
        Forth
      </button>
    </>
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
        <Steps />
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

  it("draws a part that asks for one field anew only for that field", async () => {
    render(
      <MemoryRouter initialEntries={["/?kind=ceremony"]}>
        <ViewProvider known={undefined}>
          <Page />
          <ChosenKinds />
          <ViewWithin view={{ ...initialView, kinds: ["outreach"] }} change={() => {}}>
            <ChosenKinds />
          </ViewWithin>
        </ViewProvider>
      </MemoryRouter>,
    );
    expect(screen.getByText("Kinds: outreach")).toBeVisible();
    const before = drawn.kinds;
    await userEvent.click(screen.getByRole("button", { name: "Human" }));
    expect(screen.getByText("human ceremony")).toBeVisible();
    expect(screen.getByText("Kinds: ceremony")).toBeVisible();
    expect(drawn.kinds).toBe(before);
    await userEvent.click(screen.getByRole("button", { name: "Measures" }));
    expect(screen.getByText("Kinds: cbm")).toBeVisible();
    expect(screen.getByText("Kinds: outreach")).toBeVisible();
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

  it("shows a filter before it is in the address, where it is after the next act at the latest", () => {
    vi.stubGlobal("requestAnimationFrame", () => 0);
    renderView();
    fireEvent.click(screen.getByRole("button", { name: "Human" }));
    expect(screen.getByText("human")).toBeVisible();
    expect(screen.getByText("/events/")).toBeVisible();
    nextAct();
    expect(screen.getByText("/events/?dimension=human")).toBeVisible();
  });

  it("writes each of two filters pressed before the next paint as a step of its own", async () => {
    vi.stubGlobal("requestAnimationFrame", () => 0);
    renderView();
    act(() => {
      screen.getByRole("button", { name: "Human" }).click();
      screen.getByRole("button", { name: "Measures" }).click();
    });
    // The first is in the address now, the second is on the screen with it.
    expect(screen.getByText("human cbm")).toBeVisible();
    nextAct();
    expect(screen.getByText("/events/?dimension=human&kind=cbm")).toBeVisible();
    fireEvent.pointerDown(screen.getByRole("button", { name: "Back" }));
    await waitFor(() => expect(screen.getByText("/events/?dimension=human")).toBeVisible());
    expect(screen.getByText("human")).toBeVisible();
  });

  it("goes back to no earlier filter while the router, which is slow, comes from one to the next", () => {
    const asked: string[] = [];
    const ask = (to: { readonly search?: string }) => void asked.push(to.search ?? "");
    const navigator = { createHref: () => "", go: () => undefined, push: ask, replace: ask } as unknown as Navigator;
    const at = (search: string) => (
      <Router location={{ pathname: "/", search }} navigationType={NavigationType.Push} navigator={navigator}>
        <ViewProvider known={undefined}>
          <Page />
        </ViewProvider>
      </Router>
    );
    const { rerender } = render(at(""));
    for (const name of ["Human", "Measures"]) {
      fireEvent.click(screen.getByRole("button", { name }));
      nextAct();
    }
    expect(asked).toEqual(["?dimension=human", "?dimension=human&kind=cbm"]);
    rerender(at("?dimension=human"));
    expect(screen.getByText("human cbm")).toBeVisible();
    rerender(at("?dimension=human&kind=cbm"));
    expect(screen.getByText("human cbm")).toBeVisible();
    // A link is no write of ours.
    rerender(at("?dimension=human"));
    expect(screen.getByText("human")).toBeVisible();
  });

  it("lets a step back end what was to be written", async () => {
    vi.stubGlobal("requestAnimationFrame", () => 0);
    renderView("?dimension=economic");
    fireEvent.click(screen.getByRole("button", { name: "Human" }));
    nextAct();
    fireEvent.click(screen.getByRole("button", { name: "Measures" }));
    fireEvent.pointerDown(screen.getByRole("button", { name: "Back" }));
    await waitFor(() => expect(screen.getByText("economic")).toBeVisible());
    nextAct();
    expect(screen.getByText("/events/?dimension=economic")).toBeVisible();
    fireEvent.pointerDown(screen.getByRole("button", { name: "Forth" }));
    await waitFor(() => expect(screen.getByText("human")).toBeVisible());
  });

  describe.each([
    ["path", BrowserRouter, ""],
    ["hash", HashRouter, "/#"],
  ])("in the %s of the browser's address", (_, Router, before) => {
    /** Where one act does both. */
    function Ways() {
      const { change } = useView();
      const navigate = useNavigate();
      const leave = () => void navigate("/participation/");
      return (
        <>
          <button
            type="button"
            onClick={() => {
              change({ dimensions: ["human"] });
              leave();
            }}
          >
            Choose and leave
          </button>
          <button
            type="button"
            onClick={() => {
              leave();
              change({ dimensions: ["human"] });
            }}
          >
            Leave and choose
          </button>
        </>
      );
    }

    function renderIn(address: string) {
      // One file opens at its first page without a "#".
      history.replaceState(null, "", address === "/" ? address : before + address);
      render(
        <Router>
          <ViewProvider known={undefined}>
            <Page />
            <Ways />
            <Address />
          </ViewProvider>
        </Router>,
      );
    }

    it.each(["Choose and leave", "Leave and choose"])("does not bring back who goes to another page: %s", (name) => {
      vi.stubGlobal("requestAnimationFrame", () => 0);
      renderIn("/events/");
      fireEvent.click(screen.getByRole("button", { name }));
      nextAct();
      expect(screen.getByText("/participation/")).toBeVisible();
      expect(screen.getByText("all")).toBeVisible();
      fireEvent.click(screen.getByRole("button", { name: "Measures" }));
      nextAct();
      expect(screen.getByText("/participation/?kind=cbm")).toBeVisible();
    });

    it.each(["/", "/events/"])("writes each of two filters at %s", (address) => {
      vi.stubGlobal("requestAnimationFrame", () => 0);
      renderIn(address);
      act(() => {
        screen.getByRole("button", { name: "Human" }).click();
        screen.getByRole("button", { name: "Measures" }).click();
      });
      nextAct();
      expect(screen.getByText(`${address}?dimension=human&kind=cbm`)).toBeVisible();
    });
  });

  it("tells the surround of the version that an address names", () => {
    renderView("?version=2025-03-31%2B0123abcd");
    expect(screen.getByRole("button", { name: "Open: nothing, 2025-03-31+0123abcd" })).toBeVisible();
  });

  it("keeps what is ahead of the address when the ids that filters can name come", () => {
    const page = (known: KnownIds | undefined) => (
      <MemoryRouter initialEntries={["/events/?state=KAZ,ZZZ"]}>
        <ViewProvider known={known}>
          <Page />
          <States />
        </ViewProvider>
      </MemoryRouter>
    );
    const { rerender } = render(page(undefined));
    expect(screen.getByText("States: KAZ ZZZ")).toBeVisible();
    fireEvent.click(screen.getByRole("button", { name: "Human" }));
    rerender(page(toKnownIds(record)));
    expect(screen.getByText("human")).toBeVisible();
    expect(screen.getByText("States: KAZ")).toBeVisible();
  });

  it("shows no page with the filters of the one before", async () => {
    const seen = new Set<string>();
    function Seen() {
      const { pathname } = useLocation();
      seen.add(`${pathname} ${useView().view.dimensions.join()}`);
      const navigate = useNavigate();
      return (
        <button type="button" onClick={() => void navigate("/participation/?dimension=economic")}>
          Go
        </button>
      );
    }
    render(
      <MemoryRouter initialEntries={["/events/"]}>
        <ViewProvider known={undefined}>
          <Page />
          <Seen />
          <Steps />
        </ViewProvider>
      </MemoryRouter>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Human" }));
    await nextAct();
    await userEvent.click(screen.getByRole("button", { name: "Go" }));
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    await waitFor(() => expect(screen.getByText("human")).toBeVisible());
    expect([...seen]).toEqual(["/events/ ", "/events/ human", "/participation/ economic"]);
  });
});
