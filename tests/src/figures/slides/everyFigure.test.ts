import { describe, expect, it } from "vitest";
import { renderPage } from "../../../../src/app/prerender.tsx";
import type { FigureRef } from "../../../../src/core/slide.ts";
import { isInCatalogue, selectSlideFigure } from "../../../../src/figures/slides/catalogue.ts";
import { formatSources } from "../../../../src/text/sources.ts";
import { compileRecord, compileTimeout } from "../../realRecord.ts";

const record = await compileRecord();

function words(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** The figures of a page as the browser finds them: id, heading, what they rest on. */
function figuresIn(markup: string) {
  return markup
    .split(/<section class="figure(?= |")/)
    .slice(1)
    .flatMap((part) => {
      const id = /aria-labelledby="([\w-]+)-finding"/.exec(part)?.[1];
      if (id === undefined) return [];
      const finding = new RegExp(`<h[23] id="${id}-finding"[^>]*>(.*?)</h[23]>`).exec(part)?.[1] ?? "";
      const sources = /<footer><span>(.*?)(?:<span class="basis">|<\/span>)/.exec(part)?.[1] ?? "";
      return [{ id, finding: words(finding), sources: words(sources) }];
    });
}

const known = record.initiatives[0]?.id ?? "";
const source = record.sources.find(({ kind }) => kind === "digest")?.id ?? "";

const views: readonly [page: string, view: string, least: number][] = [
  ["/", "", 5],
  ["/roadmap/", "", 1],
  ["/roadmap/", "?status=late&order=slip", 1],
  [`/roadmap/${known}/`, "", 2],
  ["/convention/", "", 5],
  ["/convention/", "?as-of=2023-06-30&register=ratification", 5],
  ["/contributions/", "", 5],
  ["/contributions/", "?gift=cash&from=2024-01-01", 5],
  ["/events/", "", 8],
  ["/events/", "?dimension=human&by=year&from=2022-01-01&record=documents", 8],
  ["/changes/", "", 2],
  ["/changes/", "?since=2024-09-18&page=roadmap", 2],
  ["/dimensions/human/", "", 5],
  ["/dimensions/economic/", "?from=2024-01-01&to=2024-12-31", 5],
  ["/states/KAZ/", "", 4],
  ["/states/KAZ/", "?with=CHN&dimension=economic", 5],
  ["/participation/", "", 1],
  ["/participation/", "?columns=dimension&sort=-economic", 1],
  ["/network/", "", 2],
  ["/sources/", "", 5],
  [`/sources/${source}/`, "", 1],
];

describe("the catalogue", () => {
  it.each(views)(
    "has every figure of %s%s, with the page's own finding and sources",
    async (page, view, least) => {
      const figures = figuresIn(await renderPage(page + view, record));
      expect(figures.length).toBeGreaterThanOrEqual(least);
      for (const { id, finding, sources } of figures) {
        const ref: FigureRef = { page, figure: id, view, frozen: null };
        expect(isInCatalogue(page, id), id).toBe(true);
        const slide = selectSlideFigure(ref, record);
        expect([id, slide.body.kind === "missing", slide.finding]).toEqual([id, false, finding]);
        expect([id, formatSources(slide.sources)]).toEqual([id, sources]);
        expect(slide.warnings).toEqual([]);
        expect(slide.alt).not.toBe("");
        expect(slide.asOfWords).toMatch(/^As of \d/);
      }
    },
    compileTimeout,
  );
});
