import type { SlideModel } from "../../src/core/slide.ts";
import { toPptx } from "../../src/export/pptx/pptx.ts";

/** Milliseconds that the making of a PowerPoint file takes, and its bytes. Runs in the page. */
export async function timeExport(
  slides: readonly SlideModel[],
): Promise<{ readonly ms: number; readonly bytes: number }> {
  const start = performance.now();
  const file = await toPptx(slides, {
    title: "Bench",
    version: "bench",
    toAddress: (path) => new URL(path, "https://cica.example").href,
  });
  return { ms: performance.now() - start, bytes: file.length };
}
