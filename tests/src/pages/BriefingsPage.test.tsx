import { act, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Briefing } from "../../../src/core/briefing.ts";
import { toFile } from "../../../src/mine/briefingFile.ts";
import { toFragment } from "../../../src/mine/briefingLink.ts";
import { asidePrefix, shelfPrefix } from "../../../src/mine/briefingShelf.ts";
import { useBriefings } from "../../../src/mine/briefings.ts";
// At hand before the first test: they are large, and a test waits for what is drawn, not for what is read from a disk.
import "../../../src/pages/briefing/BriefingPage.tsx";
import "../../../src/pages/briefings/BriefingsPage.tsx";
import { findTitle, renderApp } from "../renderApp.tsx";

const briefing: Briefing = {
  id: "own",
  title: "For the <b>Council</b>",
  slides: [{ kind: "title", id: "a", title: "Opening", notes: "", text: "Almaty" }],
  changed: 0,
};
/** The id under which the store keeps it: the store lives longer than a test, and gives none twice. */
let id = "";

const own = () => useBriefings.getState().briefings;
const rowOf = async (title: string | RegExp) => {
  const row = (await screen.findByRole("link", { name: title })).closest("li");
  if (row === null) throw new Error(`no line for ${title}`);
  return within(row);
};

afterEach(() => {
  vi.useRealTimers();
});

beforeEach(() => {
  vi.setSystemTime(new Date("2025-03-14T12:00:00Z"));
  const { briefings, remove, add } = useBriefings.getState();
  for (const one of briefings) remove(one.id);
  id = add(briefing);
});

