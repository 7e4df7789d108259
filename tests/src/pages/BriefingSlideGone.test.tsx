import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { shelfPrefix } from "../../../src/mine/briefingShelf.ts";
import { useBriefings } from "../../../src/mine/briefings.ts";
import { briefing, listed, open, own, slides, titles } from "./ownBriefing.tsx";

describe("a slide that goes while somebody is at it", () => {
  test("a slide held by keys is held no more once another tab deletes it", async () => {
    const user = await open();
    const handle = () => screen.getByRole("button", { name: "Move slide 3" });
    handle().focus();
    await user.keyboard(" {Home}");
    expect(listed()[0]).toBe("Slide 1: Counts");
    const { edit, undo } = useBriefings.getState();
    act(() => edit(own.id, (now) => ({ ...now, slides: now.slides.filter((slide) => slide.id !== "c") })));
    expect(listed()).toEqual(["Slide 1: Opening", "Slide 2: Steps"]);
    expect(screen.getByText("The slide that was picked up is gone.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Slide 1: Opening" })).toHaveFocus();
    // It comes back where it was, and is picked up anew.
    act(() => void undo(own.id));
    expect(listed()).toEqual(["Slide 1: Opening", "Slide 2: Steps", "Slide 3: Counts"]);
    expect(handle()).not.toHaveAttribute("aria-pressed");
    handle().focus();
    await user.keyboard(" ");
    expect(screen.getByText("Slide picked up from place 3 of 3.")).toBeInTheDocument();
  });

  test("a slide held over a place that another tab takes away is put down at the end", async () => {
    const user = await open();
    screen.getByRole("button", { name: "Move slide 1" }).focus();
    await user.keyboard(" {End}");
    act(() => useBriefings.getState().edit(own.id, (now) => ({ ...now, slides: now.slides.slice(0, 2) })));
    await user.keyboard(" ");
    expect(titles()).toEqual(["Steps", "Opening"]);
    expect(screen.getByText("Now slide 2 of 2.")).toBeInTheDocument();
    expect(location.search).toBe(`?briefing=${own.id}&slide=2`);
  });

  test("the focus goes to the slide in its place where undo takes away what has it, and to the heading after the last", async () => {
    const user = await open("", { ...briefing, slides: briefing.slides.slice(0, 1) });
    await user.click(screen.getByRole("button", { name: "Text" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Slide 2: New text" })).toHaveFocus());
    await user.keyboard("{Control>}z{/Control}");
    expect(screen.getByRole("button", { name: "Slide 1: Opening" })).toHaveFocus();
    act(() => useBriefings.getState().edit(own.id, (now) => ({ ...now, slides: [] })));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  });

  test("the focus goes to the slide in its place also where the reader is in the other tab meanwhile", async () => {
    await open("&slide=2");
    const handle = screen.getByRole("button", { name: "Move slide 2" });
    handle.focus();
    // The window's own blur: the focus stays where it is.
    fireEvent.blur(handle);
    act(() => useBriefings.getState().edit(own.id, (now) => ({ ...now, slides: now.slides.toSpliced(1, 1) })));
    expect(screen.getByRole("button", { name: "Slide 2: Counts" })).toHaveFocus();
  });

  test("brings its slide back where another tab deletes that before the words rest", async () => {
    await open("&slide=2");
    const field = screen.getByRole("textbox", { name: "Notes for the speaker" });
    field.focus();
    fireEvent.change(field, { target: { value: "Slowly" } });
    act(() => useBriefings.getState().edit(own.id, (now) => ({ ...now, slides: now.slides.toSpliced(1, 1) })));
    expect(slides().map(({ title, notes }) => [title, notes])).toEqual([
      ["Opening", "Greet"],
      ["Steps", "Slowly"],
      ["Counts", ""],
    ]);
    expect(screen.getByText("Another tab had deleted slide 2. What you typed brought it back.")).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "Slide 2: Steps" })).toHaveFocus());
  });

  test("brings its briefing back where another tab deletes that before the words rest", async () => {
    await open();
    const field = screen.getByRole("textbox", { name: "Notes for the speaker" });
    field.focus();
    fireEvent.change(field, { target: { value: "Slowly" } });
    const key = `${shelfPrefix}${own.id}`;
    localStorage.removeItem(key);
    act(() => void window.dispatchEvent(new StorageEvent("storage", { key })));
    expect(slides().map(({ title, notes }) => [title, notes])).toEqual([
      ["Opening", "Slowly"],
      ["Steps", ""],
      ["Counts", ""],
    ]);
    expect(await screen.findByText(/had been deleted in another tab. Your change brought it back/)).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "Notes for the speaker" })).toHaveValue("Slowly");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  });

  test("goes with a slide that is deleted here before the words rest", async () => {
    await open("&slide=2");
    fireEvent.change(screen.getByRole("textbox", { name: "Notes for the speaker" }), { target: { value: "Slowly" } });
    // As by a finger, which takes the focus from no field.
    fireEvent.click(screen.getByRole("button", { name: "Delete" }));
    expect(titles()).toEqual(["Opening", "Counts"]);
  });
});
