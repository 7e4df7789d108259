import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, getFigure, readRows, record, renderApp } from "../renderApp.tsx";

describe("SourcesPage", () => {
  const readAll = (figure: HTMLElement) => within(figure).getAllByRole("table").flatMap(readRows);

  it("lists every source, the five documents in sight and the others folded", async () => {
    renderApp("/sources/");
    await findTitle(`${record.sources.length} sources carry the record`);
    const figure = getFigure("Documents and pages");
    expect(readAll(figure)).toHaveLength(record.sources.length);
    const [documents] = within(figure).getAllByRole("table");
    expect(documents?.closest("details")).toBeNull();
    expect(readRows(documents as HTMLElement)).toHaveLength(5);
    const [, ...folded] = within(figure).getAllByRole("table");
    expect(folded.filter((table) => table.closest("details") === null)).toEqual([]);
  });

  it("finds a source by words of its title and publisher", async () => {
    const user = renderApp("/sources/");
    await findTitle();
    await user.type(screen.getByRole("searchbox"), "voice asia secretariat");
    const rows = readAll(getFigure("Documents and pages"));
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const [title, publisher] of rows) expect(`${title} ${publisher}`).toMatch(/voice.*asia.*secretariat/i);
    await user.type(screen.getByRole("searchbox"), " nosuchword");
    expect(screen.getByText("No source has these words")).toBeVisible();
  });

  it("has every disagreement, folded by what it is about, with claims and what is shown", async () => {
    renderApp("/sources/");
    await findTitle();
    const figure = getFigure(`${record.discrepancies.length} disagreements between sources`);
    const about = [...figure.querySelectorAll("[data-opens^='discrepancies/']")];
    expect(about).toHaveLength(record.discrepancies.length);
    expect(about.filter((one) => one.closest("details") === null)).toEqual([]);
    const used = [...figure.querySelectorAll(".disagreements strong")].map((one) => one.textContent);
    expect(used.toSorted()).toEqual(record.discrepancies.map((one) => one.used).toSorted());
  });

  it("offers every file by an address that holds in any folder, with what it holds, its rows and its size", async () => {
    renderApp("/sources/");
    await findTitle();
    const take = getFigure("Take the record away");
    const link = (name: string) => within(take).getByRole("link", { name }).getAttribute("href");
    expect(link("Dataset (JSON)")).toBe("../data/dataset.json");
    expect(link("Its schema (JSON Schema)")).toBe("../data/dataset.schema.json");
    expect(link("Data Package (JSON)")).toBe("../data/datapackage.json");
    const tables = record.meta.files.filter(({ rows }) => rows !== undefined);
    const rows = readAll(take);
    expect(rows.map(([, file]) => file)).toEqual(tables.map(({ path }) => path));
    for (const [holds, file] of rows) expect(holds).not.toBe(file);
    expect(rows.find(([, file]) => file === "events.csv")?.[2]).toBe(String(record.events.length));
    expect(link("events.csv")).toBe("../data/events.csv");
  });

  it("gives a citation with the version, to copy", async () => {
    const user = renderApp("/sources/");
    await findTitle();
    await user.click(screen.getByRole("button", { name: "Copy the citation" }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`version ${record.meta.latestSource}+${record.meta.digest.slice(0, 8)}`);
    expect(screen.getByText(copied)).toBeVisible();
    expect(screen.getByText("Copied")).toBeVisible();
  });

  it("opens the events that a number of the coverage stands for", async () => {
    const user = renderApp("/sources/");
    await findTitle();
    const figure = getFigure(/stand in the five documents/);
    const mark = within(figure).getByRole("button", { name: /^Voice of Asia, Jan.Mar 2025, Q1 2025: \d+$/ });
    const count = Number(/(\d+)$/.exec(mark.getAttribute("aria-label") ?? "")?.[1]);
    await user.click(mark);
    const panel = await screen.findByRole("dialog");
    expect(await within(panel).findByText(mark.getAttribute("aria-label") ?? "")).toBeVisible();
    expect(panel.querySelectorAll(".records > li")).toHaveLength(count);
  });

  it("opens a source with the number of records that the list promised", async () => {
    const user = renderApp("/sources/");
    await findTitle();
    const source = record.sources.find((one) => one.id === "statement-2024-09-18");
    const rows = readAll(getFigure("Documents and pages"));
    const promised = rows.find(([title]) => title === source?.title)?.at(-1);
    await user.click(within(getFigure("Documents and pages")).getByRole("link", { name: source?.title ?? "" }));
    await findTitle(source?.title);
    const figure = getFigure(`${promised} records rest on it`);
    expect(String(within(figure).getAllByRole("rowheader").length)).toBe(promised);
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
