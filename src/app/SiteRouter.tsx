import type { ReactNode } from "react";
import { BrowserRouter } from "react-router";

interface SiteRouterProps {
  /** Where the site's root lies, with its last slash. */
  readonly root: string;
  readonly children: ReactNode;
}

/**
 * The router of a site in any folder. The slash at the root's end is kept: without it the address of the first page is that
 * of no folder, and every link on it that is relative to the folder leads to the one above.
 */
export function SiteRouter({ root, children }: SiteRouterProps) {
  return <BrowserRouter basename={root}>{children}</BrowserRouter>;
}
