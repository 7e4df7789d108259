import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { navigation, relativeAddress, routes } from "../../../src/view/routes.ts";

const pages = [
  ...navigation.map((page) => routes[page]()),
  routes.initiative("cica-charter"),
  routes.source("digest-2025"),
];

describe("routes", () => {
  it("end with a slash and differ", () => {
    for (const page of pages) expect(page).toMatch(/^\/([\w-]+\/)*$/);
    expect(new Set(pages).size).toBe(pages.length);
  });
});

describe("relativeAddress", () => {
  it.each([
    ["/", "/", "./"],
    ["/", "/convention/", "convention/"],
    ["/", "/roadmap/cica-charter/", "roadmap/cica-charter/"],
    ["/roadmap/", "/", "../"],
    ["/roadmap/", "/convention/", "../convention/"],
    ["/roadmap/", "/roadmap/", "../roadmap/"],
    ["/roadmap/cica-charter/", "/", "../../"],
    ["/roadmap/cica-charter/", "/sources/digest-2025/", "../../sources/digest-2025/"],
    ["/roadmap/", "/events/?by=month#list", "../events/?by=month#list"],
    ["/", "/?as-of=2025-01-01", "?as-of=2025-01-01"],
  ])("leads from %s to %s by %s", (from, to, address) => {
    expect(relativeAddress(from, to)).toBe(address);
  });

  it("leads there in whatever folder the site lies", () => {
    const page = fc.constantFrom(...pages);
    const folder = fc.constantFrom("", "/cica", "/a/deep/folder");
    fc.assert(
      fc.property(page, page, folder, (from, to, base) => {
        const { pathname } = new URL(relativeAddress(from, to), `https://example.org${base}${from}`);
        expect(pathname).toBe(`${base}${to}`);
      }),
    );
  });

  it("leads by the part behind the # in one file, from wherever", () => {
    const file = "file:///media/usb/cica-transformation.html";
    const address = relativeAddress("/roadmap/cica-charter/", "/events/?dimension=human", true);
    expect(new URL(address, `${file}#/roadmap/?status=late`).href).toBe(`${file}#/events/?dimension=human`);
  });
});
