import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { findTitle, getFigure, record, renderApp } from "../renderApp.tsx";

/** The one mark of a figure that the Tab key reaches. */
function tabStop(figure: HTMLElement): HTMLElement {
  const stops = figure.querySelectorAll<HTMLElement>('[data-mark][tabindex="0"]');
  expect(stops).toHaveLength(1);
  return stops[0] as HTMLElement;
}

const focusedWords = () => document.activeElement?.getAttribute("aria-label");

describe("marks", () => {
  it("are one tab stop and follow the arrow keys, Home and End", async () => {
    const user = renderApp("/convention/");
    await findTitle();
    tabStop(getFigure(/^No ratification on record for fifteen/)).focus();
    expect(focusedWords()).toMatch(/^Afghanistan: /);
    await user.keyboard("{ArrowRight}");
    expect(focusedWords()).toMatch(/^Azerbaijan: ratified /);
    await user.keyboard("{End}");
    expect(focusedWords()).toMatch(/^Viet Nam: /);
    await user.keyboard("{ArrowRight}");
    expect(focusedWords()).toMatch(/^Viet Nam: /);
    await user.keyboard("{Home}{ArrowRight}{ArrowLeft}");
    expect(focusedWords()).toMatch(/^Afghanistan: /);
    expect(document.activeElement).toBe(tabStop(getFigure(/^No ratification on record for fifteen/)));
  });

  it("of stacks go up and down within a column, and aside to the same dimension of the next", async () => {
    const user = renderApp("/events/?dimension=economic,human&from=2021-01-01&to=2021-09-30&by=quarter");
    await findTitle();
    tabStop(getFigure(/lead/)).focus();
    expect(focusedWords()).toMatch(/^Economic, Q1 2021: /);
    await user.keyboard("{ArrowDown}");
    expect(focusedWords()).toMatch(/^Economic, Q1 2021: /);
    await user.keyboard("{ArrowRight}");
    expect(focusedWords()).toMatch(/^Economic, Q2 2021: /);
    await user.keyboard("{ArrowUp}");
    expect(focusedWords()).toMatch(/^Human, Q2 2021: /);
    await user.keyboard("{ArrowDown}");
    expect(focusedWords()).toMatch(/^Economic, Q2 2021: /);
  });

  it("stay reachable when a filter takes the marked one away", async () => {
    const user = renderApp("/events/?by=year");
    await findTitle();
    tabStop(getFigure(/leads?,? with/)).focus();
    await user.keyboard("{End}");
    await user.click(screen.getByRole("checkbox", { name: /^Environmental/ }));
    await findTitle(/in the [a-z -]+ dimension$/);
    expect(tabStop(getFigure(/environmental$/)).getAttribute("aria-label")).toMatch(/^Environmental, /);
  });
});

describe("EvidencePanel", () => {
  it("opens from a mark by Enter with document, place and said date of each record", async () => {
    const user = renderApp("/events/?dimension=new-challenges&from=2025-01-01&to=2025-03-31&by=year");
    await findTitle();
    tabStop(getFigure(/new challenges and threats$/)).focus();
    await user.keyboard("{Enter}");
    const panel = await screen.findByRole("dialog", { name: "New challenges and threats, 2025" });
    const workshop = within(panel)
      .getByText("Online workshop on raising awareness of ICT security among CICA Member States")
      .closest("li") as HTMLElement;
    const [cite] = within(within(workshop).getAllByRole("list").at(-1) as HTMLElement).getAllByRole("listitem");
    expect(cite).toHaveTextContent(
      "Voice of Asia, Jan–Mar 2025, p. 24, Russia hosts online workshop to advance ICT security awareness · said 26 Feb 2025 (the article’s own date)",
    );
    expect(within(panel).getByText("2 records")).toBeVisible();
    expect(location.search).toContain("open=events/new-challenges/2025");
  });

  it("closes by its button, and leaves the filters in the address", async () => {
    const user = renderApp("/events/?dimension=human&open=events/human/2025-Q1");
    const panel = await screen.findByRole("dialog");
    await within(panel).findByText("Human, Q1 2025");
    await user.click(within(panel).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(location.search).toBe("?dimension=human");
  });

  it("opens from a row of a table twin", async () => {
    const user = renderApp("/convention/");
    await findTitle();
    const register = getFigure(/Member States are on record as having ratified$/);
    await user.click(within(register).getByRole("button", { name: "China" }));
    const panel = await screen.findByRole("dialog", { name: "China" });
    expect(within(panel).getByText(/: instrument handed over$/)).toBeVisible();
    expect(within(panel).getAllByText("14 Mar 2025").length).toBeGreaterThan(0);
  });

  it("leads to the source's page and closes on the way", async () => {
    const user = renderApp("/convention/?open=states/CHN");
    const panel = await screen.findByRole("dialog");
    const [link] = await within(panel).findAllByRole("link", { name: "Voice of Asia, Jan–Mar 2025" });
    await user.click(link as HTMLElement);
    await findTitle("Voice of Asia: CICA Digest, January to March 2025");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(location.pathname + location.search).toBe("/sources/voice-of-asia-2025-1/");
  });

  it("counts the same events as the mark that it was opened from", async () => {
    renderApp("/events/?open=events/economic/all");
    const panel = await screen.findByRole("dialog");
    const n = record.events.filter((event) => event.dimension === "economic").length;
    expect(await within(panel).findByText(`${n} records`)).toBeVisible();
  });

  it("has a name while it loads", async () => {
    vi.stubGlobal("fetch", () => new Promise<Response>(() => undefined));
    renderApp("/events/?open=events/economic/2021", { dataset: null });
    expect(await screen.findByRole("dialog", { name: "Reading the record …" })).toBeVisible();
  });

  it("tells links of the same words apart by the record that they stand at", async () => {
    renderApp("/roadmap/?open=roadmap/delivered");
    const panel = await screen.findByRole("dialog");
    const links = await within(panel).findAllByRole("link", { name: "Open its page" });
    const titles = links.map((link) => link.closest("li")?.querySelector(".record-title")?.textContent);
    expect(links.length).toBeGreaterThan(1);
    links.forEach((link, i) => {
      expect(link).toHaveAccessibleDescription(titles[i]?.trim() ?? "");
    });
  });

  it("leads from a meeting to its body, which lists its meetings and doesn't lead to itself", async () => {
    const user = renderApp("/events/?open=events/2022-10-13-sixth-summit");
    const panel = await screen.findByRole("dialog", { name: "Sixth CICA Summit" });
    await user.click(await within(panel).findByRole("button", { name: "Summit" }));
    expect(location.search).toBe("?open=bodies/summit");
    const title = await within(panel).findByRole("heading", { name: "Summit" });
    expect(title).toHaveFocus();
    expect(within(panel).getByText("First CICA Summit")).toBeVisible();
    expect(within(panel).queryByRole("button", { name: "Summit" })).not.toBeInTheDocument();
    // The way back has a title of its own again, which is what a screen reader speaks of.
    history.back();
    const before = await within(panel).findByRole("heading", { name: "Sixth CICA Summit" });
    await waitFor(() => expect(before).toHaveFocus());
    expect(title).not.toBeInTheDocument();
  });

  it("says so where nothing on record answers to the address", async () => {
    renderApp("/events/?open=events/no-such-event");
    const panel = await screen.findByRole("dialog", { name: "No record." });
    expect(await within(panel).findByText(/^Nothing on record answers to this address/)).toBeVisible();
  });
});
