import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { statesOf } from "../../../src/core/events.ts";
import { selectMembers } from "../../../src/core/membership.ts";
import { findTitle, record, renderApp } from "../renderApp.tsx";

const members = selectMembers(record, record.meta.latestSource);
const energy = record.events.filter(({ priorityArea }) => priorityArea === "energy-security");
const unnamed = members
  .filter(({ id }) => !energy.some((event) => statesOf(event).includes(id)))
  .map(({ name }) => name);

function heads(): string[] {
  return screen.getAllByRole("rowheader").map((head) => head.textContent ?? "");
}

describe("ParticipationPage", () => {
  it("has a row for each Member State, and leads from its name to its page", async () => {
    renderApp("/participation/?as-of=2025-03-31");
    await findTitle(/^Who is named in what: 28 Member States/);
    const link = screen.getByRole("link", { name: "Uzbekistan" });
    expect(link).toHaveAttribute("href", "../states/UZB/?as-of=2025-03-31");
  });

  it("lists who is named in nothing on the chosen area, and keeps it in the address", async () => {
    const user = renderApp("/participation/");
    await findTitle();
    await user.selectOptions(screen.getByRole("combobox", { name: "Who is named in nothing on" }), "Energy Security");
    expect(location.search).toBe("?sort=-energy-security");
    const said = screen.getByText(new RegExp(`${unnamed.length} of 28 Member States are not named in the sources`));
    expect(
      within(said)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(unnamed);
    expect(said).toHaveTextContent("Not named is not the same as absent");
    expect(heads().slice(0, unnamed.length)).toEqual(unnamed);
  });

  it("orders by a head, and turns the order round at a second press", async () => {
    const user = renderApp("/participation/");
    await findTitle();
    const head = () => screen.getByRole("columnheader", { name: /^Distinct events/ });
    await user.click(within(head()).getByRole("button"));
    expect(head()).toHaveAttribute("aria-sort", "descending");
    expect(heads()[0]).toBe("Kazakhstan");
    await user.click(within(head()).getByRole("button"));
    expect(head()).toHaveAttribute("aria-sort", "ascending");
    expect(location.search).toBe("?sort=-total");
    expect(
      screen.getAllByRole("columnheader", { name: /./ }).filter((one) => one.hasAttribute("aria-sort")),
    ).toHaveLength(1);
  });

  it("says not named where no source names a state, and never 0", async () => {
    renderApp("/participation/");
    await findTitle();
    const row = screen.getByRole("row", { name: /^Kuwait/ });
    const cells = within(row).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toContain("–not named");
    expect(cells.map((cell) => cell.textContent)).not.toContain("0");
  });

  it("is cut by body, dimension and period", async () => {
    const user = renderApp("/participation/?sort=finance&from=2022-01-01&to=2022-12-31");
    await findTitle();
    await user.click(screen.getByRole("button", { name: "Body" }));
    expect(location.search).toBe("?from=2022-01-01&to=2022-12-31&columns=body");
    expect(screen.getByRole("columnheader", { name: "Governing bodies" })).toBeInTheDocument();
    expect(screen.getByRole("columnheader", { name: "Summit" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Dimension" }));
    expect(screen.queryByRole("columnheader", { name: "Summit" })).not.toBeInTheDocument();
    expect(screen.getByRole("columnheader", { name: "Human" })).toBeInTheDocument();
  });

  it("opens the events behind a number", async () => {
    const user = renderApp("/participation/");
    await findTitle();
    const [cell] = screen.getAllByRole("button", { name: /^Kazakhstan, Tourism: named in \d+ events?$/ });
    if (cell === undefined) throw new Error("no such cell");
    await user.click(cell);
    const panel = await screen.findByRole("dialog", { name: "Kazakhstan: Tourism" });
    expect(
      within(panel).getByText(`${cell.textContent} record${cell.textContent === "1" ? "" : "s"}`),
    ).toBeInTheDocument();
  });
});
