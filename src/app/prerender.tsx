import { QueryClient } from "@tanstack/react-query";
import { StrictMode } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { StaticRouter } from "react-router";
import type { Dataset } from "../../data/schema/dataset.ts";
import { selectReadyMade } from "../briefing/readyMade.ts";
import { datasetQuery } from "../dataset/query.ts";
import { provideReader } from "../dataset/reader.ts";
import { toRecordView } from "../dataset/record.ts";
import { type FirstView, toFirstFigures } from "../figures/overview/FirstView.tsx";
import { overviewModel } from "../figures/overview/model.ts";
import { initialView } from "../view/codec.ts";
import { embedAddress } from "../view/embed.ts";
import { ownBriefings, routes } from "../view/routes.ts";
import { App } from "./App.tsx";
import { toLinkedData } from "./linkedData.ts";

provideReader(toRecordView);

/** Every address of the site, from the record. */
export function pagesOf(dataset: Dataset): string[] {
  return [
    routes.overview(),
    routes.roadmap(),
    ...dataset.initiatives.map((initiative) => routes.initiative(initiative.id)),
    routes.convention(),
    routes.contributions(),
    routes.events(),
    ...dataset.dimensions.map(({ id }) => routes.dimension(id)),
    routes.participation(),
    ...dataset.states.map(({ id }) => routes.state(id)),
    routes.network(),
    routes.changes(),
    routes.briefings(),
    ...[ownBriefings, ...selectReadyMade(dataset).map(({ id }) => id)].flatMap((id) => [
      routes.briefing(id),
      routes.present(id),
      routes.print(id),
    ]),
    routes.sources(),
    ...dataset.sources.map((source) => routes.source(source.id)),
  ];
}

/** The addresses at which the figures of a page can be embedded, from the page's markup. */
export function embeddedOf(page: string, markup: string): string[] {
  return [...markup.matchAll(/<section class="figure[^>]*aria-labelledby="([\w-]+)-finding"/g)].flatMap(
    ([, figure = ""]) => {
      const address = embedAddress(page, figure);
      return address === null ? [] : [address];
    },
  );
}

/** True for the Overview and for its figures where they are embedded: what they first show is built into them. */
export function hasFirstView(path: string): boolean {
  return path === "/" || path.startsWith("/embed/overview/");
}

/** What the Overview needs before the dataset is there. */
export function firstViewOf(dataset: Dataset): FirstView {
  const record = toRecordView(dataset, initialView);
  return {
    overview: toFirstFigures(overviewModel(record)),
    coverage: dataset.meta.coverage,
    latestSource: dataset.meta.latestSource,
    since: record.since,
    digest: dataset.meta.digest,
  };
}

/** What search engines and data portals read of the dataset, on the page that offers it; undefined on others. */
export function linkedDataOf(path: string, dataset: Dataset): unknown {
  return path === routes.sources() ? toLinkedData(dataset, "../") : undefined;
}

/** The markup of one page, as the browser will find it. */
export function renderPage(path: string, dataset: Dataset): Promise<string> {
  const queryClient = new QueryClient();
  queryClient.setQueryData(datasetQuery("").queryKey, dataset);
  return render(path, queryClient, hasFirstView(path) ? firstViewOf(dataset) : undefined);
}

/** The markup of any page before the record is there, as seen from a page one folder deep. */
export function renderWaiting(): Promise<string> {
  return render("/404/", new QueryClient(), undefined);
}

async function render(path: string, queryClient: QueryClient, firstView: FirstView | undefined): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <StrictMode>
      <StaticRouter location={path}>
        <App queryClient={queryClient} datasetAddress="" firstView={firstView} />
      </StaticRouter>
    </StrictMode>,
    // Else React would put large parts last, for a script of its own to move: without it they would stand hidden.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  let markup = "";
  for await (const chunk of prelude) markup += String(chunk);
  return markup;
}
