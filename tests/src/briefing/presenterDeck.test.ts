import { describe, expect, it } from "vitest";
import { closeTopmost, type Deck, type DeckEvent, reduceDeck, startDeck } from "../../../src/briefing/presenterDeck.ts";

const play = (deck: Deck, ...events: DeckEvent[]) => events.reduce(reduceDeck, deck);
const digits = (words: string): DeckEvent[] => [...words].map((digit) => ({ type: "digit", digit }));

describe("startDeck", () => {
  it.each([
    [0, 0],
    [15, 15],
    [998, 15],
    [-1, 0],
  ])("begins for slide %i at %i of sixteen", (asked, index) => {
    expect(startDeck(16, asked).index).toBe(index);
  });
});

describe("reduceDeck", () => {
  const deck = startDeck(16, 3);

  it("goes forward and back, and stays within the slides", () => {
    expect(play(deck, { type: "next" }).index).toBe(4);
    expect(play(deck, { type: "previous" }).index).toBe(2);
    expect(play(deck, { type: "last" }, { type: "next" }).index).toBe(15);
    expect(play(deck, { type: "first" }, { type: "previous" }).index).toBe(0);
  });

  it("jumps to the number typed, and to the last slide for a number too large", () => {
    expect(play(deck, ...digits("12"), { type: "jump" })).toMatchObject({ index: 11, typed: "" });
    expect(play(deck, ...digits("999"), { type: "jump" }).index).toBe(15);
  });

  it("takes neither a zero in front nor more than four digits, and no jump without a number", () => {
    expect(play(deck, ...digits("007")).typed).toBe("7");
    expect(play(deck, ...digits("123456")).typed).toBe("3456");
    expect(play(deck, ...digits("0"), { type: "jump" })).toEqual(deck);
  });

  it("brings a black screen's light back before it goes on", () => {
    const black = play(deck, { type: "black" });
    expect(black.isBlack).toBe(true);
    expect(play(black, { type: "next" })).toMatchObject({ index: 3, isBlack: false });
    expect(play(black, { type: "go", index: 8 })).toMatchObject({ index: 8, isBlack: false });
  });

  it("leaves the answer to a question behind with its slide", () => {
    const asked = play(deck, { type: "panel", panel: "question" }, { type: "ask", question: ["?dimension=human"] });
    expect(asked).toMatchObject({ panel: "question", question: ["?dimension=human"] });
    expect(play(asked, { type: "next" })).toMatchObject({ panel: null, question: null });
    expect(play(asked, { type: "last" }, { type: "previous" }).question).toBeNull();
  });

  it("keeps the answer where there is no further slide to go to", () => {
    const last = play(deck, { type: "last" }, { type: "ask", question: ["?dimension=human"] });
    expect(play(last, { type: "next" }).question).toEqual(["?dimension=human"]);
  });

  it("opens one panel at a time and closes it by the same", () => {
    const help = play(deck, { type: "panel", panel: "overview" }, { type: "panel", panel: "help" });
    expect(help.panel).toBe("help");
    expect(play(help, { type: "panel", panel: "help" }).panel).toBeNull();
  });

  it("follows another window, with its question only where it has the same slide", () => {
    const shown = { index: 5, isBlack: true, question: ["?dimension=human"] };
    expect(play(deck, { type: "follow", shown })).toMatchObject(shown);
    expect(play(startDeck(3, 0), { type: "follow", shown })).toMatchObject({ index: 2, question: null });
  });

  it("stays at a slide that there still is when slides are taken away", () => {
    expect(play(deck, { type: "count", count: 2 })).toMatchObject({ index: 1, count: 2 });
    expect(play(deck, { type: "count", count: 16 })).toBe(deck);
  });
});

describe("closeTopmost", () => {
  it("closes one thing after the other, then tells that nothing is open", () => {
    const deck = { ...startDeck(16, 3), isBlack: true, panel: "help", hasPointer: true, question: ["?q=a"] } as const;
    const steps: Deck[] = [];
    for (let now: Deck | null = deck; now !== null; now = closeTopmost(now)) steps.push(now);
    expect(
      steps.map(({ panel, isBlack, question, hasPointer }) => [panel, isBlack, question !== null, hasPointer]),
    ).toEqual([
      ["help", true, true, true],
      [null, true, true, true],
      [null, false, true, true],
      [null, false, false, true],
      [null, false, false, false],
    ]);
  });

  it("brings the slide back and closes the filters in one", () => {
    const deck = { ...startDeck(16, 3), panel: "question", question: ["?q=a"] } as const;
    expect(closeTopmost(deck)).toMatchObject({ panel: null, question: null });
  });
});
