import { QueryClient } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import { type UserEvent, userEvent } from "@testing-library/user-event";
import { BrowserRouter } from "react-router";
import type { Dataset } from "../../data/schema/dataset.ts";
import { App } from "../../src/app/App.tsx";
import { firstViewOf } from "../../src/app/prerender.tsx";
import { datasetQuery } from "../../src/dataset/query.ts";
import { provideReader } from "../../src/dataset/reader.ts";
import { toRecordView } from "../../src/dataset/record.ts";
import { compileRecord } from "./realRecord.ts";

provideReader(toRecordView);

/** The record of this repository. */
export const record: Dataset = await compileRecord();

/**
 * The whole site at an address, as in the browser: history, lazy pages and all.
 * @param dataset what is in the query cache; null leaves it to be fetched.
 * @param isBuilt true on the Overview's page as it was built, which waits with the dataset for the reader's first act.
 */
export function renderApp(
  address: string,
  { dataset = record, isBuilt = false }: { dataset?: Dataset | null; isBuilt?: boolean } = {},
): UserEvent {
  history.replaceState(null, "", address);
  const queryClient = new QueryClient();
  if (dataset !== null) queryClient.setQueryData(datasetQuery("").queryKey, dataset);
  render(
    <BrowserRouter>
      <App
        queryClient={queryClient}
        datasetAddress="/data/dataset.json"
        firstView={isBuilt ? firstViewOf(record) : undefined}
      />
    </BrowserRouter>,
  );
  return userEvent.setup();
}

/** The page's heading, once its part of the site is there. */
export function findTitle(name?: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("heading", { level: 1, ...(name === undefined ? {} : { name }) });
}

/** A figure by its heading. */
export function getFigure(finding: string | RegExp): HTMLElement {
  const regions = screen.getAllByRole("region", { name: finding });
  const figures = regions.filter((region) => within(region).queryByRole("heading", { level: 2 }) !== null);
  if (figures.length !== 1) throw new Error(`${figures.length} figures with the heading ${finding}, expected 1`);
  return figures[0] as HTMLElement;
}

/** What a figure's marks say, in the order of the drawing; those drawn ahead are out of sight. */
export function readMarks(figure: HTMLElement): string[] {
  return [...figure.querySelectorAll("[data-mark]:not([visibility=hidden] *)")].map(
    (mark) => mark.getAttribute("aria-label") ?? "",
  );
}

/** The body of a table, cell by cell, as it reads. */
export function readRows(table: HTMLElement): string[][] {
  const rows = within(table).getAllByRole("row").slice(1) as HTMLTableRowElement[];
  return rows.map((row) => [...row.cells].map((cell) => cell.textContent ?? ""));
}

/** Turns a figure over and reads its table twin: the columns' labels and the rows. */
export async function readTwin(user: UserEvent, figure: HTMLElement): Promise<{ columns: string[]; rows: string[][] }> {
  await user.click(within(figure).getByRole("button", { name: "Table" }));
  const table = within(figure).getByRole("table");
  const columns = within(table)
    .getAllByRole("columnheader")
    .map((header) => header.textContent ?? "");
  return { columns, rows: readRows(table) };
}
