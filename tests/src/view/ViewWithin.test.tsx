import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, it, vi } from "vitest";
import { initialView } from "../../../src/view/codec.ts";
import { useView, ViewProvider, ViewWithin } from "../../../src/view/ViewProvider.tsx";

function Filters({ of }: { of: string }) {
  const { view, change } = useView();
  return (
    <>
      <p>
        {of}: {view.kinds.join()},{view.dimensions.join()}
      </p>
      <button type="button" onClick={() => change({ dimensions: ["human"] })}>
        Human on the {of}
      </button>
    </>
  );
}

it("gives a part of the page a view of its own, which follows its owner and not the page", async () => {
  const change = vi.fn();
  const page = (kinds: readonly ["cbm"] | readonly ["ceremony"]) => (
    <MemoryRouter>
      <ViewProvider known={undefined}>
        <Filters of="page" />
        <ViewWithin view={{ ...initialView, kinds }} change={change}>
          <Filters of="part" />
        </ViewWithin>
      </ViewProvider>
    </MemoryRouter>
  );
  const { rerender } = render(page(["cbm"]));
  await userEvent.click(screen.getByRole("button", { name: "Human on the part" }));
  expect(change).toHaveBeenCalledWith({ dimensions: ["human"] });
  expect(screen.getByText("page: ,")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Human on the page" }));
  expect(screen.getByText("page: ,human")).toBeVisible();
  expect(screen.getByText("part: cbm,")).toBeVisible();
  rerender(page(["ceremony"]));
  expect(screen.getByText("part: ceremony,")).toBeVisible();
});
