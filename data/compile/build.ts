import { type Compiled, compile } from "./compile.ts";
import { writeDataset } from "./write.ts";

/** Compiles the records in a folder and writes what is made of them. Where there is a problem, nothing is written. */
export async function build(recordsDir: string, outDir: string, shownAs?: string): Promise<Compiled> {
  const compiled = await compile(recordsDir, shownAs);
  if (compiled.dataset !== undefined) await writeDataset(compiled.dataset, outDir);
  return compiled;
}
