import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { watchRecords } from "./data/compile/watch.ts";
import { readEarlyScript } from "./scripts/early.ts";

/** Puts the script that runs before the first paint into the page's head, as text: it must not wait for a request. */
function earlyScript(): Plugin {
  return {
    name: "cica:early-script",
    transformIndexHtml: () => [{ tag: "script", children: readEarlyScript(), injectTo: "head-prepend" }],
  };
}

/** Small modules that the start needs and pages use too. */
const sharedByAll =
  /\/node_modules\/zustand\/|\/src\/(core\/(days|closedLists|changeKinds|contributorKey)|text\/(en|numbers|sources|dates)|ui\/(FaultBoundary|FailureNotice|Notice|Legend|ValueAxis|take|add|heading|arrival)|view\/(routes|oneFile|embed|shared)|dataset\/(fault|reader)|figures\/evidence\/EvidenceTitle|mine\/browserStore)\.tsx?$/;

/** Small modules that most pages but the first use. */
const sharedByPages =
  /\/src\/(core\/(roadmap|basis|figure|periods|coverage|membership|events)|text\/enTerms|figures\/(names|stack))\.tsx?$/;

/**
 * Tells Chromium to compile all functions of a part while it loads, beside the page: compiled when it is first called, a
 * function makes the first press on a filter wait. Other browsers read a comment. See
 * https://v8.dev/blog/explicit-compile-hints.
 */
const compileHint = "//# allFunctionsCalledOnLoad";

/** Vite puts its list of what a part loads before the hint, which Chromium reads in the first line only. */
function hintFirst(): Plugin {
  return {
    name: "cica:hint-first",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== "chunk" || !part.code.includes(`${compileHint}\n`)) continue;
          part.code = `${compileHint}\n${part.code.replace(`${compileHint}\n`, "")}`;
        }
      },
    },
  };
}

/** Large libraries of which little is ever called, and nothing for the first time by a press on a filter. */
const compiledWhenCalled = /\/node_modules\/(pptxgenjs|recharts)\//;

/** What starts the first page: compiled whole beside React it made the first paint 40 ms later on a slow processor. */
const startsFirst = new Set(["index", "start", "useRecord"]);

function hintOf({ name, moduleIds }: { readonly name: string; readonly moduleIds: readonly string[] }): string {
  const isLate = startsFirst.has(name) || moduleIds.some((id) => compiledWhenCalled.test(id));
  return isLate ? "" : compileHint;
}

export default defineConfig({
  // Relative, so that the built folder works under any path of any host.
  base: "./",
  plugins: [react(), earlyScript(), hintFirst(), watchRecords(import.meta.dirname)],
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the start shares with pages, and pages with each other, would else be dozens of files of some hundred bytes,
        // each packed by itself.
        codeSplitting: {
          groups: [
            { name: "shared", test: sharedByAll },
            { name: "pages", test: sharedByPages },
          ],
        },
        postBanner: hintOf,
      },
    },
  },
  ssr: { noExternal: true },
});
