import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findTitle, getFigure, record, renderApp } from "../renderApp.tsx";

const digest = record.sources.find(({ id }) => id === "voice-of-asia-2025-1");

describe("SourcePage", () => {
  it("names the source and lists what rests on it, in groups", async () => {
    renderApp("/sources/voice-of-asia-2025-1/");
    await findTitle(digest?.title);
    const figure = getFigure(/records rest on it$/);
    const groups = within(figure)
      .getAllByRole("heading", { level: 3 })
      .map((heading) => heading.textContent ?? "");
    const events = record.events.filter(({ cites }) => cites.some(({ source }) => source === digest?.id)).length;
    expect(groups).toContain(`Events (${events})`);
    expect(within(figure).getAllByRole("table")).toHaveLength(groups.length);
    expect(within(figure).getByRole("table", { name: `Events (${events})` })).toBeVisible();
  });

  it("opens the evidence of a record", async () => {
    const user = renderApp("/sources/voice-of-asia-2025-1/");
    await findTitle(digest?.title);
    const event = record.events.find(({ cites }) => cites.some(({ source }) => source === digest?.id));
    const [button] = within(getFigure(/records rest on it$/)).getAllByRole("button", { name: event?.title ?? "" });
    await user.click(button as HTMLElement);
    expect(await screen.findByRole("dialog", { name: event?.title ?? "" })).toBeVisible();
  });

  it("says so where the record cites no such source", async () => {
    renderApp("/sources/no-such-source/");
    await findTitle("Nothing at this address");
    expect(screen.getByText("The record cites no source “no-such-source”.")).toBeVisible();
  });
});
