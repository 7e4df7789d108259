import { act, render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { expect, it } from "vitest";
import { toFileData } from "../../../src/mine/briefingFile.ts";
import { shelfPrefix } from "../../../src/mine/briefingShelf.ts";
import { useBriefings } from "../../../src/mine/briefings.ts";

function List() {
  const { briefings, isRead, read } = useBriefings();
  useEffect(read, [read]);
  return <p>{isRead ? briefings.map(({ title }) => title).join(", ") : "reading"}</p>;
}

it("shows what the browser keeps, and what another tab changes there", () => {
  const kept = (title: string, revision: string, ancestors: readonly string[]) =>
    JSON.stringify({
      ...toFileData({ id: "a", title, slides: [], changed: 1 }),
      kept: { added: 1, revision, ancestors },
    });
  localStorage.setItem(`${shelfPrefix}a`, kept("Mine", "r1", []));
  render(<List />);
  expect(screen.getByText("Mine")).toBeVisible();

  localStorage.setItem(`${shelfPrefix}a`, kept("From the other tab", "r2", ["r1"]));
  act(() => {
    window.dispatchEvent(new StorageEvent("storage", { key: `${shelfPrefix}a` }));
  });
  expect(screen.getByText("From the other tab")).toBeVisible();

  act(() => {
    useBriefings.getState().add({ id: "b", title: "Second", slides: [], changed: 0 });
    useBriefings.getState().edit("a", (one) => ({ ...one, title: "Third" }));
  });
  expect(screen.getByText("Third, Second")).toBeVisible();
  expect(localStorage.getItem(`${shelfPrefix}a`)).toContain('"Third"');
  expect(localStorage.getItem(`${shelfPrefix}b`)).toContain('"Second"');
});
