import { describe, expect, it } from "vitest";
import {
  afterAct,
  afterMessage,
  type DeckMessage,
  parseMessage,
  type Step,
  toWire,
} from "../../../src/briefing/presenterMessages.ts";

const shown = { index: 3, isBlack: false, question: null };
const other = { index: 7, isBlack: true, question: ["?dimension=human"] };

describe("parseMessage", () => {
  it.each<DeckMessage>([
    { type: "ask" },
    { type: "shown", turn: 4, from: "a", shown },
    { type: "shown", turn: 0, from: "a", shown: other },
    { type: "answer", turn: 4, from: "a", shown },
    { type: "point", at: { x: 0.5, y: 1 } },
    { type: "point", at: null },
  ])("reads back what was sent: %j", (message) => {
    expect(parseMessage(structuredClone(toWire(message)))).toEqual(message);
  });

  it.each([
    ["nothing", null],
    ["words", "next"],
    ["another version", { deck: 2, type: "ask" }],
    ["an unknown type", { deck: 1, type: "explode" }],
    ["no slide", { deck: 1, type: "shown", turn: 1, from: "a", shown: { ...shown, index: -1 } }],
    ["half a slide", { deck: 1, type: "shown", turn: 1, from: "a", shown: { ...shown, index: 1.5 } }],
    ["no turn", { deck: 1, type: "shown", from: "a", shown }],
    [
      "a question that is no address",
      { deck: 1, type: "shown", turn: 1, from: "a", shown: { ...shown, question: ["javascript:"] } },
    ],
    [
      "too long a question",
      { deck: 1, type: "shown", turn: 1, from: "a", shown: { ...shown, question: [`?q=${"a".repeat(5000)}`] } },
    ],
    ["three figures", { deck: 1, type: "shown", turn: 1, from: "a", shown: { ...shown, question: ["", "", ""] } }],
    ["a point outside", { deck: 1, type: "point", at: { x: 2, y: 0 } }],
  ])("leaves alone %s", (_what, value) => {
    expect(parseMessage(value)).toBeUndefined();
  });
});

/** Windows that hear each other at once. */
function windows(...steps: Step[]) {
  const all = new Map(steps.map((step) => [step.id, step]));
  const send = (from: string, message: DeckMessage | null) => {
    if (message === null || message.type === "point") return;
    for (const [id, step] of all) {
      if (id === from) continue;
      const after = afterMessage(step, message, id.startsWith("room") ? "room" : "presenter");
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
      send(step.id, { type: "ask" });
    },
    shown: () => [...all.values()].map((step) => step.shown),
  };
}

describe("afterAct and afterMessage", () => {
  it("keep windows in step, whichever acts", () => {
    const room = windows({ id: "a", turn: 0, shown }, { id: "b", turn: 0, shown });
    room.act("a", { ...shown, index: 4 });
    room.act("b", other);
    expect(room.shown()).toEqual([other, other]);
    room.act("a", shown);
    expect(room.shown()).toEqual([shown, shown]);
  });

  it("bring a window that comes late to what is shown, even before anyone has moved", () => {
    const room = windows({ id: "a", turn: 0, shown: other });
    room.enter({ id: "z", turn: 0, shown });
    expect(room.shown()).toEqual([other, other]);
  });

  it("leave a room at the slide that it was opened at, and bring the others there", () => {
    const all = windows({ id: "room a", turn: 7, shown: other }, { id: "b", turn: 7, shown: other });
    all.enter({ id: "room z", turn: 0, shown });
    expect(all.shown()).toEqual([shown, shown, shown]);
    all.act("b", other);
    expect(all.shown()).toEqual([other, other, other]);
  });

  it("keep the answer to a question when the room is loaded anew at the same slide", () => {
    const all = windows({ id: "b", turn: 7, shown: other });
    all.enter({ id: "room z", turn: 0, shown: { ...other, isBlack: false, question: null } });
    expect(all.shown()).toEqual([other, other]);
  });

  it("let one of two acts of the same moment hold in both windows", () => {
    const [first, second] = [
      afterAct({ id: "a", turn: 5, shown }, other),
      afterAct({ id: "b", turn: 5, shown }, { ...shown, index: 9 }),
    ];
    const toldA = afterMessage(first.step, second.tell as Exclude<DeckMessage, { type: "point" }>, "room");
    const toldB = afterMessage(second.step, first.tell as Exclude<DeckMessage, { type: "point" }>, "room");
    expect(toldA.step.shown).toEqual(toldB.step.shown);
  });

  it("say nothing where nothing changes", () => {
    expect(afterAct({ id: "a", turn: 1, shown }, { ...shown }).tell).toBeNull();
  });
});
