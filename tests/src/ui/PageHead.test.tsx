import { fireEvent, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { describe, expect, it, vi } from "vitest";
import { PageHead } from "../../../src/ui/PageHead.tsx";
import { useView, ViewProvider } from "../../../src/view/ViewProvider.tsx";
import { nextAct } from "../nextAct.ts";

function Page() {
  const { view, change } = useView();
  return (
    <>
      <PageHead title={view.dimensions.join() || "All"} lead="" />
      <button type="button" onClick={() => change({ dimensions: ["human"] })}>
        Human
      </button>
    </>
  );
}

describe("PageHead", () => {
  it("names the tab once the address is written: the step before keeps its name", () => {
    vi.stubGlobal("requestAnimationFrame", () => 0);
    render(
      <MemoryRouter>
        <ViewProvider known={undefined}>
          <Page />
        </ViewProvider>
      </MemoryRouter>,
    );
    expect(document.title).toBe("All · CICA Transformation");
    fireEvent.click(screen.getByRole("button", { name: "Human" }));
    expect(screen.getByRole("heading", { name: "human" })).toBeVisible();
    expect(document.title).toBe("All · CICA Transformation");
    nextAct();
    expect(document.title).toBe("human · CICA Transformation");
  });
});
