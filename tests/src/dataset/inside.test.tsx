import { zipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { withCarried } from "../../../src/dataset/inside.ts";

const page = '<body><script type="application/json" id="carried">[]</script><script>run()</script></body>';

afterEach(() => {
  document.body.innerHTML = "";
  vi.resetModules();
});

describe("withCarried", () => {
  it("puts briefings in, and others in their place", () => {
    const first = withCarried(page, [{ title: "One" }, { title: "Two" }]);
    expect(first).toContain('id="carried">[{"title":"One"},{"title":"Two"}]</script>');
    expect(withCarried(first, [])).toBe(page);
  });

  it("keeps markup and signs of replacement as words", async () => {
    const title = "</script><script>alert(1)</script><!-- $& $1 $` <b>";
    const html = withCarried(page, [{ title }]);
    const parsed = new DOMParser().parseFromString(html, "text/html");
    expect(parsed.querySelectorAll("script")).toHaveLength(2);
    expect(parsed.querySelector("b")).toBeNull();
    document.body.innerHTML = parsed.body.innerHTML;
    const { readCarried } = await import("../../../src/dataset/inside.ts");
    expect(readCarried()).toEqual([JSON.stringify({ title })]);
    expect(withCarried(html, [])).toBe(page);
  });

  it("refuses what is no such file", () => {
    expect(() => withCarried("<html></html>", [])).toThrow("no place for briefings");
  });
});

describe("readInside", () => {
  it("gives a file as it was packed, and says which is missing", async () => {
    const bytes = zipSync({ "states.csv": new TextEncoder().encode("Türkiye\r\n") });
    const packed = btoa(String.fromCharCode(...bytes));
    document.body.innerHTML = `<script type="application/octet-stream" id="inside">${packed}</script>`;
    const { readInside } = await import("../../../src/dataset/inside.ts");
    expect(new TextDecoder().decode(await readInside("states.csv"))).toBe("Türkiye\r\n");
    await expect(readInside("other.csv")).rejects.toThrow("other.csv is not in this file");
  });

  it("says that a damaged file is damaged", async () => {
    document.body.innerHTML = '<script type="application/octet-stream" id="inside">AAAA</script>';
    const { readInside } = await import("../../../src/dataset/inside.ts");
    await expect(readInside("dataset.json")).rejects.toThrow();
  });
});

describe("readCarried", () => {
  it.each(["", "[", "{}", "null"])("has none in %j", async (words) => {
    document.body.innerHTML = `<script type="application/json" id="carried">${words}</script>`;
    const { readCarried } = await import("../../../src/dataset/inside.ts");
    expect(readCarried()).toEqual([]);
  });
});
