import { defineConfig } from "vitest/config";

// West of Greenwich a day read as a moment becomes the day before: tests there catch it.
process.env["TZ"] = "America/Los_Angeles";

export default defineConfig({
  test: {
    pool: "threads",
    maxWorkers: 2,
    css: { modules: { classNameStrategy: "non-scoped" } },
    restoreMocks: true,
    globalSetup: ["tests/compileOnce.ts"],
    projects: [
      {
        extends: true,
        test: { name: "node", include: ["tests/**/*.test.ts"], exclude: ["tests/e2e/**"], environment: "node" },
      },
      {
        extends: true,
        test: {
          name: "dom",
          include: ["tests/src/**/*.test.tsx"],
          environment: "jsdom",
          // Roles and names are worked out for every element: slow in jsdom on a page of a hundred rows.
          testTimeout: 30_000,
          setupFiles: ["tests/setup.ts"],
        },
      },
    ],
  },
});
