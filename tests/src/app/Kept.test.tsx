import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Kept } from "../../../src/app/Kept.tsx";

vi.mock("../../../src/app/offline/Offline.tsx", () => ({ Offline: () => <p>Keeping</p> }));
vi.mock("../../../src/dataset/DatasetProvider.tsx", () => ({ useDataset: () => ({ dataset: undefined }) }));
vi.mock("../../../src/figures/overview/FirstView.tsx", () => ({ useFirstView: () => undefined }));

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = () => document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
const isBegun = () => screen.queryByText("Keeping") !== null;

beforeEach(() => {
  vi.useFakeTimers();
  document.documentElement.dataset["build"] = "1";
});

afterEach(() => {
  vi.useRealTimers();
  delete document.documentElement.dataset["build"];
});

it("keeps the site once its reader has let the page alone for three seconds", async () => {
  render(<Kept />);
  await pass(2900);
  expect(isBegun()).toBe(false);
  await pass(200);
  expect(isBegun()).toBe(true);
});

it("waits on while the reader is at work: a press is answered first", async () => {
  render(<Kept />);
  for (let nth = 0; nth < 4; nth += 1) {
    await pass(2500);
    press();
  }
  expect(isBegun()).toBe(false);
  await pass(3100);
  expect(isBegun()).toBe(true);
});

it("keeps it after three minutes, though the reader is still at work", async () => {
  render(<Kept />);
  for (let nth = 0; nth < 89; nth += 1) {
    await pass(2000);
    press();
  }
  expect(isBegun()).toBe(false);
  await pass(2100);
  expect(isBegun()).toBe(true);
});

it("waits for nothing more once the page is gone", () => {
  const { unmount } = render(<Kept />);
  expect(vi.getTimerCount()).toBeGreaterThan(0);
  unmount();
  press();
  expect(vi.getTimerCount()).toBe(0);
});

it("does nothing for a page that is no build", async () => {
  delete document.documentElement.dataset["build"];
  render(<Kept />);
  await pass(200_000);
  expect(isBegun()).toBe(false);
});
