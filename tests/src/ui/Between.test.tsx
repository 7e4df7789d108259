import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router";
import { describe, expect, it } from "vitest";
import { Between } from "../../../src/ui/Between.tsx";
import { ViewProvider } from "../../../src/view/ViewProvider.tsx";
import { nextAct } from "../nextAct.ts";

const shown: string[] = [];

function Address() {
  const { search } = useLocation();
  if (shown.at(-1) !== search) shown.push(search);
  return null;
}

function renderBetween(search = "") {
  shown.length = 0;
  render(
    <MemoryRouter initialEntries={[`/events/${search}`]}>
      <ViewProvider known={undefined}>
        <Between from="First day" to="Last day" />
        <Address />
      </ViewProvider>
    </MemoryRouter>,
  );
  return { first: screen.getByLabelText("First day"), last: screen.getByLabelText("Last day") };
}

/** The queries that were in the address, one after the other. */
function written(): readonly string[] {
  nextAct();
  return shown;
}

/** What Chromium gives while the year of a day is typed. */
function typeYear(field: HTMLElement, year: string, rest: string) {
  for (let n = 1; n <= year.length; n += 1) {
    fireEvent.change(field, { target: { value: `${year.slice(0, n).padStart(4, "0")}-${rest}` } });
  }
}

describe("Between", () => {
  it("writes nothing of a year that is being typed", () => {
    const { first } = renderBetween();
    typeYear(first, "2024", "05-01");
    expect(first).toHaveValue("2024-05-01");
    expect(written()).toEqual(["", "?from=2024-05-01"]);
  });

  it("takes a last day that is typed where a first day is set, and never calls it reversed on the way", () => {
    const { last } = renderBetween("?from=2024-05-01");
    for (const year of ["2", "20", "202", "2025"]) {
      fireEvent.change(last, { target: { value: `${year.padStart(4, "0")}-03-31` } });
      expect(screen.queryByRole("alert")).toBeNull();
    }
    expect(last).toHaveValue("2025-03-31");
    expect(written().at(-1)).toBe("?from=2024-05-01&to=2025-03-31");
  });

  it("says that a period is reversed, keeps what was chosen and writes both days once they fit", () => {
    const { first, last } = renderBetween("?from=2024-05-01");
    fireEvent.change(last, { target: { value: "2023-12-31" } });
    fireEvent.blur(last);
    expect(screen.getByRole("alert")).toBeVisible();
    expect(last).toHaveValue("2023-12-31");
    expect(written()).toEqual(["?from=2024-05-01"]);
    fireEvent.change(first, { target: { value: "2023-01-01" } });
    expect(screen.queryByRole("alert")).toBeNull();
    expect(written().at(-1)).toBe("?from=2023-01-01&to=2023-12-31");
  });

  it("writes a day of any year once the field is left, or on Enter", async () => {
    const { first, last } = renderBetween();
    fireEvent.change(first, { target: { value: "0202-05-01" } });
    expect(written()).toEqual([""]);
    fireEvent.blur(first);
    expect(written().at(-1)).toBe("?from=0202-05-01");
    fireEvent.change(last, { target: { value: "1980-05-01" } });
    last.focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(written().at(-1)).toBe("?from=0202-05-01&to=1980-05-01"));
  });

  it("lets a day go, and writes nothing where a field is only passed", async () => {
    const { first } = renderBetween("?from=2024-05-01");
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(written()).toEqual(["?from=2024-05-01"]);
    fireEvent.change(first, { target: { value: "" } });
    expect(written().at(-1)).toBe("");
  });
});
