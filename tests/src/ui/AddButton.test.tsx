import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { useBriefings } from "../../../src/mine/briefings.ts";
// At hand before the first test: it brings every figure along.
import "../../../src/briefing/add/AddDialog.tsx";
import "../../../src/pages/convention/ConventionPage.tsx";
import "../../../src/pages/events/EventsPage.tsx";
import { findTitle, getFigure, renderApp } from "../renderApp.tsx";

const briefings = () => useBriefings.getState().briefings;
const dialog = async () => within(await screen.findByRole("dialog", { name: "Add to briefing" }));

beforeEach(() => {
  const { briefings: kept, remove } = useBriefings.getState();
  for (const one of kept) remove(one.id);
});

async function openOn(address: string, finding: RegExp) {
  const user = renderApp(address);
  await findTitle();
  await user.click(within(getFigure(finding)).getByRole("button", { name: "Add to briefing" }));
  await (await dialog()).findByRole("button", { name: "Add" });
  return user;
}

test("a figure goes with its filters onto a slide of a new briefing, and follows the record", async () => {
  const user = await openOn("/events/?dimension=human&open=events%2Fall%2Fall", /events, human/);
  const within = await dialog();
  await user.type(within.getByRole("textbox", { name: "Title of the new briefing" }), "Council");
  await user.type(within.getByRole("textbox", { name: "Title of the slide" }), "<b>Human</b>");
  await user.click(within.getByRole("button", { name: "Add" }));
  expect(within.getByText("Added to “Council” as slide 1.")).toHaveAttribute("role", "status");
  expect(within.getByRole("link", { name: "Open the briefing" })).toHaveFocus();
  expect(briefings()).toMatchObject([
    {
      title: "Council",
      slides: [
        {
          kind: "figure",
          title: "<b>Human</b>",
          figure: { page: "/events/", figure: "counts", view: "?dimension=human", frozen: null },
        },
      ],
    },
  ]);
  expect(within.getByRole("link", { name: "Open the briefing" })).toHaveAttribute(
    "href",
    expect.stringContaining(`briefings/mine/?briefing=${briefings()[0]?.id}`),
  );
});

test("added by Enter in a field that then goes, the focus is on the way on, and a second Enter adds nothing", async () => {
  const user = await openOn("/events/?dimension=human", /events, human/);
  const within = await dialog();
  await user.type(within.getByRole("textbox", { name: "Title of the new briefing" }), "Council{Enter}");
  expect(within.queryByRole("textbox", { name: "Title of the new briefing" })).toBeNull();
  expect(within.getByRole("link", { name: "Open the briefing" })).toHaveFocus();
  expect(briefings()[0]?.slides).toHaveLength(1);
  await user.click(within.getByRole("button", { name: "Add" }));
  expect(within.getByText("Added to “Council” as slide 2.")).toBeInTheDocument();
  expect(within.getByRole("link", { name: "Open the briefing" })).toHaveFocus();
});

test("a page that is set back is kept as of its day unless the reader says else", async () => {
  const user = await openOn("/convention/?as-of=2024-09-18", /^No ratification on record/);
  const within = await dialog();
  expect(within.getByRole("radio", { name: /^Keep 18 September 2024/ })).toBeChecked();
  await user.click(within.getByRole("button", { name: "Add" }));
  const [kept] = briefings()[0]?.slides ?? [];
  expect(kept).toMatchObject({ figure: { view: "?as-of=2024-09-18", frozen: { asOf: "2024-09-18" } } });
  await user.click(within.getByRole("radio", { name: /^Follow the record/ }));
  await user.click(within.getByRole("button", { name: "Add" }));
  expect(briefings()[0]?.slides[1]).toMatchObject({ figure: { view: "", frozen: null } });
});

test("a second figure can stand beside the first", async () => {
  const user = await openOn("/convention/", /ratifications from/);
  const within = await dialog();
  expect(within.queryByRole("radio", { name: /^Beside/ })).toBeNull();
  await user.click(within.getByRole("button", { name: "Add" }));
  await user.click(within.getByRole("radio", { name: /^Beside/ }));
  await user.click(within.getByRole("button", { name: "Add" }));
  expect(briefings()[0]?.slides).toMatchObject([{ kind: "pair", figures: [{ figure: "steps" }, { figure: "steps" }] }]);
});

test("the four figures of the Overview, and the summary of a state", async () => {
  const user = renderApp("/");
  await findTitle();
  await user.click(screen.getByRole("button", { name: "Add these figures to a briefing" }));
  await user.click(await (await dialog()).findByRole("button", { name: "Add" }));
  expect(briefings()[0]?.slides).toMatchObject([{ figure: { page: "/", figure: "headlines" } }]);
});

test("in a page that is embedded elsewhere there is no button", async () => {
  renderApp("/embed/convention/steps/");
  await screen.findByRole("heading", { name: /ratifications from/ });
  expect(screen.queryByRole("button", { name: "Add to briefing" })).toBeNull();
});
