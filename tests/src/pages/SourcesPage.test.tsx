import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, getFigure, readRows, record, renderApp } from "../renderApp.tsx";

/** The rows of all groups, those that are closed too. */
function readAllRows(figure: HTMLElement): string[][] {
  return [...figure.querySelectorAll("table")].flatMap(readRows);
}

describe("SourcesPage", () => {
  it("lists every source and every disagreement on record", async () => {
    renderApp("/sources/");
    await findTitle(`${record.sources.length} sources carry the record`);
    expect(readAllRows(getFigure("Documents and pages"))).toHaveLength(record.sources.length);
    const disagreements = getFigure(`${record.discrepancies.length} disagreements between sources`);
    expect(readAllRows(disagreements)).toHaveLength(record.discrepancies.length);
  });

  it("keeps the many web pages and the disagreements closed until asked for, the documents open", async () => {
    renderApp("/sources/");
    await findTitle();
    const groups = [...document.querySelectorAll("details.group")].map((group) => [
      group.querySelector("summary")?.textContent?.replace(/ \(\d+\)$/, ""),
      group.hasAttribute("open"),
    ]);
    expect(groups.slice(0, 2)).toEqual([
      ["Documents", true],
      ["Web pages", false],
    ]);
    expect(groups.slice(2).some(([, open]) => open)).toBe(false);
    expect(groups.length).toBeGreaterThan(3);
  });

  it("offers the dataset and its schema by addresses that hold in any folder", async () => {
    renderApp("/sources/");
    await findTitle();
    const link = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(link("Dataset (JSON)")).toBe("../data/dataset.json");
    expect(link("Its schema (JSON Schema)")).toBe("../data/dataset.schema.json");
  });

  it("opens a source with the number of records that the list promised", async () => {
    const user = renderApp("/sources/");
    await findTitle();
    const source = record.sources.find((one) => one.id === "statement-2024-09-18");
    const rows = readAllRows(getFigure("Documents and pages"));
    const promised = rows.find(([title]) => title === source?.title)?.at(-1);
    await user.click(within(getFigure("Documents and pages")).getByRole("link", { name: source?.title ?? "" }));
    await findTitle(source?.title);
    const figure = getFigure(`${promised} records rest on it`);
    expect(String(within(figure).getAllByRole("rowheader", { hidden: true }).length)).toBe(promised);
  });
});

describe("SourcePage", () => {
  it("says when a source counts as said, and why", async () => {
    renderApp("/sources/voice-of-asia-2025-1/");
    await findTitle("Voice of Asia: CICA Digest, January to March 2025");
    expect(screen.getByText(/^31 Mar 2025 \(.*last day of the digest’s period\)$/)).toBeVisible();
  });

  it("says that nothing is at the address of an unknown source and leads on", async () => {
    const user = renderApp("/sources/no-such-source/");
    await findTitle("Nothing at this address");
    expect(screen.getByText("The record cites no source “no-such-source”.")).toBeVisible();
    await user.click(within(screen.getByRole("main")).getByRole("link", { name: "Sources" }));
    await findTitle(/sources carry the record$/);
  });
});
