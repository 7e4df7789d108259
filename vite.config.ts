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

export default defineConfig({
  // Relative, so that the built folder works under any path of any host.
  base: "./",
  plugins: [react(), earlyScript(), watchRecords(import.meta.dirname)],
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  ssr: { noExternal: true },
});
