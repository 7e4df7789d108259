import "@testing-library/jest-dom/vitest";
import { format } from "node:util";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, vi } from "vitest";

// Pages come with their part of the site; on a busy machine that takes its time.
configure({ asyncUtilTimeout: 10_000 });

// jsdom knows the element, but neither opens it as a modal nor closes it.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event("close"));
};
// jsdom draws nothing: a frame is over as soon as it can be.
window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()));
window.cancelAnimationFrame = (frame) => window.clearTimeout(frame);
// jsdom has no layout to scroll.
window.scrollTo = () => undefined;

// What React complains of (keys, hydration, misuse) is a fault of the page, not noise.
const complaints = new Set<string>();
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation((...words) => complaints.add(format(...words).slice(0, 400)));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  const heard = [...complaints];
  complaints.clear();
  expect(heard, "complaints in the console").toEqual([]);
});
