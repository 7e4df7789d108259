import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { findTitle, record, renderApp } from "../renderApp.tsx";
import { briefing, figure, listed, open, own, slides, titles } from "./ownBriefing.tsx";

afterEach(() => {
  vi.useRealTimers();
});

test("lists the slides with what they show, and opens the one that the address names", async () => {
  await open("&slide=3");
  expect(listed()).toEqual(["Slide 1: Opening", "Slide 2: Steps", "Slide 3: Counts"]);
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("Counts");
  expect(screen.getByRole("button", { name: /^Slide 3/ })).toHaveAttribute("aria-current", "true");
});

test("a press chooses a slide, and the address keeps it", async () => {
  const user = await open();
  await user.click(screen.getByRole("button", { name: /^Slide 2/ }));
  expect(location.search).toBe(`?briefing=${own.id}&slide=2`);
  expect(screen.getByRole("textbox", { name: "Title" })).toHaveValue("Steps");
});

describe("arranging", () => {
  test("moves, and takes back and does again by buttons and keys", async () => {
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Move down" }));
    expect(titles()).toEqual(["Steps", "Opening", "Counts"]);
    expect(screen.getByText("Now slide 2 of 3.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Move down" })).toHaveFocus();
    await user.keyboard("{Control>}z{/Control}");
    expect(titles()).toEqual(["Opening", "Steps", "Counts"]);
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(titles()).toEqual(["Steps", "Opening", "Counts"]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(titles()).toEqual(["Opening", "Steps", "Counts"]);
  });

  test("a slide that is picked up by keys goes one place with each press, however fast they come", async () => {
    const user = await open();
    const handle = screen.getByRole("button", { name: "Move slide 1" });
    handle.focus();
    await user.keyboard(" ");
    expect(screen.getByText("Slide picked up from place 1 of 3.")).toBeInTheDocument();
    // Without a rest between them.
    act(() => {
      for (const key of ["ArrowDown", "ArrowDown"]) fireEvent.keyDown(handle, { key });
    });
    expect(listed()).toEqual(["Slide 1: Steps", "Slide 2: Counts", "Slide 3: Opening"]);
    expect(titles()).toEqual(["Opening", "Steps", "Counts"]);
    expect(handle).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(screen.getByText("Now at place 2 of 3.")).toBeInTheDocument();
    await user.keyboard(" ");
    expect(titles()).toEqual(["Steps", "Opening", "Counts"]);
    expect(location.search).toBe(`?briefing=${own.id}&slide=2`);
    expect(handle).toHaveFocus();
    await user.keyboard("{Control>}z{/Control}");
    expect(titles()).toEqual(["Opening", "Steps", "Counts"]);
  });

  test("a slide that is picked up by keys stays where it was on Escape, and when the focus goes", async () => {
    const user = await open();
    const handle = screen.getByRole("button", { name: "Move slide 3" });
    handle.focus();
    await user.keyboard(" {Home}{Escape}");
    expect(screen.getByText("Left at place 3.")).toBeInTheDocument();
    await user.keyboard(" {ArrowUp}");
    expect(listed()[1]).toBe("Slide 2: Counts");
    await user.tab();
    expect(listed()).toEqual(["Slide 1: Opening", "Slide 2: Steps", "Slide 3: Counts"]);
    expect(titles()).toEqual(["Opening", "Steps", "Counts"]);
    expect(screen.getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
  });

  test("what was done is said for a while, and again where it is done again", async () => {
    await open();
    vi.useFakeTimers();
    const said = () => screen.getByRole("button", { name: "Redo" }).parentElement?.querySelector("[role=status]");
    const press = (name: string) => {
      fireEvent.click(screen.getByRole("button", { name }));
      return said()?.textContent;
    };
    expect(press("Duplicate")).toBe("The copy is slide 2.");
    press("Duplicate");
    const first = press("Undo");
    act(() => void vi.advanceTimersByTime(6000));
    const again = press("Undo");
    // Read aloud only where the text is another; seen, it is the same.
    expect(again).not.toBe(first);
    expect(again?.trim()).toBe(first);
    expect(first).not.toBe("");
    // The time begins with what was said last.
    act(() => void vi.advanceTimersByTime(6000));
    expect(said()?.textContent).toBe(again);
    act(() => void vi.advanceTimersByTime(4000));
    expect(said()).toBeEmptyDOMElement();
  });

  test("the first can’t go further up, and its button keeps the focus", async () => {
    const user = await open();
    const up = screen.getByRole("button", { name: "Move up" });
    await user.click(up);
    expect(titles()).toEqual(["Opening", "Steps", "Counts"]);
    expect(up).toHaveFocus();
  });

  test("joins two figures and splits them again", async () => {
    const user = await open("&slide=2");
    await user.click(screen.getByRole("button", { name: "Join with next" }));
    expect(slides().map(({ kind }) => kind)).toEqual(["title", "pair"]);
    await user.click(screen.getByRole("button", { name: "Split" }));
    expect(slides().map(({ kind }) => kind)).toEqual(["title", "figure", "figure"]);
  });

  test("deletes, moves the focus on, and brings back", async () => {
    const user = await open("&slide=2");
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(titles()).toEqual(["Opening", "Counts"]);
    await waitFor(() => expect(screen.getByRole("button", { name: "Slide 2: Counts" })).toHaveFocus());
    await user.keyboard("{Control>}z{/Control}");
    expect(titles()).toEqual(["Opening", "Steps", "Counts"]);
  });

  test("duplicates with an id of its own", async () => {
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Duplicate" }));
    expect(titles()).toEqual(["Opening", "Opening", "Steps", "Counts"]);
    expect(new Set(slides().map(({ id }) => id)).size).toBe(4);
  });

  test("adds a title, a text and a state’s summary after the slide that is chosen", async () => {
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Text" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Summary of" }), "Kazakhstan");
    await user.click(screen.getByRole("button", { name: "Add summary" }));
    expect(
      slides()
        .slice(0, 3)
        .map(({ kind }) => kind),
    ).toEqual(["title", "text", "figure"]);
    expect(slides()[2]).toMatchObject({ figure: { page: "/states/KAZ/", figure: "summary" } });
  });
});

