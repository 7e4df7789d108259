/** The options of a script, from its command line. */
import { type ParseArgsConfig, parseArgs } from "node:util";

/** As Node's `parseArgs`; a line that it can't read ends the script with what is wrong in it, and no trace. */
export function parseOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
