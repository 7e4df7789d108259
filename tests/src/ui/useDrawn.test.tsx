import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useDrawn } from "../../../src/ui/useDrawn.ts";

const drawings = Object.fromEntries(
  ["all", "human", "economic", "energy", "tourism", "typed"].map((name) => [name, { name }]),
);
const [present, past] = [{}, {}];

function renderDrawn() {
  const find = (name: string | null) => (name === null ? null : (drawings[name] ?? null));
  const { result, rerender } = renderHook(
    ({ of, shown, ahead }) => useDrawn(of, find(shown) ?? { name: "none" }, find(ahead)),
    { initialProps: { of: present, shown: "all", ahead: null as string | null } },
  );
  return (shown: string, ahead: string | null, of = present) => {
    rerender({ of, shown, ahead });
    return result.current.map((one) => one?.name ?? null);
  };
}

describe("useDrawn", () => {
  it("draws what may be next beside what is shown, and leaves all in place when it is shown", () => {
    const draw = renderDrawn();
    expect(draw("all", "human")).toEqual(["all", "human"]);
    expect(draw("human", "human")).toEqual(["all", "human"]);
    expect(draw("all", "human")).toEqual(["all", "human"]);
  });

  it("keeps what was shown before, and lets go of what nobody came back to", () => {
    const draw = renderDrawn();
    draw("all", "human");
    draw("human", "human");
    expect(draw("human", "economic")).toEqual(["all", "human", "economic"]);
    expect(draw("human", "energy")).toEqual(["all", "human", "energy"]);
    draw("energy", "energy");
    expect(draw("energy", "tourism")).toEqual(["tourism", "human", "energy"]);
  });

  it("puts what was not foreseen where the last one was shown", () => {
    const draw = renderDrawn();
    draw("all", "human");
    expect(draw("typed", "human")).toEqual(["typed", "human"]);
    expect(draw("typed", "economic")).toEqual(["typed", "human", "economic"]);
  });

  it("keeps nothing of another record, and draws on where the last one was shown", () => {
    const draw = renderDrawn();
    draw("all", "human");
    draw("human", "economic");
    expect(draw("typed", null, past)).toEqual([null, "typed", null]);
    expect(draw("typed", "energy", past)).toEqual(["energy", "typed", null]);
    expect(draw("energy", "tourism", past)).toEqual(["energy", "typed", "tourism"]);
  });
});
