import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, getFigure, readMarks, readRows, readTwin, record, renderApp } from "../renderApp.tsx";

const all = record.events.length;
const ofDimension = (...ids: string[]) => record.events.filter((event) => ids.includes(event.dimension ?? "none"));

function readTokens(): string[] {
  const tokens = screen.queryByRole("list", { name: "Filters in force" });
  if (tokens === null) return [];
  return within(tokens)
    .getAllByRole("button", { name: /^Remove filter/ })
    .map((token) => token.getAttribute("aria-label") ?? "");
}

/** Every mark of the counts as "dimension, period" with its number. */
function readCounts(): Map<string, number> {
  const figure = getFigure(/leads?,? with|events?, /);
  return new Map(
    readMarks(figure).map((label) => {
      const [, key = label, n] = /^(.*): ([\d,]+) events?$/.exec(label) ?? [];
      return [key, Number(n)];
    }),
  );
}

describe("EventsPage", () => {
  it("names all events on record in its heading and counts each", async () => {
    renderApp("/events/");
    await findTitle(`${all} events`);
    expect(getFigure(`The list: ${all} events`)).toBeVisible();
    const named = screen.getAllByText(/dated too broadly|drawn by year only/).map((note) => note.textContent ?? "");
    const apart = named.reduce((sum, note) => sum + Number.parseInt(note, 10), 0);
    const drawn = [...readCounts().values()].reduce((sum, n) => sum + n, 0);
    expect(drawn + apart).toBe(all);
  });

  it.each(["year", "quarter", "month"])("draws by %s what its table twin says", async (unit) => {
    const user = renderApp(`/events/?by=${unit}`);
    await findTitle();
    const drawn = readCounts();
    const { columns, rows } = await readTwin(user, getFigure(/leads?,? with/));
    const written = rows.flatMap(([period = "", ...cells]) =>
      cells.slice(0, -1).map((cell, i) => [`${columns[i + 1]}, ${period.replace(" (unfinished)", "")}`, cell] as const),
    );
    expect(new Map(written.filter(([, cell]) => cell !== "0").map(([key, cell]) => [key, Number(cell)]))).toEqual(
      drawn,
    );
    for (const [, ...cells] of rows) {
      const parts = cells.slice(0, -1).reduce((sum, cell) => sum + Number(cell), 0);
      expect(cells.at(-1)).toBe(String(parts));
    }
  });

  it("changes heading, tokens, chart and list with a filter by two dimensions", async () => {
    const user = renderApp("/events/");
    await findTitle();
    const dimensions = screen.getByRole("group", { name: "Dimension" });
    await user.click(within(dimensions).getByRole("checkbox", { name: /^Human/ }));
    await user.click(within(dimensions).getByRole("checkbox", { name: /^Economic/ }));
    const chosen = ofDimension("human", "economic");
    expect(await findTitle()).toHaveTextContent(`${chosen.length} events in two dimensions`);
    expect(readTokens()).toEqual(["Remove filter: Human", "Remove filter: Economic"]);
    expect(location.search).toBe("?dimension=human,economic");
    expect([...readCounts().keys()].every((key) => /^(Human|Economic), /.test(key))).toBe(true);
    const list = getFigure(`The list: ${chosen.length} events`);
    await user.click(within(list).getByRole("button", { name: /^Show \d+ more$/ }));
    const titles = readRows(within(list).getByRole("table")).map(([, title = ""]) => title);
    expect(titles).toHaveLength(chosen.length);
    for (const { title } of chosen) expect(titles.some((shown) => shown.startsWith(title))).toBe(true);
  });

  it("says beside a choice how many events it leaves", async () => {
    renderApp("/events/?dimension=human");
    await findTitle();
    const dimensions = screen.getByRole("group", { name: "Dimension" });
    const economic = ofDimension("economic").length;
    expect(within(dimensions).getByRole("checkbox", { name: `Economic, ${economic} events` })).not.toBeChecked();
  });

  it("takes away one filter by its token and all by one button", async () => {
    const user = renderApp("/events/?dimension=human,economic&kind=cbm");
    await findTitle();
    await user.click(screen.getByRole("button", { name: "Remove filter: Human" }));
    const left = ofDimension("economic").filter((event) => event.kind === "cbm").length;
    expect(await findTitle()).toHaveTextContent(`${left} events in the economic dimension`);
    expect(readTokens()).toEqual(["Remove filter: Economic", "Remove filter: Confidence building measure"]);
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(await findTitle()).toHaveTextContent(`${all} events`);
    expect(readTokens()).toEqual([]);
  });

  it("goes back through the filters and forward again", async () => {
    const user = renderApp("/events/");
    await findTitle();
    await user.click(screen.getByRole("checkbox", { name: /^Environmental/ }));
    expect(await findTitle()).toHaveTextContent(
      `${ofDimension("environmental").length} events in the environmental dimension`,
    );
    history.back();
    await findTitle(`${all} events`);
    expect(screen.getByRole("checkbox", { name: /^Environmental/ })).not.toBeChecked();
    history.forward();
    await findTitle(`${ofDimension("environmental").length} events in the environmental dimension`);
    expect(screen.getByRole("checkbox", { name: /^Environmental/ })).toBeChecked();
  });

  it("leaves out filter values that it does not know, and says so until dismissed", async () => {
    const user = renderApp("/events/?dimension=human,astral&kind=ball&colour=red");
    await findTitle(`${ofDimension("human").length} events in the human dimension`);
    const note = screen.getByText("Part of the address was left out").closest("[role=status]") as HTMLElement;
    expect(
      within(note)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "dimension: “astral” is not known here",
      "kind: “ball” is not known here",
      "“colour” means nothing here",
    ]);
    await user.click(within(note).getByRole("button", { name: "Dismiss" }));
    await waitFor(() => expect(screen.queryByText("Part of the address was left out")).not.toBeInTheDocument());
    expect(location.search).toBe("?dimension=human");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  it("writes a run of typing as one step, after the filter before it", async () => {
    const user = renderApp("/events/");
    await findTitle();
    await user.click(screen.getByRole("checkbox", { name: /^Environmental/ }));
    const steps = history.length;
    await user.type(screen.getByRole("searchbox"), "alley");
    expect(location.search).toBe("?dimension=environmental&q=alley");
    expect(history.length).toBe(steps + 1);
    await user.tab();
    await user.type(screen.getByRole("searchbox"), "s");
    expect(history.length).toBe(steps + 2);
  });

  it("leaves out a period in the address that ends before it starts", async () => {
    renderApp("/events/?from=2025-03-01&to=2025-01-01");
    await findTitle(`${all} events`);
    expect(screen.getByText("to: “2025-03-01 to 2025-01-01” has its dates in the wrong order")).toBeVisible();
  });

  it("refuses a period that ends before it starts and keeps the one in force", async () => {
    renderApp("/events/?from=2025-01-01");
    await findTitle();
    fireEvent.change(screen.getByLabelText("Begun by"), { target: { value: "2024-12-01" } });
    expect(screen.getByRole("alert")).toHaveTextContent("The period ends before it starts.");
    expect(location.search).toBe("?from=2025-01-01");
    fireEvent.change(screen.getByLabelText("Begun by"), { target: { value: "2025-03-31" } });
    expect(await findTitle(/ begun from 1 Jan 2025 to 31 Mar 2025$/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("finds words whatever their case and accents", async () => {
    const user = renderApp("/events/");
    await findTitle();
    await user.type(screen.getByRole("searchbox"), "uzbekistan AMBASSADOR");
    await findTitle("1 event");
    expect(screen.getByRole("button", { name: /Reception of the Ambassador of Uzbekistan/ })).toBeVisible();
  });

  it("says what to do where nothing meets the filters", async () => {
    renderApp("/events/?dimension=human&to=1991-01-01");
    await findTitle("0 events in the human dimension begun by 1 Jan 1991");
    expect(screen.getByRole("heading", { level: 2, name: "No event meets these filters" })).toBeVisible();
    expect(screen.queryByRole("heading", { level: 2, name: /^The list/ })).not.toBeInTheDocument();
    expect(screen.getByText("Take one of them away:")).toBeVisible();
    expect(document.querySelector("[data-first-chart]")).toBeNull();
    expect(readTokens()).toEqual(["Remove filter: Human", "Remove filter: Begun by 1 Jan 1991"]);
    expect(screen.queryByRole("button", { name: /, .*: \d+ events?$/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Remove filter: Human" })).toBeVisible();
  });
});
