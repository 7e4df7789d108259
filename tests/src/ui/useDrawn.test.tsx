import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useDrawn } from "../../../src/ui/useDrawn.ts";

function renderDrawn() {
  const { result, rerender } = renderHook(({ shown, ahead }) => useDrawn<string>(shown, ahead), {
    initialProps: { shown: "all", ahead: null as string | null },
  });
  return (shown: string, ahead: string | null) => {
    rerender({ shown, ahead });
    return result.current;
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
});
