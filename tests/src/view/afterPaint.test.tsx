import { fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createAfterPaint } from "../../../src/view/afterPaint.ts";

/** Frames are drawn when a test says so. */
function holdFrames(): () => void {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (draw: FrameRequestCallback) => frames.push(draw));
  return () => {
    for (const draw of frames.splice(0)) draw(0);
  };
}

describe("createAfterPaint", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  function start(options?: Parameters<typeof createAfterPaint>[0]) {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const draw = holdFrames();
    const done: string[] = [];
    const after = createAfterPaint(options);
    return { after, draw, done, ask: (name: string) => after.ask(() => done.push(name)) };
  }

  it("does a thing once, in the first task after the next frame", () => {
    const { after, draw, done, ask } = start();
    ask("one");
    expect([done, after.isWaiting()]).toEqual([[], true]);
    draw();
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    expect([done, after.isWaiting()]).toEqual([["one"], false]);
    vi.runAllTimers();
    expect(done).toEqual(["one"]);
  });

  it("does it where no frame is drawn too, a moment later", () => {
    const { done, ask } = start();
    ask("one");
    vi.advanceTimersByTime(1000);
    expect(done).toEqual(["one"]);
  });

  it.each([
    ["a key", () => fireEvent.keyDown(document.body, { key: "Enter" })],
    ["a click", () => fireEvent.click(document.body)],
  ])("does it before %s of the reader is answered", (_, act) => {
    const { done, ask } = start();
    const answered: string[][] = [];
    const answer = () => answered.push([...done]);
    document.body.addEventListener("keydown", answer, { once: true });
    document.body.addEventListener("click", answer, { once: true });
    ask("one");
    act();
    expect(answered).toEqual([["one"]]);
    vi.runAllTimers();
    expect(done).toEqual(["one"]);
  });

  it("does what waits before it takes something else, in the order asked", () => {
    const { draw, done, ask } = start();
    ask("one");
    ask("two");
    expect(done).toEqual(["one"]);
    draw();
    vi.runAllTimers();
    expect(done).toEqual(["one", "two"]);
  });

  it.each([
    [true, []],
    [false, ["one"]],
  ])(
    "lets go of what waits when the browser goes a step back or forth, where that ends it: %s",
    (endsWithStep, left) => {
      const { after, draw, done, ask } = start({ endsWithStep });
      ask("one");
      fireEvent.popState(window);
      expect(after.isWaiting()).toBe(!endsWithStep);
      draw();
      vi.runAllTimers();
      expect(done).toEqual(left);
    },
  );

  it("lets go of what waits", () => {
    const { after, draw, done, ask } = start();
    ask("one");
    after.drop();
    expect(after.isWaiting()).toBe(false);
    draw();
    fireEvent.click(document.body);
    vi.runAllTimers();
    expect(done).toEqual([]);
  });
});
