import { toCitable } from "../view/address.ts";

/** The whole address of a thing's evidence, in the view at an address. */
export function evidenceAddress(address: string, opens: string): string {
  const url = new URL(address);
  // In one file the query stands behind the "#" too.
  const [path = "", query] = url.hash.startsWith("#/") ? url.hash.split("?") : [];
  if (path === "") {
    url.searchParams.set("open", opens);
  } else {
    const parameters = new URLSearchParams(query);
    parameters.set("open", opens);
    url.hash = `${path}?${parameters}`;
  }
  return toCitable(url.href);
}
