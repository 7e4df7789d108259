import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, getFigure, readMarks, readTwin, record, renderApp } from "../renderApp.tsx";

const { initiatives } = record;

describe("RoadMapPage", () => {
  it("counts the items delivered and late in its heading and draws a row for each", async () => {
    renderApp("/roadmap/");
    await findTitle(new RegExp(`of ${initiatives.length} items delivered`));
    expect(await findTitle()).toHaveTextContent(/ delivered, one late, eleven without a report$/);
    const figure = getFigure(`All ${initiatives.length} items, by what was said and when`);
    expect(within(figure).getAllByRole("link")).toHaveLength(initiatives.length);
  });

  it("draws each delivery and promise that the table twin names", async () => {
    const user = renderApp("/roadmap/");
    await findTitle();
    // Without being asked it shows the years from where the record is dense.
    expect(getFigure(/^All /)).toHaveTextContent("Shown from 1 Jan 2020");
    await user.click(screen.getByRole("button", { name: "All years" }));
    const figure = getFigure(/^All /);
    const marks = new Set(readMarks(figure));
    const { rows } = await readTwin(user, figure);
    expect(rows).toHaveLength(initiatives.length);
    for (const [title, , , , , delivered] of rows) {
      if (delivered !== "not stated") expect(marks).toContain(`${title}: delivered ${delivered}`);
    }
    const drawn = [...marks].filter((label) => / delivered /.test(label)).length;
    expect(rows.filter(([, , , , , delivered]) => delivered !== "not stated")).toHaveLength(drawn);
  });

  it("filters by track and by status together, and clears both", async () => {
    const user = renderApp("/roadmap/");
    await findTitle();
    await user.click(screen.getByText("Track:", { exact: false, selector: "summary" }));
    await user.click(
      within(screen.getByRole("group", { name: "Track" })).getByRole("checkbox", { name: "Secretariat" }),
    );
    await user.click(screen.getByText("Status:", { exact: false, selector: "summary" }));
    await user.click(within(screen.getByRole("group", { name: "Status" })).getByRole("checkbox", { name: "late" }));
    expect(location.search).toBe("?track=secretariat&status=late");
    const figure = await screen.findByRole("region", { name: new RegExp(`^\\d+ of ${initiatives.length} items$`) });
    const shown = within(figure).queryAllByRole("link").length;
    expect(figure).toHaveAccessibleName(`${shown} of ${initiatives.length} items`);
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(location.search).toBe("");
    expect(getFigure(/^All /)).toBeVisible();
  });

  it("shows no row that a filter leaves out, and the same ones again when it is let go", async () => {
    const user = renderApp("/roadmap/");
    await findTitle();
    const figure = getFigure(/^All /);
    const links = () => within(figure).getAllByRole("link");
    const groups = () => within(figure).getAllByRole("heading", { level: 3 });
    const [before, groupsBefore] = [links(), groups().length];
    await user.click(screen.getByText("Track:", { exact: false, selector: "summary" }));
    const box = within(screen.getByRole("group", { name: "Track" })).getByRole("checkbox", { name: "Secretariat" });
    await user.click(box);
    const ofSecretariat = initiatives.filter(({ track }) => track === "secretariat").length;
    expect(figure).toHaveAccessibleName(`${ofSecretariat} of ${initiatives.length} items`);
    expect(links()).toHaveLength(ofSecretariat);
    for (const link of links()) expect(before).toContain(link);
    expect(groups().map((heading) => heading.textContent)).toEqual(["Secretariat"]);
    expect(
      within(figure)
        .getAllByRole("region")
        .map((region) => region.getAttribute("aria-label")),
    ).toEqual(["Secretariat"]);
    await user.click(box);
    expect(links()).toHaveLength(before.length);
    for (const [i, link] of links().entries()) expect(link).toBe(before[i]);
    expect(groups()).toHaveLength(groupsBefore);
    // Of some stretches of rows this one leaves a part.
    await user.click(screen.getByText("Status:", { exact: false, selector: "summary" }));
    const open = within(screen.getByRole("group", { name: "Status" })).getByRole("checkbox", { name: "open" });
    await user.click(open);
    expect(figure).toHaveAccessibleName(`${links().length} of ${initiatives.length} items`);
    for (const link of links()) expect(before).toContain(link);
    await user.click(open);
    expect(links()).toHaveLength(before.length);
    for (const [i, link] of links().entries()) expect(link).toBe(before[i]);
  });

  it("has all rows where it is opened with a filter that is then let go", async () => {
    const user = renderApp("/roadmap/?status=late");
    await findTitle();
    const figure = getFigure(`1 of ${initiatives.length} items`);
    expect(within(figure).getAllByRole("link")).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Remove filter: Status: late" }));
    expect(within(figure).getAllByRole("link")).toHaveLength(initiatives.length);
  });

  it("hides the timeline where nothing is found, and shows it when a filter is loosened", async () => {
    const user = renderApp("/roadmap/?status=late&track=cbm-reform");
    await findTitle();
    const figure = screen.getByRole("region", { name: `0 of ${initiatives.length} items` });
    expect(
      within(figure)
        .queryAllByRole("list")
        .filter((list) => !list.classList.contains("loosen")),
    ).toEqual([]);
    await user.click(within(figure).getByRole("button", { name: /^Without Track/ }));
    expect(within(figure).getAllByRole("link")).toHaveLength(1);
    expect(within(figure).getByText("slippage")).toBeVisible();
  });

  it("says so on a day on which no item was known", async () => {
    renderApp("/roadmap/?as-of=1999-09-14");
    await findTitle("No item of the road map on record");
    expect(screen.getByRole("main")).not.toHaveTextContent(/these filters/);
  });

  it("draws all years where the address asks for none of them, and says so until they are let go", async () => {
    const user = renderApp("/roadmap/?from=2030-01-01");
    await findTitle();
    const note = screen.getByText("Not all of the time asked for is on the road map").closest("[role=status]");
    expect(note).toHaveTextContent(/What lies outside is left out\./);
    expect(readMarks(getFigure(/^All /)).length).toBeGreaterThan(initiatives.length);
    await user.click(screen.getByRole("button", { name: "Show the usual years" }));
    expect(location.search).toBe("");
    expect(screen.queryByText("Not all of the time asked for is on the road map")).not.toBeInTheDocument();
  });

  it("keeps its stretch of time to itself: on Events the same words are a filter", async () => {
    const user = renderApp("/roadmap/?from=2024-01-01&to=2024-12-31");
    await findTitle();
    expect(getFigure(/^All /)).toHaveTextContent("Shown from 1 Jan 2024 to 31 Dec 2024");
    await user.click(screen.getByRole("link", { name: "Events" }));
    await findTitle(`${record.events.length} events`);
    expect(location.search).toBe("");
  });

  it("explains every mark that it draws", async () => {
    renderApp("/roadmap/");
    await findTitle();
    const [legend] = within(getFigure(/^All /)).getAllByRole("list");
    expect(
      within(legend as HTMLElement)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "statement",
      "promised",
      "first promise, since slipped",
      "delivered",
      "slippage",
      "no report since the time promised",
    ]);
  });

  it("opens an item with its whole history", async () => {
    const user = renderApp("/roadmap/");
    await findTitle();
    const initiative = initiatives.find((one) => one.id === "cica-transformation");
    await user.click(screen.getByRole("link", { name: initiative?.shortTitle ?? "" }));
    await findTitle(initiative?.title);
    expect(location.pathname).toBe("/roadmap/cica-transformation/");
  });
});

