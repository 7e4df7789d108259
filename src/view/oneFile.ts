/**
 * Whether this copy of the site is one file, opened without a server: its pages are then told apart by what stands behind
 * the "#", and its data lie inside it. The file says so itself (`scripts/buildSingle.ts`).
 */
export const isOneFile = typeof document !== "undefined" && document.documentElement.dataset["copy"] === "file";
