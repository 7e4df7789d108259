import { expect, it } from "vitest";
import { iframeCode } from "../../../src/export/share.ts";

it("writes a frame that no title can break out of", () => {
  const host = document.createElement("div");
  host.innerHTML = iframeCode("https://x.example/embed/events/counts/?q=a&by=year", 'A "finding" <b>', 512);
  const [frame] = host.children;
  expect(host.children.length).toBe(1);
  expect(frame?.getAttribute("title")).toBe('A "finding" <b>');
  expect(frame?.getAttribute("src")).toBe("https://x.example/embed/events/counts/?q=a&by=year");
  expect(frame?.getAttribute("height")).toBe("520");
});
