import { queryOptions } from "@tanstack/react-query";
import { loadDataset } from "./load.ts";

/** The one query of the site: the dataset at an address. It never changes while the page is open; only a person asks again. */
export function datasetQuery(address: string) {
  return queryOptions({
    queryKey: ["dataset"],
    queryFn: ({ signal }) => loadDataset(address, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: false,
    retryOnMount: false,
    structuralSharing: false,
    // The dataset lies beside the page: "offline" says nothing about whether it can be had.
    networkMode: "always",
  });
}
