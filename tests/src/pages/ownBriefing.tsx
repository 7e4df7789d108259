import { screen, within } from "@testing-library/react";
import type { Briefing, FigureSlide, Slide } from "../../../src/core/briefing.ts";
import { useBriefings } from "../../../src/mine/briefings.ts";
// At hand before the first test: it is large, and a test waits for what is drawn, not for what is read from a disk.
import "../../../src/pages/briefing/BriefingPage.tsx";
import { findTitle, renderApp } from "../renderApp.tsx";

export const figure = (id: string, title: string, page = "/convention/", name = "steps"): FigureSlide => ({
  kind: "figure",
  id,
  title,
  notes: "",
  figure: { page, figure: name, view: "", frozen: null },
});
export const briefing: Briefing = {
  id: "own",
  title: "Council",
  slides: [
    { kind: "title", id: "a", title: "Opening", notes: "Greet", text: "Almaty" },
    figure("b", "Steps"),
    figure("c", "Counts", "/events/", "counts"),
  ],
  changed: 1,
};

/** The id under which the store keeps it: the store lives longer than a test, and gives none twice. */
export const own = { id: "" };
export const slides = (): readonly Slide[] =>
  useBriefings.getState().briefings.find((one) => one.id === own.id)?.slides ?? [];
export const titles = () => slides().map(({ title }) => title);
/** What the list of slides says of each. */
export const listed = () =>
  within(screen.getByRole("list", { name: "Slides" }))
    .getAllByRole("button", { name: /^Slide \d+:/ })
    .map((button) => button.querySelector(".sr-only")?.textContent);

/** The builder at the reader's only briefing. @param slide more of the address, as "&slide=2". */
export async function open(slide = "", shown = briefing) {
  const { briefings, remove, add } = useBriefings.getState();
  for (const one of briefings) remove(one.id);
  own.id = add(shown);
  const user = renderApp(`/briefings/mine/?briefing=${own.id}${slide}`);
  await findTitle(shown.title);
  return user;
}