describe("words", () => {
  test("what is typed is kept as one act; markup is text", async () => {
    const user = await open();
    const field = screen.getByRole("textbox", { name: "Title" });
    await user.clear(field);
    await user.type(field, "<i>Now</i>");
    await user.tab();
    expect(titles()[0]).toBe("<i>Now</i>");
    expect(screen.getAllByText("<i>Now</i>").length).toBeGreaterThan(1);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(titles()[0]).toBe("Opening");
  });

  test("is kept when another slide is chosen before the words rest", async () => {
    const user = await open();
    await user.type(screen.getByRole("textbox", { name: "Notes for the speaker" }), " all");
    await user.click(screen.getByRole("button", { name: /^Slide 2/ }));
    expect(slides()[0]?.notes).toBe("Greet all");
  });

  test("the briefing is renamed", async () => {
    const user = await open();
    const field = screen.getByRole("textbox", { name: "Title of the briefing" });
    await user.clear(field);
    await user.type(field, "Summit");
    await user.tab();
    expect(await findTitle("Summit")).toBeInTheDocument();
  });
});

test("a figure is kept as of the record’s day and let go again", async () => {
  const user = await open("&slide=2");
  await user.click(screen.getByRole("button", { name: /^Keep as of/ }));
  const day = record.meta.latestSource;
  expect(slides()[1]).toMatchObject({ figure: { frozen: { asOf: day }, view: `?as-of=${day}` } });
  expect(screen.getByRole("button", { name: /^Slide 2/ })).toHaveTextContent("frozen");
  await user.click(screen.getByRole("button", { name: "Let it follow the record" }));
  expect(slides()[1]).toMatchObject({ figure: { frozen: null, view: "" } });
});

test("a slide whose figure is not there says so in the list, and the others stand", async () => {
  await open("", {
    ...briefing,
    slides: [figure("x", "", "/states/XXX/", "summary"), ...briefing.slides],
  });
  expect(screen.getByRole("button", { name: /^Slide 1/ })).toHaveTextContent("can’t be shown");
  expect(screen.getByRole("button", { name: "Slide 2: Opening" })).toBeInTheDocument();
});

test("a slide has a link to the latest and one to its date", async () => {
  await open("&slide=3");
  expect(screen.getByRole("link", { name: "Always the latest" })).toHaveAttribute("href", "../../events/");
  expect(screen.getByRole("link", { name: "As shown on its date" }).getAttribute("href")).toMatch(
    /^\.\.\/\.\.\/events\/\?as-of=\d{4}-/,
  );
});

test("a briefing that this browser does not keep is named as such", async () => {
  renderApp("/briefings/mine/?briefing=gone");
  await findTitle("This browser keeps no such briefing");
  expect(screen.getByText(/A briefing moves as a file or as a link/)).toBeInTheDocument();
});

test("a ready-made one is shown, and copied to be changed", async () => {
  const user = renderApp("/briefings/state-of-the-transformation/");
  await findTitle("State of the transformation");
  expect(screen.queryByRole("textbox", { name: "Title of the briefing" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Copy to my briefings" }));
  expect(await screen.findByRole("textbox", { name: "Title of the briefing" })).toHaveValue(
    "State of the transformation",
  );
});
