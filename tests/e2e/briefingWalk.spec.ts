import { walkBriefing } from "./briefingWalk.ts";
import { test as fileTest } from "./oneFile.ts";
import { siteUrl, test } from "./page.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a briefing is made, presented and handed over by keys alone, on the site", async ({ page, browser }) => {
  test.setTimeout(240_000);
  await walkBriefing({ home: siteUrl(), isOneFile: false, page, browser });
});

fileTest("the same walk in the one file, over file:// and without a network", async ({ page, browser, file }) => {
  fileTest.setTimeout(240_000);
  await walkBriefing({ home: file, isOneFile: true, page, browser });
});
