import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, getFigure, readMarks, readRows, readTwin, record, renderApp } from "../renderApp.tsx";

const { contributions } = record;
/** The part of another contribution is listed, not counted. */
const counted = contributions.filter(({ within }) => within === undefined);
const pledged = counted.filter(({ standing }) => standing === "pledged").length;

/** "2021, cash: 3 contributions, …" as a cell: what, of which kind, how many. */
function toCell(label: string): string {
  const [, what, kind, n] = /^(.*), ([^,:]+): (\d+) contributions?, /.exec(label) ?? [];
  return `${what} ${kind} ${n}`;
}

describe("ContributionsPage", () => {
  it("counts what is disclosed and what is not", async () => {
    renderApp("/contributions/");
    const disclosed = contributions.filter((one) => one.disclosed).length;
    await findTitle(
      `${counted.length} contributions on record, ${pledged} of them only pledged; ${disclosed} with a disclosed amount`,
    );
    // Short enough to be whole at once.
    const list = within(getFigure(/^The list/)).getByRole("table");
    const amounts = readRows(list).map((cells) => cells[4]);
    expect(amounts.filter((amount) => amount === "not disclosed")).toHaveLength(contributions.length - disclosed);
    expect(amounts).not.toContain("0");
  });

  it("draws per year and per contributor what the twins say", async () => {
    const user = renderApp("/contributions/");
    await findTitle();
    for (const [name, first] of [
      [/^Of those dated to one year/, "Year"],
      [/named most often/, "Contributor"],
    ] as const) {
      const figure = getFigure(name);
      await within(figure).findAllByRole("button", { name: /contribution/ });
      const drawn = readMarks(figure).map(toCell).sort();
      const { columns, rows } = await readTwin(user, figure);
      expect(columns[0]).toBe(first);
      const kinds = columns.slice(1, -3).map((kind) => kind.toLowerCase());
      const written = rows
        .filter(([what]) => what !== "Not dated to one year")
        .flatMap(([what = "", ...cells]) =>
          kinds.flatMap((kind, i) =>
            cells[i] === "0" ? [] : [`${what.replace(" (unfinished)", "")} ${kind} ${cells[i]}`],
          ),
        );
      expect(written.sort()).toEqual(drawn);
    }
  });

  it("shows a stated total apart and adds it to nothing", async () => {
    renderApp("/contributions/");
    await findTitle();
    const undisclosed = counted.filter((one) => !one.disclosed).length;
    const amounts = getFigure(`Disclosed: USD 30,000 in 1 contribution; ${undisclosed} without an amount`);
    expect(readRows(within(amounts).getByRole("table")).map(([who, amount, scope]) => [who, amount, scope])).toEqual([
      ["Türkiye", "USD 935,000", "cumulative total, as stated"],
      ["Türkiye", "USD 30,000", "one contribution"],
    ]);
    expect(screen.queryByText(/965,000/)).not.toBeInTheDocument();
  });

  it("lists the Fund's share with what it is part of, and counts it nowhere", async () => {
    renderApp("/contributions/");
    await findTitle();
    const list = getFigure(`The list: ${counted.length} contributions, and 2 that are parts of others`);
    const share = readRows(within(list).getByRole("table")).find((cells) => cells[1] === "CICA Fund");
    expect(share?.[5]).toMatch(/^received ?part of the contribution of Iraq, by 7 Mar 2025; not counted again$/);
    const chart = getFigure(/named most often/);
    await within(chart).findAllByRole("button", { name: /contribution/ });
    expect(readMarks(chart).some((label) => label.startsWith("CICA Fund"))).toBe(false);
    expect(readMarks(chart).some((label) => label.startsWith("Iraq, cash: 1 contribution"))).toBe(true);
  });

  it("filters by contributor and kind together", async () => {
    renderApp("/contributions/?contributor=CHN&gift=cash");
    const chosen = contributions.filter((one) => one.contributor === "CHN" && one.kind === "cash");
    await findTitle(`${chosen.length} of ${counted.length} contributions, none with a disclosed amount`);
    const list = within(getFigure(`The list: ${chosen.length} contributions`)).getByRole("table");
    expect(new Set(readRows(list).map((cells) => cells[1]))).toEqual(new Set(["China"]));
  });

  it("keeps the axes of the years at a filter, and draws the bars that it leaves", async () => {
    const user = renderApp("/contributions/");
    await findTitle();
    const years = getFigure(/^Of those dated to one year/);
    await within(years).findAllByRole("button", { name: /contribution/ });
    const observer = new MutationObserver(() => undefined);
    const axes = [...years.querySelectorAll(".grid, .tick, .uncovered")];
    expect(axes.length).toBeGreaterThan(8);
    for (const line of axes) observer.observe(line, { attributes: true, childList: true, subtree: true });
    await user.click(screen.getByRole("checkbox", { name: /^In kind/ }));
    const inKind = new Map<string, number>();
    for (const { kind, date } of counted) {
      const [first, last] = [date.first?.slice(0, 4), date.last?.slice(0, 4)];
      if (kind === "in-kind" && first !== undefined && first === last) inKind.set(first, (inKind.get(first) ?? 0) + 1);
    }
    expect(readMarks(years).map(toCell).sort()).toEqual([...inKind].map(([year, n]) => `${year} in kind ${n}`).sort());
    expect(axes.filter((line) => !line.isConnected)).toEqual([]);
    expect(observer.takeRecords()).toEqual([]);
    observer.disconnect();
  });

  it("keeps the focus on a box below the short list that is let go", async () => {
    const user = renderApp("/contributions/?contributor=UZB");
    await findTitle();
    const box = within(screen.getByRole("group", { name: "Contributor" })).getByRole("checkbox", {
      name: /Uzbekistan/,
    });
    box.focus();
    await user.keyboard(" ");
    await findTitle(new RegExp(`^${counted.length} contributions on record`));
    expect(box).not.toBeChecked();
    expect(box).toHaveFocus();
  });
});
