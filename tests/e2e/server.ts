import { serve } from "../../scripts/serve.ts";

/** Serves the build on a free port for the whole run; E2E_BASE puts it under a sub-path. */
export default async function setUp(): Promise<() => Promise<void>> {
  const { url, close } = await serve({ dir: "dist", port: 0, base: process.env["E2E_BASE"] });
  process.env["E2E_URL"] = url;
  return close;
}
