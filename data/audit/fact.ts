import type { Path } from "../compile/yaml-file.ts";
import type { Cite } from "../schema/fields.ts";
import type { Near } from "./near.ts";

/** One thing that a record says and a text can bear out. */
export interface Fact {
  /** What it is, told apart within its record: `start 2025-01-15`. Explanations name it so. */
  readonly label: string;
  /** Where it is in the record. */
  readonly path: Path;
  /** Its citations: it holds where any cited place has it. */
  readonly cites: readonly Cite[];
  readonly stands: (near: Near) => boolean;
}
