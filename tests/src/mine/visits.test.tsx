import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepVisit, pause, toVisits, useVisits, visitsKey } from "../../../src/mine/visits.ts";

const then = { latestSource: "2025-03-31", digest: "a".repeat(64) };
const now = { latestSource: "2026-03-11", digest: "b".repeat(64) };
const start = Date.UTC(2026, 3, 1);

describe("toVisits", () => {
  const current = { ...then, at: start };

  it("takes a page soon after for the same visit, however long that goes on", () => {
    const going = toVisits({ current, previous: null }, { ...then, at: start + pause });
    expect(going).toEqual({ current: { ...then, at: start + pause }, previous: null });
    expect(toVisits(going, { ...now, at: start + 2 * pause }).previous).toBeNull();
  });

  it("takes a page after a pause for a new visit, and remembers the record of the one before", () => {
    const again = { ...now, at: start + pause + 1 };
    expect(toVisits({ current, previous: null }, again)).toEqual({ current: again, previous: current });
  });

  it("has no visit before the first, and makes none of a clock set back", () => {
    expect(toVisits({ current: null, previous: null }, current)).toEqual({ current, previous: null });
    expect(toVisits({ current, previous: null }, { ...then, at: start - 1 }).previous).toBeNull();
  });
});

describe("keepVisit", () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => vi.restoreAllMocks());

  it("keeps visits in the browser, and reads what another tab kept", async () => {
    keepVisit(then, start);
    keepVisit(now, start + pause + 1);
    expect(useVisits.getState().previous).toEqual({ ...then, at: start });
    const kept = JSON.parse(localStorage.getItem(visitsKey) ?? "{}") as { version: number };
    expect(kept.version).toBe(1);
    const other = { state: { current: { ...now, at: start + pause + 2 }, previous: null }, version: 1 };
    localStorage.setItem(visitsKey, JSON.stringify(other));
    keepVisit(now, start + pause + 3);
    expect(useVisits.getState().previous).toBeNull();
    await Promise.resolve();
  });

  it("is no error where the browser keeps nothing: full, or switched off", () => {
    const refuse = () => {
      throw new DOMException("refused", "QuotaExceededError");
    };
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    useVisits.setState({ current: null, previous: null });
    keepVisit(then, start);
    expect(useVisits.getState().current).toEqual({ ...then, at: start });
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    keepVisit(now, start + pause + 1);
    expect(useVisits.getState()).toEqual({
      current: { ...now, at: start + pause + 1 },
      previous: { ...then, at: start },
    });
  });

  it("takes nothing from a store that is broken", () => {
    for (const state of [null, 7, { current: { at: "x" } }, { current: { ...then, latestSource: "soon", at: 1 } }]) {
      localStorage.setItem(visitsKey, JSON.stringify({ state, version: 1 }));
      useVisits.setState({ current: null, previous: null });
      localStorage.setItem(visitsKey, JSON.stringify({ state, version: 1 }));
      keepVisit(now, start);
      expect(useVisits.getState()).toEqual({ current: { ...now, at: start }, previous: null });
    }
  });
});
