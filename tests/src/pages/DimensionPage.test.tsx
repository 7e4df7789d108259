import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { asOf as datasetAsOf } from "../../../src/core/asOf.ts";
import { everyEvent, selectEvents, statesOf } from "../../../src/core/events.ts";
import { findTitle, getFigure, readMarks, readRows, readTwin, record, renderApp } from "../renderApp.tsx";

const year = { from: "2025-01-01", to: "2025-12-31" };
const query = `?from=${year.from}&to=${year.to}`;
const reviewed = (dimension: "human" | "economic", period: Partial<typeof year> = {}, dataset = record) =>
  selectEvents(dataset.events, { ...everyEvent, dimensions: [dimension], ...period });
const sourcesOf = (events: readonly { readonly cites: readonly { readonly source: string }[] }[]) =>
  new Set(events.flatMap(({ cites }) => cites.map(({ source }) => source)));

function periodButton(name: string): HTMLElement {
  return within(screen.getByRole("group", { name: "Period" })).getByRole("button", { name });
}

function readSources(): HTMLElement[] {
  return within(getFigure(/^The sources of this page/)).getAllByRole("listitem");
}

describe("DimensionPage", () => {
  it("begins with all time, which is not written into the address", async () => {
    const user = renderApp("/dimensions/human/");
    await findTitle(`Human dimension, all time: ${reviewed("human").length} events`);
    expect(periodButton("All time")).toHaveAttribute("aria-pressed", "true");
    await user.click(periodButton("2025"));
    await findTitle(`Human dimension, 2025: ${reviewed("human", year).length} events`);
    expect(location.search).toBe(query);
    await user.click(periodButton("All time"));
    await waitFor(() => expect(location.search).toBe(""));
  });

  it("says of an unfinished year that it is one, and begins this chairmanship on its first day", async () => {
    const user = renderApp("/dimensions/human/");
    await findTitle();
    await user.click(periodButton("2026"));
    await findTitle(/^Human dimension, 2026 so far: /);
    await user.click(periodButton("This chairmanship"));
    await findTitle(/^Human dimension, since 17 Dec 2024: /);
  });

  it("counts what the Events page counts under the same filter", async () => {
    renderApp(`/dimensions/economic/${query}`);
    const title = await findTitle();
    const [, n = ""] = /: (\d+) events/.exec(title.textContent ?? "") ?? [];
    const link = screen.getByRole("link", { name: "The same events in Events, with filters" });
    expect(link).toHaveAttribute("href", `../../events/?dimension=economic&from=${year.from}&to=${year.to}`);
    expect(Number(n)).toBe(reviewed("economic", year).length);
  });

  it("draws by area and year what its table says", async () => {
    const user = renderApp(`/dimensions/economic/${query}`);
    await findTitle();
    const figure = getFigure(/the most events/);
    const marks = new Set(readMarks(figure));
    const { columns, rows } = await readTwin(user, figure);
    const written = rows.flatMap(([area, ...cells]) =>
      cells.flatMap((cell, i) => {
        const column = columns[i + 1] === "Period" ? "2025" : columns[i + 1];
        return cell === "0" ? [] : [`${area}, ${column}: ${cell} ${cell === "1" ? "event" : "events"}`];
      }),
    );
    expect(new Set(written)).toEqual(marks);
    const sum = rows.reduce((total, cells) => total + Number(cells.at(-1)), 0);
    expect(sum).toBe(reviewed("economic", year).length);
  });

  it("gives each drawing its colour on the figure itself, for a picture is drawn apart from the page", async () => {
    renderApp(`/dimensions/economic/${query}`);
    await findTitle();
    const drawings = [...document.querySelectorAll(".review .figure svg.plot")];
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) expect(drawing.closest(".figure")).toHaveClass("hue-economic");
  });

  it("names plainly the areas without any event, each with who leads it", async () => {
    renderApp(`/dimensions/economic/${query}`);
    await findTitle();
    const filled = new Set(reviewed("economic", year).map(({ priorityArea }) => priorityArea));
    const areas = record.priorityAreas.filter(({ dimension }) => dimension === "economic");
    const empty = areas.filter(({ id }) => !filled.has(id));
    expect(empty.length).toBeGreaterThan(0);
    const sentence = screen.getByText(/^No event on record in the period for/).textContent ?? "";
    for (const { name } of areas) expect(sentence.includes(name)).toBe(empty.some((area) => area.name === name));
    for (const { name } of empty) {
      const section = screen.getByRole("region", { name });
      expect(section).toHaveTextContent("No event on record in the period.");
      expect(section).toHaveTextContent("Coordinator");
      expect(within(section).queryByRole("table")).toBeNull();
    }
  });

  it("says where no coordinator is on record, beside those who help", async () => {
    renderApp("/dimensions/economic/");
    await findTitle();
    const area = screen.getByRole("region", { name: "Trade and Investment" });
    expect(area).toHaveTextContent(/Coordinatornone on recordCo-coordinatorKyrgyzstan, since Oct 2022/);
  });

  it("shows a coordinator in the time of the role, with its dates", async () => {
    const user = renderApp("/dimensions/human/?from=2019-01-01&to=2019-12-31");
    await findTitle();
    const area = () => screen.getByRole("region", { name: "Human dimension" });
    expect(area()).toHaveTextContent("Kazakhstan, since 17 Oct 2007, ended by 2 Mar 2021");
    expect(area()).not.toHaveTextContent("China");
    await user.click(periodButton("2025"));
    await findTitle(/2025/);
    expect(area()).not.toHaveTextContent("since 17 Oct 2007");
    expect(area()).toHaveTextContent("China, since 23 Jun 2021");
  });

  it("counts named states and lists those not named, never as absent", async () => {
    renderApp(`/dimensions/human/${query}`);
    await findTitle();
    const named = new Set(reviewed("human", year).flatMap(statesOf));
    const figure = getFigure(/ of 28 Member States are named$/);
    expect(readMarks(figure)).toHaveLength(named.size);
    const sentence = within(figure).getByText(/^Not named in these events: /).textContent ?? "";
    for (const { id, name } of record.states.filter((state) => named.has(state.id))) {
      expect(sentence, id).not.toContain(name);
    }
    expect(sentence).toContain("Not named is not absent");
  });

  it("tells formats as far as they are stated, and kinds", async () => {
    const user = renderApp("/dimensions/economic/");
    await findTitle();
    for (const [name, label] of [
      [/^Online: /, "Format"],
      [/^Confidence building measure: /, "Kind"],
    ] as const) {
      const { columns, rows } = await readTwin(user, getFigure(name));
      expect(columns).toEqual([label, "Events"]);
      expect(rows.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(reviewed("economic").length);
      if (label === "Format") expect(rows.at(-1)?.[0]).toBe("Not stated");
    }
  });

  it("cites each source of its events by a number that leads to it", async () => {
    renderApp(`/dimensions/human/${query}`);
    await findTitle();
    const entries = readSources();
    const linked = entries.map((entry) => within(entry).getByRole("link").getAttribute("href")?.split("/").at(-2));
    expect(new Set(linked).size).toBe(entries.length);
    for (const source of sourcesOf(reviewed("human", year))) expect(linked).toContain(source);
    const [first] = record.events.filter(({ title }) => title.startsWith("3rd Istanbul"));
    if (first === undefined) throw new Error("the record has no Istanbul forum");
    const row = screen.getByRole("row", { name: new RegExp(first.title) });
    const cited = within(row).getAllByRole("link", { name: /^Source \d+$/ });
    const targets = cited.map((link) => entries[Number(link.getAttribute("href")?.slice("#source-".length)) - 1]);
    expect(targets.map((entry) => entry && linked[entries.indexOf(entry)]).toSorted()).toEqual(
      [...sourcesOf([first])].toSorted(),
    );
    for (const link of cited) expect(document.querySelector(link.getAttribute("href") ?? "-")).not.toBeNull();
  });

  it("lists each event once, under its area", async () => {
    renderApp(`/dimensions/human/${query}`);
    await findTitle();
    const tables = within(getFigure(/who leads, and/)).getAllByRole("table");
    const titles = tables.flatMap((table) => readRows(table).map((cells) => cells[1] ?? ""));
    const events = reviewed("human", year);
    expect(titles).toHaveLength(events.length);
    for (const { title } of events) expect(titles.filter((shown) => shown.startsWith(title))).toHaveLength(1);
  });

  it("opens the events of a mark, in the period of the mark, and leads to the same in Events", async () => {
    const user = renderApp(`/dimensions/economic/${query}`);
    await findTitle();
    const mark = within(getFigure(/the most events/)).getByRole("button", { name: "Finance, 2021: 1 event" });
    await user.click(mark);
    const panel = await screen.findByRole("dialog", { name: "Economic, Finance, 2021" });
    const [expected] = selectEvents(record.events, {
      ...everyEvent,
      areas: ["finance"],
      from: "2021-01-01",
      to: "2021-12-31",
    });
    expect(within(panel).getByText(expected?.title ?? "-")).toBeVisible();
    expect(within(panel).getByRole("link", { name: "Show these in Events" })).toHaveAttribute(
      "href",
      "../../events/?dimension=economic&area=finance&from=2021-01-01&to=2021-12-31",
    );
  });

  it("opens the events of a state in the period of the page", async () => {
    renderApp(`/dimensions/human/${query}&open=review/human/state/KAZ`);
    await findTitle();
    const panel = await screen.findByRole("dialog", { name: "Human, Kazakhstan, 2025" });
    const n = reviewed("human", year).filter((event) => statesOf(event).includes("KAZ")).length;
    expect(panel).toHaveTextContent(`${n} records`);
  });

  it.each(["review/human", "review/human/area/nowhere", "review/nowhere/area/finance", "review/human/kind/x/all"])(
    "says that nothing answers to %s",
    async (address) => {
      renderApp(`/dimensions/human/?open=${address}`);
      await findTitle();
      expect(await screen.findByText("Nothing on record answers to this address on the day shown.")).toBeVisible();
    },
  );

  it("shows what was known on the day, with the members of that day", async () => {
    const day = "2021-06-30";
    renderApp(`/dimensions/human/?as-of=${day}`);
    const known = reviewed("human", {}, datasetAsOf(record, day));
    await findTitle(`Human dimension, all time: ${known.length} events`);
    expect(known.length).toBeLessThan(reviewed("human").length);
    getFigure(/ of 27 Member States are named$/);
    expect(screen.queryByRole("button", { name: "2022" })).toBeNull();
  });

  it("says what an empty period is, without charts of nothing", async () => {
    renderApp("/dimensions/military-political/?from=2024-01-01&to=2024-12-31");
    await findTitle("Military-political dimension, 2024: no event on record");
    getFigure("2024: no event on record");
    expect(screen.queryByText(/Member States are named/)).toBeNull();
    expect(screen.getByRole("region", { name: "Military-political dimension" })).toHaveTextContent("Kazakhstan");
  });

  it("keeps the period on the way to another dimension", async () => {
    const user = renderApp(`/dimensions/human/${query}&as-of=2025-12-31`);
    await findTitle();
    const links = screen.getByRole("navigation", { name: "Dimensions" });
    expect(within(links).getByRole("link", { name: "Human" })).toHaveAttribute("aria-current", "page");
    await user.click(within(links).getByRole("link", { name: "Environmental" }));
    await findTitle(/^Environmental dimension, 2025: /);
    expect(location.search).toBe(`?as-of=2025-12-31&from=${year.from}&to=${year.to}`);
  });

  it("asks the browser to print", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    const user = renderApp("/dimensions/human/");
    await findTitle();
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it("says that there is no such dimension", async () => {
    renderApp("/dimensions/cultural/");
    await findTitle("Nothing at this address");
    expect(screen.getByText("CICA has no dimension “cultural”.")).toBeVisible();
  });

  it("is found from the Events page, with the period", async () => {
    renderApp(`/events/${query}`);
    await findTitle();
    const links = screen.getByRole("navigation", { name: "Dimensions" });
    expect(within(links).getByRole("link", { name: "Human" })).toHaveAttribute("href", `../dimensions/human/${query}`);
  });
});
