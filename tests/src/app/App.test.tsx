import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { findTitle, getFigure, readTwin, record, renderApp } from "../renderApp.tsx";

const whole = JSON.stringify(record);
const withMeta = (change: object) => JSON.stringify({ ...record, meta: { ...record.meta, ...change } });

/** What a server answers, one after the other; the last one stays. */
function answer(...answers: (string | number | Error)[]): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(() => {
    const next = answers.length > 1 ? answers.shift() : answers[0];
    if (next instanceof Error) return Promise.reject(next);
    return Promise.resolve(typeof next === "number" ? new Response("", { status: next }) : new Response(next));
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

describe("App: the dataset", () => {
  it("says that it is reading until the record is there", async () => {
    let arrive: (response: Response) => void = () => undefined;
    vi.stubGlobal("fetch", () => new Promise<Response>((done) => (arrive = done)));
    renderApp("/events/", { dataset: null });
    expect(screen.getByText("Reading the record …")).toBeVisible();
    expect(screen.queryByRole("heading", { level: 1 })).not.toBeInTheDocument();
    arrive(new Response(whole));
    await findTitle(`${record.events.length} events`);
  });

  it("waits for it on the built Overview, and asks for it on a page that needs it, whatever led there", async () => {
    const fetch = answer(whole);
    renderApp("/", { dataset: null, isBuilt: true });
    await findTitle("Thirteen of fourteen ratifications on record");
    expect(fetch).not.toHaveBeenCalled();
    history.pushState(null, "", "/events/");
    act(() => {
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await findTitle(`${record.events.length} events`);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      "does not arrive",
      new TypeError("Failed to fetch"),
      "The dataset did not arrive. The network or the server may be down.",
    ],
    ["is answered with an error", 500, "The dataset did not arrive. The network or the server may be down."],
    ["is cut in half", whole.slice(0, whole.length / 2), "The dataset arrived incomplete or damaged."],
    [
      "has another version",
      withMeta({ schemaVersion: 2 }),
      "The dataset has shape 2, and this page reads shape 1. Reload to get the page that belongs to it.",
    ],
    [
      "misses a field",
      withMeta({ coverage: undefined }),
      /^The dataset does not have the shape that its schema promises: meta\.coverage: /,
    ],
  ])("says so in its own words where it %s, and tries again", async (_, fault, words) => {
    const fetch = answer(fault, whole);
    const user = renderApp("/convention/", { dataset: null });
    const notice = await screen.findByRole("alert");
    expect(within(notice).getByText("The record could not be shown")).toBeVisible();
    expect(within(notice).getByText(words)).toBeVisible();
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
    await user.click(within(notice).getByRole("button", { name: "Try again" }));
    await findTitle("Thirteen of fourteen on record");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("stays with its words where the second try fails too", async () => {
    answer(500);
    const user = renderApp("/", { dataset: null });
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/^The dataset did not arrive/)).toBeVisible();
    expect(screen.queryByRole("heading", { level: 1 })).not.toBeInTheDocument();
  });
});

describe("App: as of a day", () => {
  const shown = () => screen.getByRole("button", { name: /events on record/ });

  async function setBack(user: ReturnType<typeof renderApp>, day: string, since: string) {
    await user.click(screen.getByText(/^As of$/, { exact: false, selector: "summary" }));
    fireEvent.change(screen.getByLabelText("Show what was known on"), { target: { value: day } });
    fireEvent.change(screen.getByLabelText("Compare with"), { target: { value: since } });
    await user.click(screen.getByRole("button", { name: "Show" }));
  }

  it("sets every figure back to what was known on that day, and forward again", async () => {
    const user = renderApp("/");
    await findTitle();
    await setBack(user, "2022-12-31", "2021-12-31");
    await findTitle("Two of fourteen ratifications on record");
    const known = record.events.filter((event) => event.known <= "2022-12-31").length;
    expect(known).toBeLessThan(record.events.length);
    expect(shown()).toHaveTextContent(new RegExp(`^${known}`));
    expect(screen.getByText(/^Set back to what was known on 31 December 2022\./)).toBeVisible();
    expect(location.search).toBe("?as-of=2022-12-31&since=2021-12-31");
    await user.click(screen.getByRole("button", { name: "Show the latest" }));
    await findTitle("Thirteen of fourteen ratifications on record");
    expect(location.search).toBe("");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("goes along from page to page", async () => {
    const user = renderApp("/?as-of=2024-09-18");
    await findTitle();
    await user.click(within(screen.getByRole("navigation", { name: "Pages" })).getByRole("link", { name: "Events" }));
    const known = record.events.filter((event) => event.known <= "2024-09-18").length;
    await findTitle(`${known} events`);
    expect(location.search).toBe("?as-of=2024-09-18");
  });

  it("refuses a day that no source covers, and a comparison with a later day", async () => {
    const user = renderApp("/");
    await findTitle();
    await setBack(user, "2031-01-01", "2021-12-31");
    expect(screen.getByRole("alert")).toHaveTextContent(/^Choose a day from /);
    fireEvent.change(screen.getByLabelText("Show what was known on"), { target: { value: "2021-01-31" } });
    await user.click(screen.getByRole("button", { name: "Show" }));
    expect(screen.getByRole("alert")).toHaveTextContent("The day to compare with comes after the day shown.");
    expect(location.search).toBe("");
  });

  it("closes its clock on a press elsewhere", async () => {
    const user = renderApp("/");
    await findTitle();
    const clock = screen.getByText("As of", { exact: false, selector: "summary" }).closest("details") as HTMLElement;
    await user.click(screen.getByText("As of", { exact: false, selector: "summary" }));
    await user.click(screen.getByLabelText("Show what was known on"));
    expect(clock).toHaveAttribute("open");
    await user.click(screen.getByRole("heading", { level: 1 }));
    expect(clock).not.toHaveAttribute("open");
  });

  it.each([
    ["1970-01-01", "None of fourteen ratifications on record"],
    ["2070-01-01", "Thirteen of fourteen ratifications on record"],
  ])("takes the nearest day to %s, which no source covers, and says so", async (day, title) => {
    renderApp(`/?as-of=${day}`);
    await findTitle(title);
    expect(screen.getByText(`as-of: “${day}” is not known here`)).toBeVisible();
  });

  it("counts only the changes after the day to compare with", async () => {
    const user = renderApp("/?since=2025-03-13");
    await findTitle();
    const { rows } = await readTwin(user, getFigure("Since 13 March 2025"));
    const days = rows.map(([day]) => day);
    expect(days).toContain("14 Mar 2025");
    expect(days).not.toContain("13 Mar 2025");
    expect(days).not.toContain("11 Mar 2025");
  });
});

describe("App: the shell", () => {
  it("leads to each page by its menu and marks the current one", async () => {
    const user = renderApp("/");
    await findTitle();
    const menu = screen.getByRole("navigation", { name: "Pages" });
    for (const [name, title] of [
      ["Road map", /items delivered/],
      ["Convention", "Thirteen of fourteen on record"],
      ["Contributions", /contributions on record/],
      ["Events", /^\d+ events$/],
      ["Sources", /sources carry the record/],
      ["Overview", /ratifications on record$/],
    ] as const) {
      await user.click(within(menu).getByRole("link", { name }));
      const heading = await findTitle(title);
      expect(within(menu).getByRole("link", { current: "page" })).toHaveTextContent(name);
      await waitFor(() => expect(document.title).toBe(`${heading.textContent} · CICA Transformation`));
    }
  });

  it("moves the focus to the heading of the page that was asked for", async () => {
    const user = renderApp("/");
    await findTitle();
    await user.click(within(screen.getByRole("navigation", { name: "Pages" })).getByRole("link", { name: "Events" }));
    const heading = await findTitle(/^\d+ events$/);
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it("says that nothing is at an unknown address and leads on", async () => {
    const user = renderApp("/no/such/page/");
    await findTitle("Nothing at this address");
    await user.click(within(screen.getByRole("main")).getByRole("link", { name: "Convention" }));
    await findTitle("Thirteen of fourteen on record");
    expect(location.pathname).toBe("/convention/");
  });

  it("changes the colours in turn and keeps the choice", async () => {
    const user = renderApp("/");
    await findTitle();
    await user.click(screen.getByRole("button", { name: "Colours: as the system. Change" }));
    expect(document.documentElement).toHaveAttribute("data-theme", "light");
    await user.click(screen.getByRole("button", { name: "Colours: light. Change" }));
    expect(document.documentElement).toHaveAttribute("data-theme", "dark");
    expect(localStorage.getItem("cica-transformation")).toContain('"theme":"dark"');
    await user.click(screen.getByRole("button", { name: "Colours: dark. Change" }));
    expect(document.documentElement).toHaveAttribute("data-theme", "system");
  });
});
