import { QueryClient } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { datasetQuery } from "../dataset/query.ts";
import type { FirstView } from "../figures/overview/FirstView.tsx";
import { App } from "./App.tsx";
import { loadPage } from "./lazyPages.tsx";
import { SiteRouter } from "./SiteRouter.tsx";
import { siteRoot } from "./site.ts";

/** What the Overview's page was built with; our own build wrote it, so it is taken as it stands. */
function readFirstView(): FirstView | undefined {
  const script = document.getElementById("first-view");
  return script?.textContent ? (JSON.parse(script.textContent) as FirstView) : undefined;
}

/** Brings the built page to life, or draws it where it was built for another address. */
export function start(): void {
  const root = siteRoot();
  // A browser reads a relative icon anew at each address that the router writes: it is made fixed once.
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel$=icon],link[rel=manifest]"))
    link.setAttribute("href", link.href);
  const datasetAddress = `${root}data/dataset.json`;
  const container = document.getElementById("root");
  if (container === null) throw new Error("main: no #root in the page");
  const queryClient = new QueryClient();
  const query = datasetQuery(datasetAddress);

  const isBuilt = container.hasChildNodes();
  // The page that stands in for missing ones has a fixed root; it was built for none of the addresses at which it is shown.
  const isStandIn = document.documentElement.dataset["root"]?.startsWith("/") ?? false;
  const isAsBuilt = isBuilt && !isStandIn && location.search === "";
  // At any other address than its own the page needs the dataset from the start.
  const firstView = isAsBuilt ? readFirstView() : undefined;
  const site = (
    <StrictMode>
      <SiteRouter root={root}>
        <App queryClient={queryClient} datasetAddress={datasetAddress} firstView={firstView} />
      </SiteRouter>
    </StrictMode>
  );
  if (isAsBuilt && firstView !== undefined) {
    // As a transition React works in slices and lets a tap through; it would else do all in one go.
    startTransition(() => {
      hydrateRoot(container, site);
    });
  } else {
    // The built page stays in sight until the dataset and the page's own part are there, or are known not to come; React
    // then says which.
    const path = location.pathname.slice(root.length - 1);
    void Promise.all([queryClient.prefetchQuery(query), loadPage(path)]).then(() => {
      const isReady = isAsBuilt && queryClient.getQueryData(query.queryKey) !== undefined;
      startTransition(() => {
        if (isReady) hydrateRoot(container, site);
        else createRoot(container).render(site);
      });
    });
  }
}
