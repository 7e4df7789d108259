import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { versionOf } from "../../../src/core/version.ts";
import { findTitle, record, renderApp } from "../renderApp.tsx";

/** The options of the list, as they read. */
const options = () => screen.queryAllByRole("option").map((option) => option.textContent ?? "");
const active = () => screen.getAllByRole("option").find((option) => option.getAttribute("aria-selected") === "true");
const field = () => screen.findByRole("combobox", { name: "Search the record, pages and actions" });

async function openSearch(address = "/convention/") {
  const user = renderApp(address);
  await findTitle();
  await user.keyboard("/");
  await field();
  // The record's part comes a moment after pages and actions.
  await waitFor(() => expect(screen.queryByText(/^Reading the record/)).toBeNull());
  return user;
}

describe("search", () => {
  it("opens by its key with the focus in the field, and suggests pages and actions", async () => {
    await openSearch();
    const dialog = screen.getByRole("dialog", { name: "Search" });
    expect(await field()).toHaveFocus();
    expect(
      within(dialog)
        .getAllByRole("group")
        .map((group) => group.getAttribute("aria-labelledby")),
    ).toHaveLength(2);
    expect(options()[0]).toMatch(/^Overview/);
    expect(options().some((option) => option.startsWith("Print this page"))).toBe(true);
    expect(active()).toBeUndefined();
  });

  it("opens with Ctrl and K from within a field, where / is a sign like others", async () => {
    const user = renderApp("/events/");
    await findTitle();
    const words = await screen.findByRole("searchbox");
    await user.type(words, "a/b");
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(words).toHaveValue("a/b");
    await user.keyboard("{Control>}k{/Control}");
    expect(await field()).toHaveFocus();
  });

  it("sets the pages back to a day that is typed", async () => {
    const user = await openSearch();
    await user.keyboard("set the date to 1 June 2024");
    expect(options()[0]).toMatch(/^Show what was known on 1 June 2024/);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(location.search).toBe("?as-of=2024-06-01"));
    expect(location.pathname).toBe("/convention/");
  });

  it("offers no day that the record doesn't reach", async () => {
    const user = await openSearch();
    await user.keyboard("1 June 1950");
    expect(options().some((option) => option.startsWith("Show what was known"))).toBe(false);
  });

  it("moves through results with the arrows and leads to the chosen one", async () => {
    const user = await openSearch();
    await user.keyboard("turkey");
    expect(options()[0]).toMatch(/^Türkiye.*also: Turkey/);
    expect(active()).toBe(screen.getAllByRole("option")[0]);
    expect(await field()).toHaveAttribute("aria-activedescendant", active()?.id);
    await user.keyboard("{ArrowDown}");
    expect(active()).toBe(screen.getAllByRole("option")[1]);
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(active()).toBe(screen.getAllByRole("option").at(-1));
    await user.keyboard("{ArrowDown}{Enter}");
    expect(location.pathname).toBe("/states/TUR/");
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
  });

  it("opens the evidence of an event on the page of events, by the clock shown", async () => {
    const user = await openSearch("/convention/?as-of=2025-03-31");
    const event = record.events.find(({ title }) => title.includes("ICT security among CICA Member States"));
    await user.keyboard(event?.title ?? "");
    await user.click(screen.getAllByRole("option", { name: new RegExp(event?.title ?? "") })[0] as HTMLElement);
    expect(location.pathname).toBe("/events/");
    expect(location.search).toBe(`?as-of=2025-03-31&open=events/${event?.id}`);
    expect(await screen.findByRole("heading", { level: 2, name: event?.title ?? "" })).toBeInTheDocument();
  });

  it("opens a body's standings over the page on which one is", async () => {
    const user = await openSearch();
    await user.keyboard("youth council{Enter}");
    expect(location.pathname + location.search).toBe("/convention/?open=bodies/youth-council");
    expect(await screen.findByRole("heading", { level: 2, name: "Youth Council" })).toBeInTheDocument();
  });

  it("shows more of a group where one asks for more", async () => {
    const user = await openSearch();
    await user.keyboard("secretary general");
    const events = () => within(screen.getByRole("group", { name: "Events" })).getAllByRole("option");
    expect(events()).toHaveLength(6);
    await user.click(
      within(screen.getByRole("group", { name: "Events" })).getByRole("option", { name: /^Show \d+ more/ }),
    );
    expect(events().length).toBeGreaterThan(6);
    expect(await field()).toHaveFocus();
  });

  it("says what a mistyped word was taken for, and tells the count once the typing rests", async () => {
    const user = await openSearch();
    await user.keyboard("secretriat");
    const status = within(screen.getByRole("dialog")).getByRole("status");
    await waitFor(() =>
      expect(status).toHaveTextContent(/^\d+ results\. No word begins with “secretriat”: shown is “secretariat”/),
    );
  });

  it.each(["<script>alert(1)</script>", "zzzz", "(?:[", "x".repeat(10_000)])(
    "says that it found nothing for %j",
    async (query) => {
      const user = await openSearch();
      await user.click(await field());
      await user.paste(query);
      const shown = query.slice(0, 200);
      expect(await field()).toHaveValue(shown);
      expect(screen.getAllByText(`Nothing found for “${shown}”.`)[0]).toBeInTheDocument();
      expect(screen.getByText(/^Try fewer or other words/)).toBeInTheDocument();
      expect(options()).toEqual([]);
      expect(await field()).toHaveAttribute("aria-expanded", "false");
      await user.keyboard("{ArrowDown}{Enter}");
      expect(location.pathname).toBe("/convention/");
    },
  );

  it("finds only what was known on the day shown, and says so where it finds nothing", async () => {
    const user = await openSearch("/convention/?as-of=2021-03-31");
    await user.keyboard("volunteerism");
    expect(screen.getByText("Only what was known on 31 March 2021 is searched.")).toBeInTheDocument();
  });

  it("remembers what was chosen, until the page is left", async () => {
    const user = await openSearch();
    await user.keyboard("kuwait{Enter}");
    await user.keyboard("/");
    const recent = await screen.findByRole("group", { name: "Recent" });
    expect(within(recent).getByRole("option", { name: /^Kuwait/ })).toBeInTheDocument();
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("KWT");
  });

  it("finds pages and actions while the record is on its way, and says what is missing where it does not come", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 500 })));
    const user = renderApp("/convention/", { dataset: null });
    await screen.findByRole("alert");
    await user.keyboard("/");
    const dialog = await screen.findByRole("dialog", { name: "Search" });
    expect(within(dialog).getByRole("button", { name: "Try again" })).toBeInTheDocument();
    await user.type(await field(), "road{Enter}");
    expect(location.pathname).toBe("/roadmap/");
  });
});

