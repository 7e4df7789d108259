import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import type { FigureModel } from "../../../src/core/figure.ts";
import { Figure } from "../../../src/ui/Figure.tsx";
import { ViewProvider } from "../../../src/view/ViewProvider.tsx";

const model: FigureModel = {
  id: "gifts",
  finding: "Two gifts",
  subtitle: "Per year",
  description: "A bar for each year.",
  basis: { documents: 1, pages: 1 },
  sources: [{ id: "digest", title: "The digest", marks: 2 }],
  table: {
    caption: "Gifts per year",
    columns: [{ label: "Year" }, { label: "Gifts", numeric: true }],
    rows: [{ key: "2025", cells: ["2025", 1200], opens: "contributed/year/2025" }],
  },
};

function figureOf(own: FigureModel, isTable: boolean) {
  return (
    <MemoryRouter>
      <ViewProvider known={undefined}>
        <Figure model={own} isTable={isTable}>
          <p>The drawing</p>
        </Figure>
      </ViewProvider>
    </MemoryRouter>
  );
}

function renderFigure(isTable = false) {
  render(figureOf(model, isTable));
  return userEvent.setup();
}

describe("Figure", () => {
  it("is named by its finding, described in words, and names its sources", () => {
    renderFigure();
    const figure = screen.getByRole("region", { name: "Two gifts" });
    expect(figure).toHaveAccessibleDescription(/^A bar for each year\. Arrow keys move between marks/);
    expect(within(figure).getByText("Sources: The digest")).toBeVisible();
  });

  it("turns over by a button that says what comes, of which figure, and no state beside it", async () => {
    const user = renderFigure();
    const button = screen.getByRole("button", { name: "Table" });
    expect(button).toHaveAccessibleDescription("Two gifts");
    expect(button).not.toHaveAttribute("aria-pressed");
    await user.click(button);
    expect(button).toHaveAccessibleName("Chart");
    expect(screen.queryByText("The drawing")).not.toBeInTheDocument();
    const table = screen.getByRole("table", { name: "Gifts per year" });
    expect(within(table).getByRole("cell", { name: "1,200" })).toHaveClass("numeric");
    await user.click(button);
    expect(screen.getByText("The drawing")).toBeVisible();
  });

  it("names its sources of now once it shows something else", async () => {
    const { rerender } = render(figureOf(model, false));
    rerender(figureOf({ ...model, finding: "One gift", sources: [{ id: "page", title: "A page", marks: 1 }] }, false));
    expect(screen.getByRole("heading")).toHaveTextContent("One gift");
    expect(await screen.findByText("Sources: A page")).toBeVisible();
  });

  it("has no twin where it is a table", () => {
    renderFigure(true);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.getByRole("region", { name: "Two gifts" })).toHaveAccessibleDescription("A bar for each year.");
  });
});
