import { expect, test } from "vitest";
import { toStandIn } from "../../../src/worker/standIn.ts";

const built = `<html lang="en" data-root="./" data-build="1"><link href="./assets/a.css"><script src="./assets/a.js"></script><a href="./events/">Events</a><a href="#main">Skip</a>`;

test.each(["/", "/some/folder/", "/with$&dollar/"])("its links start at %s, at any depth", (root) => {
  expect(toStandIn(built, root)).toBe(
    `<html lang="en" data-root="${root}" data-build="1"><link href="${root}assets/a.css"><script src="${root}assets/a.js"></script><a href="${root}events/">Events</a><a href="#main">Skip</a>`,
  );
});
