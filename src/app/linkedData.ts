import type { Dataset } from "../../data/schema/dataset.ts";
import { spanOfEvents } from "../core/events.ts";
import { versionOf } from "../core/version.ts";
import { sourcesText } from "../text/enSources.ts";

const formats: Readonly<Record<string, string>> = { csv: "text/csv", json: "application/json" };

/**
 * The dataset in the words of schema.org, for search engines and data portals. Addresses are relative to the page that
 * carries it, as all of the site's are.
 * @param root the site's root seen from that page: "../".
 */
export function toLinkedData({ meta, events }: Dataset, root: string): Record<string, unknown> {
  const span = spanOfEvents(events) ?? meta.coverage;
  const files = [...meta.files, { path: "datapackage.json" }];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: meta.title,
    description: sourcesText.abstract,
    url: "./",
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "CICA Transformation contributors" },
    version: versionOf(meta),
    dateModified: meta.coverage.last,
    temporalCoverage: `${span.first}/${span.last}`,
    inLanguage: "en",
    keywords: sourcesText.keywords,
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      name: sourcesText.files[file.path] ?? sourcesText.package,
      encodingFormat: formats[file.path.split(".").at(-1) ?? ""],
      contentUrl: `${root}data/${file.path}`,
      ...("bytes" in file && { contentSize: `${file.bytes} B` }),
    })),
  };
}
