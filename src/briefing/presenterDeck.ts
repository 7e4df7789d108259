/** What is laid over the slide. */
export type DeckPanel = "overview" | "help" | "question";

/**
 * The views under which the slide's figures are shown to answer a question, in their order, each as the query of an
 * address. Never kept.
 */
export type Question = readonly string[];

/** A place on the slide, as parts of its width and height from 0 to 1. */
export interface SlidePoint {
  readonly x: number;
  readonly y: number;
}

/** A presentation as it stands. Slides are counted from 0 here and from 1 wherever a reader sees the number. */
export interface Deck {
  readonly count: number;
  readonly index: number;
  readonly isBlack: boolean;
  readonly question: Question | null;
  readonly panel: DeckPanel | null;
  readonly hasNotes: boolean;
  readonly hasPointer: boolean;
  /** Digits typed so far, for a jump. */
  readonly typed: string;
}

export type DeckEvent =
  | { readonly type: "next" | "previous" | "first" | "last" | "jump" | "black" | "notes" | "pointer" }
  | { readonly type: "go"; readonly index: number }
  | { readonly type: "digit"; readonly digit: string }
  | { readonly type: "panel"; readonly panel: DeckPanel }
  | { readonly type: "ask"; readonly question: Question | null }
  | { readonly type: "count"; readonly count: number }
  /** What another window shows. */
  | { readonly type: "follow"; readonly shown: Shown };

/** The part that windows share. */
export type Shown = Pick<Deck, "index" | "isBlack" | "question">;

const digitsAtMost = 4;

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

/** A deck of so many slides, at one of them: the nearest where there is no such slide. */
export function startDeck(count: number, index: number, hasNotes = false): Deck {
  return {
    count,
    index: clamp(index, count),
    isBlack: false,
    question: null,
    panel: null,
    hasNotes,
    hasPointer: false,
    typed: "",
  };
}

/** Another slide comes as its author made it; an answer to a question stays with the slide it was asked of. */
function goTo(deck: Deck, index: number): Deck {
  const to = clamp(index, deck.count);
  const isSame = to === deck.index;
  const panel = deck.panel === "question" && isSame ? deck.panel : null;
  return { ...deck, index: to, isBlack: false, typed: "", panel, question: isSame ? deck.question : null };
}

/** One step: on a black screen it only brings the light back, so that no slide is passed unseen. */
function step(deck: Deck, by: number): Deck {
  return deck.isBlack ? { ...deck, isBlack: false, typed: "" } : goTo(deck, deck.index + by);
}

/** The deck after an event. Pure: the same deck where nothing changes. */
export function reduceDeck(deck: Deck, event: DeckEvent): Deck {
  switch (event.type) {
    case "next":
      return step(deck, 1);
    case "previous":
      return step(deck, -1);
    case "first":
      return goTo(deck, 0);
    case "last":
      return goTo(deck, deck.count - 1);
    case "go":
      return goTo(deck, event.index);
    case "jump":
      return deck.typed === "" ? deck : goTo(deck, Number(deck.typed) - 1);
    case "digit":
      return { ...deck, typed: (deck.typed + event.digit).replace(/^0+/, "").slice(-digitsAtMost) };
    case "black":
      return { ...deck, isBlack: !deck.isBlack, typed: "" };
    case "notes":
      return { ...deck, hasNotes: !deck.hasNotes };
    case "pointer":
      return { ...deck, hasPointer: !deck.hasPointer };
    case "panel":
      return { ...deck, panel: deck.panel === event.panel ? null : event.panel, typed: "" };
    case "ask":
      return { ...deck, question: event.question, isBlack: false };
    case "count":
      return event.count === deck.count
        ? deck
        : { ...deck, count: event.count, index: clamp(deck.index, event.count), question: null };
    case "follow": {
      const { index, isBlack, question } = event.shown;
      const to = clamp(index, deck.count);
      const panel = to === deck.index ? deck.panel : null;
      return { ...deck, index: to, isBlack, question: to === index ? question : null, panel, typed: "" };
    }
  }
}

/** The deck without what was opened last; null where nothing is open any more. */
export function closeTopmost(deck: Deck): Deck | null {
  if (deck.typed !== "") return { ...deck, typed: "" };
  if (deck.panel === "help" || deck.panel === "overview") return { ...deck, panel: null };
  if (deck.isBlack) return { ...deck, isBlack: false };
  // The slide as its author made it, at once: whether the filters are still open or not.
  if (deck.question !== null || deck.panel === "question") return { ...deck, question: null, panel: null };
  if (deck.hasPointer) return { ...deck, hasPointer: false };
  return null;
}

/** What other windows have to know. */
export function toShown({ index, isBlack, question }: Deck): Shown {
  return { index, isBlack, question };
}

/** Whether two windows show the same. */
export function isSameShown(one: Shown, other: Shown): boolean {
  return (
    one.index === other.index &&
    one.isBlack === other.isBlack &&
    JSON.stringify(one.question) === JSON.stringify(other.question)
  );
}
