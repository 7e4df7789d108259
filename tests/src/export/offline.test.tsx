import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Briefing } from "../../../src/core/briefing.ts";
import { readCarried } from "../../../src/dataset/inside.ts";
import { offlineName, saveOffline } from "../../../src/export/offline.ts";
import * as save from "../../../src/export/save.ts";
import { parseFile } from "../../../src/mine/briefingFile.ts";

const page =
  '<meta name="version" content="2026-03-11+06d97719"><script type="application/json" id="carried">[]</script>';

const briefing: Briefing = {
  id: "b1",
  title: "</script><img src=x onerror=alert(1)>",
  slides: [{ id: "s1", kind: "title", title: "One & two", notes: "<!--", text: "" }],
  changed: 1_760_000_000_000,
};

beforeEach(() => {
  vi.spyOn(save, "saveText").mockImplementation(() => undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

describe("saveOffline", () => {
  it("saves the file that the site offers, with the briefings in it as they were", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response(page)),
    );
    expect(await saveOffline([briefing], "2026-03-11+06d97719")).toEqual({
      name: "cica-transformation-2026-03-11-06d97719.html",
      other: null,
    });
    const [name, type, html] = vi.mocked(save.saveText).mock.calls[0] ?? [];
    expect([name, type]).toEqual(["cica-transformation-2026-03-11-06d97719.html", "text/html"]);
    document.body.innerHTML = html ?? "";
    expect(document.querySelector("img")).toBeNull();
    expect(readCarried().map(parseFile)).toEqual([expect.objectContaining({ ok: true, briefing })]);
  });

  it("says where the site has gone on since the page was opened", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response(page)),
    );
    expect(await saveOffline([], "2026-01-01+00000000")).toMatchObject({ other: "2026-03-11+06d97719" });
  });

  it("says in words of its own that there is no network", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(() => Promise.reject(new TypeError("Failed to fetch"))),
    );
    await expect(saveOffline([])).rejects.toThrow("the site can’t be reached");
  });

  it("says that a site was built without it, and what else went wrong", async () => {
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response("", { status: 404 })),
    );
    await expect(saveOffline([])).rejects.toThrow("this site was built without it");
    vi.stubGlobal(
      "fetch",
      vi.fn(async () => new Response("<html></html>")),
    );
    await expect(saveOffline([])).rejects.toThrow("no place for briefings");
    expect(save.saveText).not.toHaveBeenCalled();
  });
});

describe("offlineName", () => {
  it("does without a version where the file names none", () => {
    expect(offlineName("<html>")).toBe("cica-transformation.html");
  });
});
