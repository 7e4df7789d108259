import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { heededFilters } from "../../../src/briefing/presenterQuestion.ts";
import { useBriefings } from "../../../src/mine/briefings.ts";
import { findTitle, renderApp } from "../renderApp.tsx";
import { announced, readyTalk } from "./readyTalk.ts";

const { briefing, slides, address, slideAt, findSlide } = readyTalk("state-of-the-transformation");
const bar = () => within(screen.getByRole("toolbar", { name: "Presentation" }));

describe("PresentPage", () => {
  it("shows the first slide and says which it is", async () => {
    renderApp(address);
    await findTitle(`Presenting: ${briefing.title}`);
    await findSlide(1);
    expect(document.title).toContain(briefing.title);
  });

  it("goes on and back by keys, and keeps the slide in the address", async () => {
    const user = renderApp(address);
    await findSlide(1);
    await user.keyboard("{ArrowRight}{PageDown} ");
    await findSlide(4);
    expect(location.search).toBe("?slide=4");
    await user.keyboard("{PageUp}");
    await findSlide(3);
    await user.keyboard("{End}");
    await findSlide(slides.length);
    await user.keyboard("{Home}");
    await findSlide(1);
    expect(location.search).toBe("");
  });

  it("jumps by number", async () => {
    const user = renderApp(address);
    await findSlide(1);
    await user.keyboard("12");
    expect(announced()).toContain("Go to slide 12: press Enter");
    await user.keyboard("{Enter}");
    await findSlide(12);
  });

  it("begins at the slide of the address, and at the last where there is none of that number", async () => {
    renderApp(`${address}?slide=999`);
    await findSlide(slides.length);
    expect(screen.getByText(`There is no slide 999: this is the last of ${slides.length}.`)).toBeVisible();
  });

  it("goes dark and comes back", async () => {
    const user = renderApp(`${address}?slide=3`);
    await findSlide(3);
    await user.keyboard("b");
    expect(announced()).toContain("The screen is black. Press b to bring the slide back.");
    await user.keyboard(".");
    await findSlide(3);
  });

  it("lists every key under ?, and closes by Escape or its button", async () => {
    const user = renderApp(address);
    await findSlide(1);
    await user.keyboard("?");
    const help = screen.getByRole("dialog", { name: "Keys" });
    expect(within(help).getByText("Overview").closest("div")).toHaveTextContent("o");
    await user.click(within(help).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog", { name: "Keys" })).toBeNull();
  });

  it("leads from the overview to a slide, by press and by number", async () => {
    const user = renderApp(address);
    await findSlide(1);
    await user.click(bar().getByRole("button", { name: "Overview" }));
    const all = screen.getByRole("dialog", { name: "All slides" });
    expect(within(all).getAllByRole("listitem")).toHaveLength(slides.length);
    await user.click(within(all).getByRole("button", { name: slideAt(5) }));
    await findSlide(5);
    expect(screen.queryByRole("dialog", { name: "All slides" })).toBeNull();
    await user.keyboard("o7{Enter}");
    await findSlide(7);
  });

  it("answers a question by filters and brings the slide back by Escape", async () => {
    const number = slides.findIndex((slide) => heededFilters(slide).includes("dimensions")) + 1;
    const user = renderApp(`${address}?slide=${number}`);
    await findSlide(number);
    await user.keyboard("q");
    const panel = screen.getByRole("complementary", { name: "Answer a question" });
    await user.selectOptions(within(panel).getByLabelText("Dimension"), "Human");
    await user.selectOptions(within(panel).getByLabelText("Year"), "2024");
    expect(screen.getByText(/^Answering: Human;.* 2024$/)).toBeVisible();
    expect(announced()).not.toContain(slideAt(number));
    await user.keyboard("{Escape}");
    await findSlide(number);
    expect(screen.queryByRole("complementary")).toBeNull();
    expect(location.search).toBe(number === 1 ? "" : `?slide=${number}`);
  });

  it("brings the slide back by its button at once, whatever else Escape would close first", async () => {
    const number = slides.findIndex((slide) => heededFilters(slide).includes("dimensions")) + 1;
    const user = renderApp(`${address}?slide=${number}`);
    await findSlide(number);
    await user.keyboard("q");
    await user.selectOptions(screen.getByLabelText("Dimension"), "Human");
    await user.click(bar().getByRole("button", { name: "Black" }));
    await user.click(screen.getByRole("button", { name: "Back to the slide" }));
    await findSlide(number);
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("waits for a date until it is typed whole", async () => {
    const number = slides.findIndex((slide) => heededFilters(slide).includes("from")) + 1;
    const user = renderApp(`${address}?slide=${number}`);
    await findSlide(number);
    await user.keyboard("q");
    const field = within(screen.getByRole("complementary")).getByLabelText("From");
    // As a browser gives a year while it is typed.
    for (const day of ["0002-03-01", "0020-03-01", "0202-03-01"]) {
      fireEvent.change(field, { target: { value: day } });
      expect(field).toHaveValue(day);
      expect(announced()).toContain(slideAt(number));
    }
    fireEvent.change(field, { target: { value: "2024-03-01" } });
    expect(screen.getByText(/^Answering: .*from 1 Mar 2024$/)).toBeVisible();
    fireEvent.change(field, { target: { value: "0002-03-01" } });
    fireEvent.blur(field);
    expect(field).toHaveValue("2024-03-01");
  });

  it("leaves arrows, Home and End to the notes that are scrolled, and keeps the page keys", async () => {
    const user = renderApp(`${address}?slide=2`);
    await findSlide(2);
    await user.keyboard("n");
    act(() => screen.getByRole("region", { name: "Notes" }).focus());
    await user.keyboard("{ArrowDown}{ArrowRight}{End}{Home}");
    await findSlide(2);
    await user.keyboard("{PageDown}");
    await findSlide(3);
  });

  it("draws no picture in the overview before it is near", async () => {
    class Far {
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal("IntersectionObserver", Far);
    const user = renderApp(address);
    await findSlide(1);
    await user.keyboard("o");
    const all = screen.getByRole("dialog", { name: "All slides" });
    expect(within(all).getAllByRole("listitem")).toHaveLength(slides.length);
    expect(all.querySelectorAll(".slide")).toHaveLength(0);
    vi.unstubAllGlobals();
  });

  it("goes on when its briefing is deleted meanwhile", async () => {
    const id = useBriefings.getState().add(briefing);
    const user = renderApp(`/briefings/mine/present/?briefing=${id}&slide=2`);
    await findSlide(2);
    act(() => useBriefings.getState().remove(id));
    await user.keyboard("{PageDown}");
    await findSlide(3);
  });

  it("covers nothing of a slide that begins: the controls come when the pointer moves, not where it rests", async () => {
    const user = renderApp(address);
    await findSlide(1);
    const { dataset } = screen.getByRole("main");
    expect(dataset).toHaveProperty("idle");
    fireEvent.pointerMove(window, { screenX: 10, screenY: 10 });
    fireEvent.pointerMove(window, { screenX: 10, screenY: 10 });
    expect(dataset).toHaveProperty("idle");
    await user.keyboard("{PageDown}");
    await findSlide(2);
    expect(dataset).toHaveProperty("idle");
    fireEvent.pointerMove(window, { screenX: 12, screenY: 10 });
    expect(dataset).not.toHaveProperty("idle");
  });

  it("says that it is ready offline only when all came, and begins without", async () => {
    let come = () => {};
    const coming = new Promise<void>((done) => {
      come = done;
    });
    const fonts = { load: () => coming };
    Object.defineProperty(document, "fonts", { value: fonts, configurable: true });
    try {
      renderApp(address);
      await waitFor(() => expect(announced()).toContain(slideAt(1)), { timeout: 15_000 });
      expect(screen.queryByText("Ready offline")).toBeNull();
      come();
      expect(await screen.findByText("Ready offline")).toBeVisible();
    } finally {
      Reflect.deleteProperty(document, "fonts");
    }
  }, 20_000);

  it("shows notes below the slide on demand", async () => {
    const user = renderApp(address);
    await findSlide(1);
    expect(screen.queryByRole("region", { name: "Notes" })).toBeNull();
    await user.keyboard("n");
    expect(screen.getByRole("region", { name: "Notes" })).toBeVisible();
  });

  it("says that Escape leaves, once full screen was left and while nothing is open, and in the help", async () => {
    const user = renderApp(address);
    await findSlide(1);
    const words = "Full screen is off. Esc leaves the slides, f brings it back.";
    const toggle = (element: Element | null) => {
      Object.defineProperty(document, "fullscreenElement", { value: element, configurable: true });
      fireEvent(document, new Event("fullscreenchange"));
    };
    try {
      toggle(document.documentElement);
      expect(announced()).not.toContain(words);
      // Left again until it is heard: a window listens a moment after its first slide.
      await waitFor(() => {
        toggle(null);
        expect(announced()).toContain(words);
      });
      // The pointer, black, a question: Escape takes these first.
      for (const key of ["p", "b", "q"]) {
        await user.keyboard(key);
        toggle(null);
        expect(announced()).not.toContain(words);
        await user.keyboard("{Escape}");
        toggle(null);
        expect(announced()).toContain(words);
      }
      await user.keyboard("?");
      expect(announced()).not.toContain(words);
      const help = within(screen.getByRole("dialog", { name: "Keys" }));
      expect(help.getByText("Close what is open, then full screen, then leave").closest("div")).toHaveTextContent(
        "Esc",
      );
    } finally {
      Reflect.deleteProperty(document, "fullscreenElement");
    }
  });

  it("says for a moment that the browser would not go full screen, and then leaves the slide alone", async () => {
    renderApp(address);
    await findSlide(1);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      // This browser knows no full screen.
      await act(async () => void fireEvent.keyDown(window, { key: "f" }));
      expect(screen.getByRole("alert")).toHaveTextContent("The browser would not go full screen.");
      act(() => void vi.advanceTimersByTime(7_000));
      expect(screen.queryByRole("alert")).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it("says that a briefing is unknown, and leads on", async () => {
    renderApp("/briefings/nothing-of-the-kind/present/");
    await findTitle("No such briefing");
    expect(screen.getByRole("link", { name: "All briefings" })).toHaveAttribute("href", "../../../briefings/");
  });

  it("leaves to the briefing’s page by Escape when nothing is open", async () => {
    const user = renderApp(address);
    await findSlide(1);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(location.pathname).toBe(`/briefings/${briefing.id}/`));
  });
});
