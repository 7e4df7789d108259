import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { SiteRouter } from "../../../src/app/SiteRouter.tsx";
import { PageLink } from "../../../src/ui/PageLink.tsx";
import { useView, ViewProvider } from "../../../src/view/ViewProvider.tsx";
import { nextAct } from "../nextAct.ts";

function Human() {
  const { change } = useView();
  return (
    <button type="button" onClick={() => change({ dimensions: ["human"] })}>
      Human
    </button>
  );
}

describe("SiteRouter", () => {
  it.each(["/", "/sub/folder/"])("keeps links on the first page within the folder %s", async (root) => {
    history.replaceState(null, "", `${root}events/`);
    render(
      <SiteRouter root={root}>
        <ViewProvider known={undefined}>
          <PageLink to="/">Overview</PageLink>
          <PageLink to="/roadmap/">Road map</PageLink>
          <Human />
        </ViewProvider>
      </SiteRouter>,
    );
    await userEvent.click(screen.getByRole("link", { name: "Overview" }));
    expect(location.pathname).toBe(root);
    expect(screen.getByRole("link", { name: "Road map" })).toHaveProperty("pathname", `${root}roadmap/`);
    await userEvent.click(screen.getByRole("button", { name: "Human" }));
    nextAct();
    expect(location.pathname + location.search).toBe(`${root}?dimension=human`);
  });
});
