import { screen, waitFor } from "@testing-library/react";
import { expect } from "vitest";
import { selectReadyMade } from "../../../src/briefing/readyMade.ts";
import { toSlideModel } from "../../../src/briefing/slides.ts";
import { record } from "../renderApp.tsx";

/** What is said at this moment. */
export const announced = () => screen.getAllByRole("status").map((status) => status.textContent);

/** A ready-made briefing as it is presented, and what is said of its slides, counted from 1. */
export function readyTalk(id: string) {
  const briefing = selectReadyMade(record).find((ready) => ready.id === id);
  if (briefing === undefined) throw new Error(`no briefing ${id} on record`);
  const { slides } = briefing;
  const titles = slides.map((slide) => toSlideModel(slide, record).title);
  const slideAt = (number: number) => `Slide ${number} of ${slides.length}: ${titles[number - 1]}`;
  const findSlide = (number: number) => waitFor(() => expect(announced()).toContain(slideAt(number)));
  return { briefing, slides, titles, address: `/briefings/${id}/present/`, slideAt, findSlide };
}