describe("actions", () => {
  it("does what a search for an action finds", async () => {
    const user = await openSearch();
    await user.keyboard("dark{Enter}");
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    await user.keyboard("/");
    await user.type(await field(), "late promises{Enter}");
    expect(location.pathname + location.search).toBe("/roadmap/?status=late");
  });

  it("offers only what would change something", async () => {
    const user = await openSearch("/events/?record=documents");
    await user.keyboard("sources");
    expect(options().some((option) => option.startsWith("Rest on all sources"))).toBe(true);
    expect(options().some((option) => option.startsWith("Clear the filters"))).toBe(false);
    await user.clear(await field());
    await user.keyboard("documents only");
    expect(options().some((option) => option.startsWith("Rest on CICA"))).toBe(false);
  });

  it("answers to single keys, not with others and not in a field", async () => {
    const user = renderApp("/events/?dimension=human&as-of=2025-03-31");
    await findTitle();
    await user.keyboard("{Alt>}b{/Alt}{Control>}b{/Control}");
    expect(location.search).not.toContain("record");
    await user.keyboard("b");
    await waitFor(() => expect(location.search).toContain("record=documents"));
    await user.keyboard("b");
    await waitFor(() => expect(location.search).not.toContain("record"));
    await user.keyboard("x");
    await waitFor(() => expect(location.search).toBe("?as-of=2025-03-31"));
    await user.keyboard("l");
    await waitFor(() => expect(location.search).toBe(""));
    await user.keyboard("3");
    await waitFor(() => expect(location.pathname).toBe("/convention/"));
  });

  it("lists the keys, and turns them off for good", async () => {
    const user = renderApp("/convention/");
    await findTitle();
    await user.keyboard("?");
    const dialog = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
    expect(within(dialog).getByText("Show the latest")).toBeInTheDocument();
    const button = document.querySelector(".search-open");
    expect(button).toHaveAttribute("aria-keyshortcuts", "/ Control+K");
    await user.click(within(dialog).getByRole("checkbox", { name: "Use single keys" }));
    expect(button).toHaveAttribute("aria-keyshortcuts", "Control+K");
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    await user.keyboard("4/?");
    expect(location.pathname).toBe("/convention/");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(localStorage.getItem("cica-transformation")).toContain('"shortcuts":false');
    await user.keyboard("{Control>}k{/Control}");
    expect(await field()).toHaveFocus();
    await user.keyboard("keyboard{Enter}");
    await user.click(await screen.findByRole("checkbox", { name: "Use single keys" }));
    expect(localStorage.getItem("cica-transformation")).toContain('"shortcuts":true');
  });

  it("shows the link to the view as it is now, and copies it only when asked; or the link to the latest", async () => {
    const user = renderApp("/events/?dimension=human");
    await findTitle();
    await navigator.clipboard.writeText("mine");
    await user.keyboard("c");
    const dialog = await screen.findByRole("dialog", { name: "Link to this view" });
    const address = within(dialog).getByRole("textbox", { name: "Address" });
    const bare = location.href;
    const version = encodeURIComponent(versionOf(record.meta));
    const pinned = `${bare.replace("?", `?as-of=${record.meta.latestSource}&`)}&version=${version}`;
    expect(address).toHaveValue(pinned);
    expect(await navigator.clipboard.readText()).toBe("mine");
    const copy = within(dialog).getByRole("button", { name: "Copy link" });
    expect(copy).toHaveFocus();
    await user.keyboard("{Enter}");
    await within(dialog).findByText(/^Copied\./);
    expect(await navigator.clipboard.readText()).toBe(pinned);
    await user.click(within(dialog).getByRole("radio", { name: "Always the latest" }));
    expect(address).toHaveValue(bare);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    await user.click(copy);
    expect(await within(dialog).findByText(/^The browser would not copy/)).toBeInTheDocument();
    expect(address).toHaveFocus();
  });

  it("does not call the latest day set back", async () => {
    renderApp(`/events/?as-of=${record.meta.latestSource}`);
    await findTitle();
    expect(screen.queryByText(/^Set back to what was known on/)).toBeNull();
  });
});
