import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { Briefing } from "../../../src/core/briefing.ts";
import { fromFragment, longestFragment, toFragment } from "../../../src/mine/briefingLink.ts";

const briefing = (slides: number, notes = ""): Briefing => ({
  id: "own",
  title: "Für Нур-Султан 阿斯塔纳",
  changed: 5,
  slides: Array.from({ length: slides }, (_, i) => ({
    id: `s${i}`,
    kind: "figure",
    title: "",
    notes,
    figure: { page: "/events/", figure: "counts", view: `?by=year&q=${i}`, frozen: null },
  })),
});

const pack = (text: string) =>
  `#briefing=1.${Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString("base64url")}`;

describe("toFragment", () => {
  it("carries a briefing of twenty slides there and back", async () => {
    const fragment = await toFragment(briefing(20));
    expect(fragment).toMatch(/^#briefing=1\.[\w-]+$/);
    expect(await fromFragment(fragment ?? "")).toEqual({ ok: true, briefing: briefing(20), remarks: [] });
  });

  it("gives none where it would be too long", async () => {
    const noise = Array.from({ length: 9_000 }, (_, i) => String.fromCharCode(33 + ((i * i * 7919) % 5003))).join("");
    expect(await toFragment(briefing(1, noise))).toBeNull();
    expect((await toFragment(briefing(200)))?.length ?? 0).toBeLessThanOrEqual(longestFragment);
  });
});

describe("fromFragment", () => {
  it("finds none in another fragment", async () => {
    expect(await fromFragment("")).toBeNull();
    expect(await fromFragment("#register")).toBeNull();
  });

  it("says that a link was cut off", async () => {
    const fragment = (await toFragment(briefing(20))) ?? "";
    for (const part of [fragment.slice(0, -30), `${fragment}!`, "#briefing=1.", "#briefing=", "#briefing=1.AAAA"]) {
      expect(await fromFragment(part)).toMatchObject({ ok: false, why: expect.stringContaining("incomplete") });
    }
  });

  it("says that a link is of a newer version, packed anew or with a newer briefing", async () => {
    expect(await fromFragment("#briefing=2.abc")).toMatchObject({ ok: false, why: expect.stringContaining("newer") });
    const newer = pack(JSON.stringify({ format: "cica-briefing", version: 9 }));
    expect(await fromFragment(newer)).toMatchObject({ ok: false, why: expect.stringContaining("newer") });
  });

  it("stops at what a few bytes unpack to a hundred megabytes", async () => {
    const bomb = pack(`"${"a".repeat(10_000_000)}"`);
    expect(bomb.length).toBeLessThan(2 * longestFragment);
    expect(await fromFragment(bomb)).toMatchObject({ ok: false, why: expect.stringContaining("unpacks to more") });
  });

  it("never throws", async () => {
    const garbage = fc.oneof(
      fc.string(),
      fc.uint8Array().map((bytes) => `1.${Buffer.from(bytes).toString("base64url")}`),
      fc.json().map((text) => pack(text).slice("#briefing=".length)),
    );
    await fc.assert(
      fc.asyncProperty(garbage, async (text) => {
        const result = await fromFragment(`#briefing=${text}`);
        if (result !== null && !result.ok) expect(result.why).not.toBe("");
      }),
    );
  });
});
