import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router";
import { describe, expect, it } from "vitest";
import { DateControl } from "../../../src/ui/DateControl.tsx";
import { useView, ViewProvider } from "../../../src/view/ViewProvider.tsx";
import { nextAct } from "../nextAct.ts";

const coverage = { first: "2020-11-10", last: "2025-03-31" };
const defaultSince = "2024-09-18";

function Clock() {
  const { view } = useView();
  return (
    <DateControl
      asOf={view.asOf ?? coverage.last}
      since={view.since ?? defaultSince}
      coverage={coverage}
      onPlay={() => {}}
    />
  );
}

function Address() {
  return <output>{useLocation().search}</output>;
}

function renderControl(search = "") {
  render(
    <MemoryRouter initialEntries={[`/${search}`]}>
      <ViewProvider known={undefined}>
        <Clock />
        <Address />
      </ViewProvider>
    </MemoryRouter>,
  );
  const type = (label: string, day: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value: day } });
  const user = userEvent.setup();
  return {
    showOn: (day: string) => type("Show what was known on", day),
    compareWith: (day: string) => type("Compare with", day),
    choose: (name: string) => user.click(screen.getByRole("radio", { name })),
    submit: () => user.click(screen.getByRole("button", { name: "Show" })),
    press: (name: string) => user.click(screen.getByRole("button", { name })),
    hasAddress: (search: string) => {
      nextAct();
      return waitFor(() => expect(screen.getByRole("status").textContent).toBe(search));
    },
  };
}

describe("DateControl", () => {
  it("takes a day before the default comparison, and pins no comparison that nobody chose", async () => {
    const control = renderControl();
    control.showOn("2023-06-30");
    await control.submit();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await control.hasAddress("?as-of=2023-06-30");
  });

  it("writes a comparison that was chosen", async () => {
    const control = renderControl();
    control.compareWith("2022-01-01");
    await control.submit();
    await control.hasAddress("?since=2022-01-01");
  });

  it("rests on documents alone where that is chosen, and lets go of it with the day", async () => {
    const control = renderControl();
    await control.choose("CICA’s documents only");
    await control.submit();
    await control.hasAddress("?record=documents");
    await control.press("Latest source");
    await control.hasAddress("");
  });

  it("keeps a comparison that was chosen before", async () => {
    const control = renderControl("?since=2024-09-18");
    control.showOn("2025-01-31");
    await control.submit();
    await control.hasAddress("?as-of=2025-01-31&since=2024-09-18");
  });

  it("refuses a comparison that was chosen and comes after the day shown", async () => {
    const control = renderControl("?since=2024-09-18");
    control.showOn("2023-06-30");
    await control.submit();
    expect(screen.getByRole("alert")).toHaveTextContent("The day to compare with comes after the day shown.");
    await control.hasAddress("?since=2024-09-18");
  });

  it.each(["2019-01-01", "2031-01-01", ""])("refuses the day %j, which no source covers", async (day) => {
    const control = renderControl();
    control.showOn(day);
    await control.submit();
    expect(screen.getByRole("alert")).toHaveTextContent("Choose a day from 10 November 2020 to 31 March 2025.");
    await control.hasAddress("");
  });

  it("refuses a comparison that no source covers", async () => {
    const control = renderControl();
    control.compareWith("2019-01-01");
    await control.submit();
    expect(screen.getByRole("alert")).toHaveTextContent(/^Choose a day from /);
  });

  it("writes nothing for the latest day, and lets both days go by one button", async () => {
    const control = renderControl("?as-of=2023-06-30&since=2022-01-01");
    control.showOn(coverage.last);
    await control.submit();
    await control.hasAddress("?since=2022-01-01");
    await control.press("Latest source");
    await control.hasAddress("");
  });
});
