import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, getFigure, readTwin, record, renderApp } from "../renderApp.tsx";

const ofDimension = (...ids: string[]) => record.events.filter((event) => ids.includes(event.dimension ?? "none"));
const countOf = (n: number) => `${n} ${n === 1 ? "event" : "events"}`;

describe("EventsPage: filters", () => {
  it("offers the filters whose loosening would bring events, with how many, the most first", async () => {
    const user = renderApp("/events/?dimension=human&to=1991-01-01");
    await findTitle(/^0 events/);
    const human = ofDimension("human").length;
    const offered = screen.getAllByRole("button", { name: /^Without / }).map((one) => one.textContent);
    expect(offered).toEqual([`Without the period: ${human} events`]);
    await user.click(screen.getByRole("button", { name: /^Without the period/ }));
    expect(await findTitle(`${human} events in the human dimension`)).toHaveFocus();
    expect(location.search).toBe("?dimension=human");
  });

  it("says so where taking away one filter is not enough", async () => {
    renderApp("/events/?dimension=human&to=1991-01-01&q=zzzz");
    await findTitle(/^0 events/);
    expect(screen.getByText(/Taking away any one of them is not enough/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Without / })).not.toBeInTheDocument();
  });

  it("moves the focus to the next token, and to the heading after the last", async () => {
    const user = renderApp("/events/?dimension=human,economic&kind=cbm");
    await findTitle();
    await user.click(screen.getByRole("button", { name: "Remove filter: Human" }));
    expect(screen.getByRole("button", { name: "Remove filter: Economic" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Remove filter: Confidence building measure" }));
    expect(screen.getByRole("button", { name: "Remove filter: Economic" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(location.search).toBe("");
  });

  it("announces the results of each filter, also where they are as many as before", async () => {
    const user = renderApp("/events/?dimension=human");
    await findTitle();
    const status = screen.getByText(/events found/);
    const before = status.textContent;
    await user.click(within(screen.getByRole("group", { name: "State" })).getAllByRole("checkbox")[0] as HTMLElement);
    const between = status.textContent;
    expect(between).not.toBe(before);
    await user.type(screen.getByRole("searchbox"), " ");
    expect(status.textContent).not.toBe(between);
    expect(status.textContent?.trim()).toBe(between?.trim());
  });

  it("toggles a bar by Enter, and opens from its number what it counts", async () => {
    const user = renderApp("/events/?dimension=human");
    await findTitle();
    const formats = screen.getByRole("group", { name: "Format" });
    within(formats)
      .getByRole("checkbox", { name: /^online/i })
      .focus();
    await user.keyboard("{Enter}");
    expect(location.search).toBe("?dimension=human&format=online");
    const online = ofDimension("human").filter((event) => event.format === "online").length;
    await findTitle(`${countOf(online)} in the human dimension`);
    await user.click(within(formats).getByRole("button", { name: /^not stated: /i }));
    const notStated = ofDimension("human").filter((event) => event.format === null).length;
    const panel = await screen.findByRole("dialog");
    expect(await within(panel).findByText(`${notStated} ${notStated === 1 ? "record" : "records"}`)).toBeVisible();
  });

  it("says in each figure of a facet what its bars and its table twin count", async () => {
    const user = renderApp("/events/?kind=cbm");
    await findTitle();
    const bars = screen.getByRole("group", { name: "Dimension" });
    const drawn = within(bars)
      .getAllByRole("checkbox")
      .map((bar) => bar.getAttribute("aria-label") ?? "");
    const shown = bars.closest(".figure") as HTMLElement;
    const { rows } = await readTwin(user, shown);
    expect(rows.map(([label = "", n = ""]) => `${label}, ${n} ${n === "1" ? "event" : "events"}`)).toEqual(drawn);
    const measures = ofDimension("economic").filter((event) => event.kind === "cbm").length;
    expect(drawn).toContain(`Economic, ${measures} events`);
  });

  it("keeps a bar in sight after its filter is taken away, with the focus on it", async () => {
    const user = renderApp("/events/");
    await findTitle();
    const states = screen.getByRole("group", { name: "State" });
    const frame = states.closest(".figure") as HTMLElement;
    await user.click(within(frame).getByRole("button", { name: /^Show all/ }));
    const last = within(states).getAllByRole("checkbox").at(-1) as HTMLElement;
    await user.click(last);
    await user.click(within(frame).getByRole("button", { name: "Show fewer" }));
    await user.click(last);
    expect(last).toBeInTheDocument();
    expect(last).toHaveFocus();
    expect(location.search).toBe("");
  });

  it("chooses a period by Shift with the arrows and Enter, and leaves it by Escape", async () => {
    const user = renderApp("/events/?by=year");
    await findTitle();
    const mark = screen.getByRole("button", { name: /^Economic, 2021: / });
    mark.focus();
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(screen.getByText("2021 to 2022", { selector: "p" })).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect(screen.getByText("No period chosen.")).toBeInTheDocument();
    expect(location.search).toBe("?by=year");
    await user.keyboard("{Shift>}{ArrowRight}{ArrowLeft}{/Shift}{Enter}");
    expect(location.search).toBe("?by=year&from=2021-01-01&to=2021-12-31");
    await findTitle(/ begun from 1 Jan 2021 to 31 Dec 2021$/);
    expect(screen.getByRole("button", { name: /^Economic, 2021: / })).toHaveFocus();
  });

  it("keeps what lies outside of a period in sight, and in the table twin", async () => {
    const user = renderApp("/events/?by=year&dimension=human&from=2021-01-01&to=2021-12-31");
    await findTitle();
    const { columns, rows } = await readTwin(user, getFigure(/events?, human$/));
    expect(columns.at(-1)).toBe("Outside the period");
    const outside = rows.reduce((sum, cells) => sum + Number(cells.at(-1)), 0);
    const inside = rows.reduce((sum, cells) => sum + Number(cells.at(-2)), 0);
    expect(inside).toBeGreaterThan(0);
    expect(rows.find(([year]) => year === "2021")?.at(-1)).toBe("0");
    const dated = ofDimension("human").filter(
      (event) => event.start.first?.slice(0, 4) === event.start.last?.slice(0, 4),
    );
    expect(outside + inside).toBe(dated.length);
  });
});
