import { describe, expect, it } from "vitest";
import {
  afterAct,
  afterMessage,
  type DeckMessage,
  hasOther,
  ofSelf,
  parseMessage,
  type Step,
  startStep,
  toWire,
} from "../../../src/briefing/presenterMessages.ts";

const shown = { index: 3, isBlack: false, question: null };
const room = { from: "a", window: "room" } as const;
const presenter = { from: "b", window: "presenter" } as const;
const other = { index: 7, isBlack: true, question: ["?dimension=human"] };

describe("parseMessage", () => {
  it.each<DeckMessage>([
    { type: "ask", ...room },
    { type: "gone", ...presenter },
    { type: "shown", turn: 4, ...room, shown },
    { type: "shown", turn: 0, ...presenter, shown: other },
    { type: "answer", turn: 4, isLed: true, ...room, shown },
    { type: "point", at: { x: 0.5, y: 1 } },
    { type: "point", at: null },
  ])("reads back what was sent: %j", (message) => {
    expect(parseMessage(structuredClone(toWire(message)))).toEqual(message);
  });

  it.each([
    ["nothing", null],
    ["words", "next"],
    ["another version", { deck: 1, ...room, type: "ask" }],
    ["an unknown type", { deck: 2, ...room, type: "explode" }],
    ["no window", { deck: 2, type: "gone", from: "a" }],
    ["a window of another kind", { deck: 2, type: "gone", from: "a", window: "kitchen" }],
    ["no slide", { deck: 2, ...room, type: "shown", turn: 1, shown: { ...shown, index: -1 } }],
    ["half a slide", { deck: 2, ...room, type: "shown", turn: 1, shown: { ...shown, index: 1.5 } }],
    ["no turn", { deck: 2, ...room, type: "shown", shown }],
    ["an answer that does not say whether it is led", { deck: 2, ...room, type: "answer", turn: 1, shown }],
    [
      "a question that is no address",
      { deck: 2, ...room, type: "shown", turn: 1, shown: { ...shown, question: ["javascript:"] } },
    ],
    [
      "too long a question",
      { deck: 2, ...room, type: "shown", turn: 1, shown: { ...shown, question: [`?q=${"a".repeat(5000)}`] } },
    ],
    ["three figures", { deck: 2, ...room, type: "shown", turn: 1, shown: { ...shown, question: ["", "", ""] } }],
    ["a point outside", { deck: 2, type: "point", at: { x: 2, y: 0 } }],
  ])("leaves alone %s", (_what, value) => {
    expect(parseMessage(value)).toBeUndefined();
  });
});

/** A window after so many acts. */
const windowOf = (id: string, window: Step["window"], turn: number, at: Step["shown"]): Step => ({
  ...startStep(id, window, at),
  turn,
});

/** Windows that hear each other at once. */
function windows(...steps: Step[]) {
  const all = new Map(steps.map((step) => [step.id, step]));
  const send = (from: string, message: DeckMessage | null) => {
    if (message === null || message.type === "point") return;
    for (const [id, step] of all) {
      if (id === from) continue;
      const after = afterMessage(step, message);
      all.set(id, after.step);
      send(id, after.tell);
    }
  };
  return {
    act: (id: string, to: Step["shown"]) => {
      const after = afterAct(all.get(id) as Step, to);
      all.set(id, after.step);
      send(id, after.tell);
    },
    enter: (step: Step) => {
      all.set(step.id, step);
      send(step.id, ofSelf("ask", step));
    },
    leave: (id: string) => {
      const step = all.get(id) as Step;
      all.delete(id);
      send(id, ofSelf("gone", step));
    },
    shown: () => [...all.values()].map((step) => step.shown),
    hasRoom: (id: string) => hasOther(all.get(id) as Step, "room"),
  };
}

describe("afterAct and afterMessage", () => {
  it("keep windows in step, whichever acts", () => {
    const all = windows(windowOf("a", "room", 0, shown), windowOf("b", "presenter", 0, shown));
    all.act("a", { ...shown, index: 4 });
    all.act("b", other);
    expect(all.shown()).toEqual([other, other]);
    all.act("a", shown);
    expect(all.shown()).toEqual([shown, shown]);
  });

  it("bring a window that comes late to what is shown, even before anyone has moved", () => {
    const all = windows(windowOf("a", "room", 0, other));
    all.enter(windowOf("z", "presenter", 0, shown));
    expect(all.shown()).toEqual([other, other]);
  });

  it("leave a room at the slide that it was opened at, and bring other rooms there", () => {
    const all = windows(windowOf("a", "room", 7, other));
    all.enter(windowOf("z", "room", 0, shown));
    expect(all.shown()).toEqual([shown, shown]);
    all.act("a", other);
    expect(all.shown()).toEqual([other, other]);
  });

  it("bring a room that is opened again to where the presenter’s window is", () => {
    const all = windows(windowOf("b", "presenter", 0, shown));
    all.enter(windowOf("a", "room", 0, shown));
    all.leave("a");
    all.act("b", other);
    all.enter(windowOf("z", "room", 0, shown));
    expect(all.shown()).toEqual([other, other]);
    // Whichever of the others answers first.
    all.enter(windowOf("y", "room", 0, shown));
    expect(all.shown()).toEqual([other, other, other]);
  });

  it("know whether a room is there", () => {
    const all = windows(windowOf("a", "room", 3, shown));
    all.enter(windowOf("b", "presenter", 0, shown));
    expect(all.hasRoom("b")).toBe(true);
    all.enter(windowOf("z", "room", 0, shown));
    all.leave("a");
    expect(all.hasRoom("b")).toBe(true);
    all.leave("z");
    expect(all.hasRoom("b")).toBe(false);
    all.enter(windowOf("y", "room", 0, shown));
    expect(all.hasRoom("b")).toBe(true);
  });

  it("keep the answer to a question when the room is loaded anew at the same slide", () => {
    const all = windows(windowOf("b", "presenter", 7, other));
    all.enter(windowOf("z", "room", 0, { ...other, isBlack: false, question: null }));
    expect(all.shown()).toEqual([other, other]);
  });

  it("let one of two acts of the same moment hold in both windows", () => {
    const [first, second] = [
      afterAct(windowOf("a", "room", 5, shown), other),
      afterAct(windowOf("b", "room", 5, shown), { ...shown, index: 9 }),
    ];
    const toldA = afterMessage(first.step, second.tell as Exclude<DeckMessage, { type: "point" }>);
    const toldB = afterMessage(second.step, first.tell as Exclude<DeckMessage, { type: "point" }>);
    expect(toldA.step.shown).toEqual(toldB.step.shown);
  });

  it("say nothing where nothing changes", () => {
    expect(afterAct(windowOf("a", "room", 1, shown), { ...shown }).tell).toBeNull();
  });
});