describe("InitiativePage", () => {
  it("says of a promise that nobody has spoken of since that no source tells, and counts no days", async () => {
    renderApp("/roadmap/smart-agriculture-seminars-2021/");
    await findTitle();
    const plan = screen.getByRole("region", { name: "The plan in short" });
    expect(plan).toHaveTextContent(/StatusNo report \(agreed\)/);
    expect(plan).toHaveTextContent(/DeliveredNot reported/);
    expect(plan).toHaveTextContent(/SlippageNot known: no later source/);
    expect(screen.getByRole("main")).not.toHaveTextContent(/days late/);
  });

  it("names the standing of a late item with its status", async () => {
    renderApp("/roadmap/new-headquarters/?as-of=2025-03-31");
    await findTitle();
    const plan = screen.getByRole("region", { name: "The plan in short" });
    expect(plan).toHaveTextContent(/StatusLate \(agreed\)/);
    expect(plan).toHaveTextContent(/SlippageAt least 21 days late/);
  });

  it("lists every statement on the item in the order in which they were said", async () => {
    const initiative = initiatives.find((one) => one.id === "cica-transformation");
    renderApp("/roadmap/cica-transformation/");
    await findTitle(initiative?.title);
    const history = within(getFigure(/statements, /)).getByRole("table");
    expect(within(history).getAllByRole("row")).toHaveLength(1 + (initiative?.statements.length ?? 0));
    for (const { text } of initiative?.statements ?? []) expect(history).toHaveTextContent(text);
  });

  it("has no two regions of one name", async () => {
    renderApp("/roadmap/cica-transformation/");
    await findTitle();
    const names = screen
      .getAllByRole("region")
      .map((region) => region.getAttribute("aria-label") ?? region.querySelector("h2")?.textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  it("leads to the previous and the next item", async () => {
    const user = renderApp(`/roadmap/${initiatives[1]?.id}/`);
    await findTitle(initiatives[1]?.title);
    expect(screen.getByRole("link", { name: /^← Previous/ })).toHaveTextContent(initiatives[0]?.shortTitle ?? "-");
    await user.click(screen.getByRole("link", { name: /^Next/ }));
    await findTitle(initiatives[2]?.title);
  });

  it("draws in its timeline what the timeline's twin says", async () => {
    const delivered = initiatives.find((one) => one.achieved !== null);
    const user = renderApp(`/roadmap/${delivered?.id}/`);
    await findTitle(delivered?.title);
    const figure = getFigure("Planned against actual");
    const [mark] = readMarks(figure).filter((label) => / delivered /.test(label));
    const { rows } = await readTwin(user, figure);
    expect(rows).toHaveLength(1);
    expect(mark).toBe(`${delivered?.title}: delivered ${rows[0]?.[5]}`);
  });

  it("says that nothing is at the address of an unknown item and leads on", async () => {
    const user = renderApp("/roadmap/no-such-item/");
    await findTitle("Nothing at this address");
    expect(screen.getByText(/The road map has no item “no-such-item”/)).toBeVisible();
    const main = screen.getByRole("main");
    expect(within(main).getAllByRole("link")).toHaveLength(9);
    await user.click(within(main).getByRole("link", { name: "Road map" }));
    await findTitle(/items delivered/);
  });
});
