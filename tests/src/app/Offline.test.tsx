import { act, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { type Keeping, useKeeping } from "../../../src/app/offline/keeper.ts";
import { Offline } from "../../../src/app/offline/Offline.tsx";

const record = { latestSource: "2026-03-11", digest: "a".repeat(64) };
const found = { build: "fedcba9876543210", latestSource: "2026-06-04", digest: "b".repeat(64) };

beforeEach(() => useKeeping.setState({ kept: "not yet", connection: "there", found: undefined }));

function tell(keeping: Partial<Keeping>) {
  act(() => useKeeping.setState(keeping));
}

const announced = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

test("says quietly that the site is kept, and aloud that the network is gone and how old the record is", () => {
  render(<Offline record={record} isSilent={false} />);
  tell({ kept: "kept" });
  expect(screen.getByText("Works offline.")).toBeVisible();
  expect(announced()).toEqual(["", ""]);
  tell({ connection: "offline" });
  expect(announced()).toContain("You are offline. This is the record up to 11 March 2026, as kept in this browser.");
  expect(screen.queryByText("Works offline.")).toBeNull();
  tell({ connection: "silent" });
  expect(announced()).toContain(
    "The site does not answer. This is the record up to 11 March 2026, as it was last loaded.",
  );
});

test.each([
  ["a later record", found, "A newer record is there, up to 4 June 2026. Shown is the record up to 11 March 2026."],
  [
    "a corrected record",
    { ...found, latestSource: record.latestSource },
    "Another edition of the record is there, up to 11 March 2026.",
  ],
  [
    "other pages only",
    { ...found, digest: record.digest, latestSource: record.latestSource },
    "A newer version of this site is there, with the same record.",
  ],
])("tells of %s", (_, version, words) => {
  render(<Offline record={record} isSilent={false} />);
  tell({ found: version });
  expect(announced()).toContain(words);
});

test("offers again what did not come", async () => {
  render(<Offline record={record} isSilent={false} />);
  tell({ found });
  vi.useFakeTimers();
  fireEvent.click(screen.getByRole("button", { name: "Show it" }));
  expect(screen.getByRole("button", { name: "Loading …" })).toBeVisible();
  await act(() => vi.advanceTimersByTimeAsync(15_000));
  vi.useRealTimers();
  expect(screen.getByRole("button", { name: "Show it" })).toBeVisible();
});

test("what is put off stays at hand, and the next version is told of again", async () => {
  const user = userEvent.setup();
  render(<Offline record={record} isSilent={false} />);
  tell({ found });
  await user.click(screen.getByRole("button", { name: "Not now" }));
  expect(screen.queryByRole("button", { name: "Not now" })).toBeNull();
  expect(screen.getByRole("button", { name: "Show it" })).toBeVisible();
  tell({ found: { ...found, build: "0123456789abcdef" } });
  expect(screen.getByRole("button", { name: "Not now" })).toBeVisible();
});

test("a presentation is told of nothing", () => {
  const { container } = render(<Offline record={record} isSilent />);
  tell({ found, connection: "offline", kept: "kept" });
  expect(container).toBeEmptyDOMElement();
});
