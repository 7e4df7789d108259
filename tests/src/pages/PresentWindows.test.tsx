import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findByKey } from "../../../src/briefing/presenterActions.ts";
import { toWire } from "../../../src/briefing/presenterMessages.ts";
import { useBriefings } from "../../../src/mine/briefings.ts";
import { findTitle, renderApp } from "../renderApp.tsx";
import { announced, readyTalk } from "./readyTalk.ts";

// Not the one of PresentPage.test.tsx: where tests share a process, talks of one briefing keep step across them.
const { briefing, titles, address, slideAt, findSlide } = readyTalk("road-to-fourteen");

const opened: BroadcastChannel[] = [];
/** As another window of a talk has it. */
function channelOf(talk = `${briefing.id}-`): BroadcastChannel {
  const channel = new BroadcastChannel(`cica-presentation-${talk}`);
  opened.push(channel);
  return channel;
}

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
  vi.useRealTimers();
});

describe("PresentPage in two windows", () => {
  it("no longer points when another slide comes", async () => {
    renderApp(address);
    await findSlide(1);
    const other = channelOf();
    // Said again until it is heard: a window opens its channel a moment after its first slide.
    await waitFor(() => {
      other.postMessage(toWire({ type: "point", at: { x: 0.5, y: 0.5 } }));
      expect(document.querySelector(".present-pointer")).not.toBeNull();
    });
    other.postMessage(
      toWire({
        type: "shown",
        turn: 8,
        from: "x",
        window: "room",
        shown: { index: 5, isBlack: false, question: null },
      }),
    );
    await findSlide(6);
    expect(document.querySelector(".present-pointer")).toBeNull();
  });

  it("stops pointing when its window goes", async () => {
    const user = renderApp(address);
    await findSlide(1);
    await user.keyboard("p");
    const heard: unknown[] = [];
    const other = channelOf();
    other.addEventListener("message", ({ data }) => heard.push(data));
    fireEvent.pointerMove(screen.getByRole("group", { name: "Slide" }), { clientX: 5, clientY: 5 });
    await waitFor(() => expect(heard).toContainEqual(expect.objectContaining({ type: "point" })));
    expect(heard).not.toContainEqual(toWire({ type: "point", at: null }));
    fireEvent(window, new Event("pagehide"));
    await waitFor(() => expect(heard).toContainEqual(toWire({ type: "point", at: null })));
  });

  it("gives the presenter the next slide, the notes and the time", async () => {
    const user = renderApp(`${address}?window=presenter&slide=2`);
    await findTitle(`Presenter’s window: ${briefing.title}`);
    expect(screen.getByRole("heading", { name: `Next: ${titles[2]}` })).toBeVisible();
    expect(screen.getByRole("region", { name: "Notes" })).toBeVisible();
    expect(screen.getByRole("timer")).toHaveTextContent("0:00");
    await user.click(screen.getByRole("button", { name: "Start" }));
    expect(screen.getByRole("button", { name: "Stop" })).toBeVisible();
  });

  it("names to the presenter the key that brings full screen back in that window", async () => {
    renderApp(`${address}?window=presenter`);
    await findTitle(`Presenter’s window: ${briefing.title}`);
    // Left again until it is heard: a window listens a moment after its first slide.
    await waitFor(() => {
      fireEvent(document, new Event("fullscreenchange"));
      expect(announced()).toContain("Full screen is off. Esc leaves this window, F5 brings it back.");
    });
    expect(findByKey("F5", "presenter")?.id).toBe("fullScreen");
  });

  it("tells the presenter when the room’s window goes, with the way to open it at the same slide", async () => {
    const user = renderApp(`${address}?window=presenter&slide=2`);
    await findTitle(`Presenter’s window: ${briefing.title}`);
    const room = channelOf();
    const heard: unknown[] = [];
    room.addEventListener("message", ({ data }) => heard.push(data));
    const self = { from: "room", window: "room" } as const;
    // Asked again until it is answered: a window opens its channel a moment after its first slide.
    await waitFor(() => {
      room.postMessage(toWire({ type: "ask", ...self }));
      expect(heard).toContainEqual(expect.objectContaining({ type: "answer", isLed: true }));
    });
    expect(screen.queryByRole("alert")).toBeNull();
    room.postMessage(toWire({ type: "gone", ...self }));
    expect(await screen.findByRole("alert")).toHaveTextContent("The room’s window is closed.");
    await user.keyboard("{PageDown}");
    const again = screen.getByRole("link", { name: "Open it again at this slide" });
    expect(again).toHaveAttribute("href", `${address}?slide=3`);
    room.postMessage(toWire({ type: "ask", ...self }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("tells the presenter that no room’s window is open where none came, whatever other presenter’s window goes", async () => {
    // Time is the test's: a slow machine would come to the end of asking by itself.
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const other = channelOf();
    const hears = (type: string) =>
      new Promise<void>((done) => other.addEventListener("message", ({ data }) => data?.type === type && done()));
    const [asked, answered] = [hears("ask"), hears("answer")];
    renderApp(`${address}?window=presenter&slide=2`);
    await asked;
    const self = { from: "other", window: "presenter" } as const;
    other.postMessage(toWire({ type: "gone", ...self }));
    // What is answered was heard, and what was said before it.
    other.postMessage(toWire({ type: "ask", ...self }));
    await answered;
    expect(screen.queryByRole("alert")).toBeNull();
    act(() => void vi.advanceTimersByTime(15_000));
    expect(screen.getByRole("alert")).toHaveTextContent("No room’s window is open.");
    expect(screen.getByRole("link", { name: "Open one at this slide" })).toHaveAttribute("href", `${address}?slide=2`);
  });

  it("begins anew where its address comes to name another talk", async () => {
    // Of the reader's own: between these the page stays, and its address alone is another.
    const { add } = useBriefings.getState();
    const [one, another] = [add({ ...briefing, title: "One" }), add({ ...briefing, title: "Another" })];
    const answers = (id: string) => {
      const channel = channelOf(`mine-${id}`);
      const heard: unknown[] = [];
      channel.addEventListener("message", ({ data }) => data?.type === "answer" && heard.push(data));
      // Asked again until it is answered: a window opens its channel a moment after its first slide.
      const ask = (window: "room" | "presenter") =>
        waitFor(() => {
          channel.postMessage(toWire({ type: "ask", from: window, window }));
          expect(heard).not.toEqual([]);
        });
      return { heard, ask };
    };
    const addressOf = (id: string) => `/briefings/mine/present/?briefing=${id}`;
    const user = renderApp(addressOf(one));
    await findTitle("Presenting: One");
    await user.keyboard("{PageDown}{PageDown}{PageDown}");
    await findSlide(4);
    const before = answers(one);
    await before.ask("presenter");
    expect(before.heard[0]).toMatchObject({ isLed: true, shown: { index: 3 } });
    history.pushState(null, "", `${addressOf(another)}&slide=2`);
    fireEvent(window, new PopStateEvent("popstate"));
    await findTitle("Presenting: Another");
    const after = answers(another);
    await after.ask("room");
    expect(after.heard[0]).toMatchObject({ turn: 1, isLed: false, shown: { index: 1 } });
  });

  it("asks again for a room that is not there yet", async () => {
    const other = channelOf();
    const asked: unknown[] = [];
    other.addEventListener("message", ({ data }) => {
      if (data?.type === "ask") asked.push(data);
    });
    renderApp(`${address}?window=presenter`);
    await findTitle(`Presenter’s window: ${briefing.title}`);
    await waitFor(() => expect(asked.length).toBeGreaterThan(1), { timeout: 15_000 });
    expect(screen.queryByRole("alert")).toBeNull();
  }, 20_000);

  it("follows another window, and leaves alone what is no message", async () => {
    renderApp(address);
    await findSlide(1);
    const other = channelOf();
    other.postMessage("next");
    other.postMessage({ deck: 2, type: "shown", turn: 9, from: "x", window: "room", shown: { index: "4" } });
    // Said again until it is heard: a window opens its channel a moment after its first slide.
    let turn = 8;
    await waitFor(() => {
      turn += 1;
      const shown = { index: 5, isBlack: false, question: null };
      other.postMessage(toWire({ type: "shown", turn, from: "x", window: "room", shown }));
      expect(announced()).toContain(slideAt(6));
    });
  });
});