describe("own briefings", () => {
  test("each with its slides and its last change; markup in a title is text", async () => {
    renderApp("/briefings/");
    const row = await rowOf(briefing.title);
    expect(row.getByText(/^1 slide, last changed 14 March 2025/)).toBeInTheDocument();
    expect(row.getByRole("link", { name: "Present “For the <b>Council</b>”" })).toHaveAttribute(
      "href",
      `../briefings/mine/present/?briefing=${id}`,
    );
  });

  test("none: the page says what to do", async () => {
    useBriefings.getState().remove(id);
    renderApp("/briefings/");
    expect(await screen.findByText(/Press “Add to briefing” below any figure/)).toBeInTheDocument();
  });

  test("duplicated, renamed, deleted and brought back", async () => {
    const user = renderApp("/briefings/");
    await user.click((await rowOf(briefing.title)).getByRole("button", { name: /Duplicate/ }));
    expect(own().map(({ title }) => title)).toContain("For the <b>Council</b> (copy)");
    expect(new Set(own().map(({ id }) => id)).size).toBe(2);

    await user.click((await rowOf(briefing.title)).getByRole("button", { name: /^Rename/ }));
    const field = screen.getByRole("textbox", { name: "Title" });
    await user.clear(field);
    await user.type(field, "Autumn{Enter}");
    expect(screen.getByText("It is called “Autumn” now.")).toBeInTheDocument();

    const row = await rowOf("Autumn");
    await user.click(row.getByRole("button", { name: /Delete/ }));
    expect(own()).toHaveLength(1);
    expect(screen.getByRole("heading", { name: "Your briefings" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect((await rowOf("Autumn")).getByText(/^1 slide/)).toBeInTheDocument();
  });

  test("one whose title was emptied is named all the same", async () => {
    useBriefings.getState().edit(id, (now) => ({ ...now, title: " " }));
    const user = renderApp("/briefings/");
    await user.click((await rowOf("Untitled briefing")).getByRole("button", { name: /Duplicate “Untitled briefing”/ }));
    expect(screen.getByText("“Untitled briefing” is there as a copy.")).toBeInTheDocument();
    await user.click((await rowOf("Untitled briefing")).getByRole("button", { name: /Delete/ }));
    expect(screen.getByText("“Untitled briefing” is deleted.")).toBeInTheDocument();
    expect(own().map(({ title }) => title)).toEqual(["Untitled briefing (copy)"]);
  });

  test("one that is given the name that it has is not changed", async () => {
    const user = renderApp("/briefings/");
    const [before] = own();
    await user.click((await rowOf(briefing.title)).getByRole("button", { name: /^Rename/ }));
    await user.keyboard("{Enter}");
    expect(screen.getByText(`It is called “${briefing.title}” now.`)).toBeInTheDocument();
    expect(own()[0]).toBe(before);
  });

  test("a new one opens in the builder", async () => {
    const user = renderApp("/briefings/");
    await user.click(await screen.findByRole("button", { name: "New briefing" }));
    await findTitle("Untitled briefing");
    expect(location.pathname).toBe("/briefings/mine/");
    expect(own()).toHaveLength(2);
  });
});

describe("a file", () => {
  const choose = async (words: string) => {
    const user = renderApp("/briefings/");
    await user.upload(await screen.findByLabelText("Open a file", { selector: "input" }), new File([words], "b.json"));
  };

  test("joins the own ones, even where it is a copy of one that is there", async () => {
    await choose(toFile(briefing));
    await waitFor(() => expect(own()).toHaveLength(2));
    expect(new Set(own().map(({ id }) => id)).size).toBe(2);
  });

  test("one that is broken is refused and says where", async () => {
    await choose(toFile(briefing).slice(0, 80));
    expect(await screen.findByRole("alert")).toHaveTextContent(/no JSON, at line/);
    expect(own()).toHaveLength(1);
  });

  test("one of a newer version is refused and says so", async () => {
    await choose(toFile(briefing).replace('"version": 1', '"version": 7'));
    expect(await screen.findByRole("alert")).toHaveTextContent(/newer version of this site/);
    expect(own()).toHaveLength(1);
  });
});

describe("a shared link", () => {
  test("is kept only when the reader says so", async () => {
    const user = renderApp(`/briefings/${await toFragment({ ...briefing, title: "From a colleague" })}`);
    await screen.findByText(/“From a colleague”, 1 slide\./);
    expect(own()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Keep" }));
    expect(own().map(({ title }) => title)).toContain("From a colleague");
    expect(location.hash).toBe("");
  });

  test("one that was cut off says so", async () => {
    renderApp(`/briefings/${(await toFragment(briefing))?.slice(0, 40)}`);
    expect(await screen.findByRole("alert")).toHaveTextContent(/The link is incomplete/);
  });
});

describe("ready-made briefings", () => {
  test("are copied into the own ones and opened", async () => {
    const user = renderApp("/briefings/");
    await user.click(
      (await rowOf("State of the transformation")).getByRole("button", { name: /Copy to my briefings/ }),
    );
    await findTitle("State of the transformation");
    const copy = own().find(({ from }) => from === "state-of-the-transformation");
    expect(location.search).toBe(`?briefing=${copy?.id}`);
  });

  test("the annual review is of the dimension chosen, which the address keeps", async () => {
    const user = renderApp("/briefings/");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Dimension" }), "economic");
    expect(await screen.findByRole("link", { name: /^Annual review: Economic/ })).toBeInTheDocument();
    expect(location.search).toBe("?dimension=economic");
  });
});

test("what could not be read can be saved on any later visit, let go, and brought back", async () => {
  const texts: Blob[] = [];
  URL.createObjectURL = vi.fn((blob: Blob) => {
    texts.push(blob);
    return "blob:";
  });
  URL.revokeObjectURL = vi.fn();
  const raw = '{"format":"cica-briefing","briefing":{"title":"<b>Lost</b>","sli';
  localStorage.setItem(`${asidePrefix}x`, raw);
  // As at the start of a visit.
  useBriefings.getState().dismiss("none");
  const user = renderApp("/briefings/");
  const part = within(await screen.findByRole("region", { name: "Could not be read" }));
  expect(part.getByText("“<b>Lost</b>”, 64 characters", { selector: ".briefing-name" })).toBeInTheDocument();
  const named = (words: string) => part.getByRole("button", { name: `${words} “<b>Lost</b>”, 64 characters` });
  await user.click(named("Save it as it was, as a file"));
  expect(await texts[0]?.text()).toBe(raw);
  await user.click(named("Let it go"));
  expect(localStorage.getItem(`${asidePrefix}x`)).toBeNull();
  expect(part.getByRole("status")).toHaveTextContent("“<b>Lost</b>”, 64 characters: gone from this browser.");
  expect(part.getByRole("heading", { name: "Could not be read" })).toHaveFocus();
  await user.click(named("Undo"));
  expect(localStorage.getItem(`${asidePrefix}x`)).toBe(raw);
  await user.click(named("Let it go"));
});

test("each that was let go is brought back by a button of its own, whichever went last", async () => {
  for (const title of ["One", "Two"]) localStorage.setItem(`${asidePrefix}${title}`, `{"title":"${title}"`);
  useBriefings.getState().dismiss("none");
  const user = renderApp("/briefings/");
  const part = within(await screen.findByRole("region", { name: "Could not be read" }));
  for (const title of ["One", "Two"]) {
    await user.click(part.getByRole("button", { name: `Let it go “${title}”, 14 characters` }));
    expect(part.getByRole("status")).toHaveTextContent(`“${title}”, 14 characters: gone from this browser.`);
  }
  await user.click(part.getByRole("button", { name: "Undo “One”, 14 characters" }));
  expect(localStorage.getItem(`${asidePrefix}One`)).toBe('{"title":"One"');
  expect(localStorage.getItem(`${asidePrefix}Two`)).toBeNull();
  await user.click(part.getByRole("button", { name: "Undo “Two”, 14 characters" }));
  expect(part.queryByRole("button", { name: /^Undo/ })).not.toBeInTheDocument();
  for (const title of ["One", "Two"]) useBriefings.getState().letGo(title);
});

test("the notice of a briefing deleted elsewhere takes back nothing that was done here, once it is back", async () => {
  const key = `${shelfPrefix}${id}`;
  useBriefings.getState().edit(id, (one) => ({ ...one, title: "Mine" }));
  const user = renderApp("/briefings/");
  await rowOf("Mine");
  const text = localStorage.getItem(key) ?? "";
  const hear = () => act(() => void window.dispatchEvent(new StorageEvent("storage", { key })));
  localStorage.removeItem(key);
  hear();
  const notice = await screen.findByText(/was deleted in another tab/);
  const { notices } = useBriefings.getState();
  localStorage.setItem(key, text);
  hear();
  await rowOf("Mine");
  expect(notice).not.toBeInTheDocument();
  // As where the button is pressed before the page is drawn anew.
  act(() => useBriefings.setState({ notices }));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(own().map(({ title }) => title)).toEqual(["Mine"]);
  expect(screen.queryByText(/was deleted in another tab/)).not.toBeInTheDocument();
});

test("a store that is full says so and offers the file", async () => {
  useBriefings.setState({ keeping: "full" });
  URL.createObjectURL = vi.fn(() => "blob:");
  URL.revokeObjectURL = vi.fn();
  const user = renderApp("/briefings/");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("This browser’s store is full");
  await user.click(within(alert).getByRole("button", { name: "Save as a file" }));
  expect(URL.createObjectURL).toHaveBeenCalledOnce();
  useBriefings.setState({ keeping: "kept" });
});
