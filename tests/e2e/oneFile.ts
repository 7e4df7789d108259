import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { singleName } from "../../src/text/enOneFile.ts";
import { test as base, expect as baseExpect } from "./page.ts";

/** The one file as the build made it. */
export const built = resolve("dist/offline", singleName);

interface Single {
  /** Address of the file, which lies alone in a folder. */
  readonly file: string;
}

/** Each opening of the file unpacks and reads the whole site and record, on a machine that runs another test beside. */
export const expect = baseExpect.configure({ timeout: 30_000 });

/** The file by itself, away from the build, in a browser without a network. */
export const test = base.extend<Single>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  file: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "cica-usb-"));
    copyFileSync(built, join(folder, singleName));
    await use(pathToFileURL(join(folder, singleName)).href);
    rmSync(folder, { recursive: true, force: true });
  },
  context: async ({ context }, use) => {
    const asked: string[] = [];
    await context.setOffline(true);
    context.on("request", (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) asked.push(request.url());
    });
    await use(context);
    expect(asked, "requests").toEqual([]);
  },
});
