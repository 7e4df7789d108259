import { inject } from "vitest";
import type { Dataset } from "../../data/schema/dataset.ts";

/** The record of this repository, compiled once by `tests/compileOnce.ts`. */
export function compileRecord(): Promise<Dataset> {
  return Promise.resolve(inject("record"));
}

/** Milliseconds that a busy machine may take to go through all of it. */
export const compileTimeout = 60_000;
