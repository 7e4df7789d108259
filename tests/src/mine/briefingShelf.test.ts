import { describe, expect, it } from "vitest";
import { Shelf, shelfPrefix } from "../../../src/mine/briefingShelf.ts";
import { briefing, FakeStorage } from "./fakeStorage.ts";

describe("Shelf", () => {
  it("writes nothing over an entry of a newer site, whoever asks for it", () => {
    const shared = new FakeStorage();
    const newer = JSON.stringify({ format: "cica-briefing", version: 2, briefing: {} });
    shared.entries.set(`${shelfPrefix}a`, newer);
    const shelf = new Shelf(() => shared.viewOf(0));
    const kept = (id: string) => ({ briefing: briefing(id), added: 1, revision: "r", ancestors: [], over: [] });
    expect([shelf.write(kept("a")), shelf.write(kept("b"))]).toEqual(["unavailable", "kept"]);
    expect(shared.entries.get(`${shelfPrefix}a`)).toBe(newer);
    expect(shelf.ids()).toEqual(["a", "b"]);
  });
});
