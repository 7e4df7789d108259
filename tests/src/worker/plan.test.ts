import { expect, test } from "vitest";
import { type Plan, planOf } from "../../../src/worker/plan.ts";

const scope = "https://host.example/some/folder/";
const files = new Set(["", "events/", "stand-in.html", "assets/a-1.js", "data/dataset.json", "data/events.csv"]);

function plan(address: string, mode = "navigate", method = "GET"): Plan {
  return planOf({ method, mode, url: new URL(address, scope).href }, scope, files);
}

test.each<[string, string, Plan]>([
  ["the first page", "", { kind: "page", path: "" }],
  ["a page with filters", "events/?dimension=human", { kind: "page", path: "events/" }],
  ["a page that is not kept", "states/KAZ/", { kind: "page", path: "states/KAZ/" }],
  ["a page without its slash", "events?dimension=human", { kind: "moved", address: `${scope}events/?dimension=human` }],
  ["a table opened in a tab", "data/events.csv", { kind: "file", path: "data/events.csv" }],
  ["a file that is the server's", "cica-transformation.html", { kind: "leave" }],
  ["another folder of the host", "../other/", { kind: "leave" }],
  ["another host", "https://elsewhere.example/some/folder/", { kind: "leave" }],
])("%s", (_, address, expected) => {
  expect(plan(address)).toEqual(expected);
});

test.each<[string, string, Plan]>([
  ["the record", "data/dataset.json", { kind: "file", path: "data/dataset.json" }],
  ["a script", "assets/a-1.js", { kind: "file", path: "assets/a-1.js" }],
  ["another build's script", "assets/a-2.js", { kind: "leave" }],
  ["the server's version", "data/version.json", { kind: "leave" }],
  ["the worker itself", "sw.js", { kind: "leave" }],
])("%s, asked for by a page", (_, address, expected) => {
  expect(plan(address, "cors")).toEqual(expected);
});

test("what is sent is left to the server", () => {
  expect(plan("events/", "navigate", "POST")).toEqual({ kind: "leave" });
});
