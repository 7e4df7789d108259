import type { MouseEvent, ReactNode } from "react";
import { type To, useLinkClickHandler, useLocation, useNavigate } from "react-router";
import { formatView } from "../view/codec.ts";
import type { View } from "../view/parameters.ts";
import { relativeAddress } from "../view/routes.ts";
import { useLatestViewFor, useViewFor } from "../view/ViewProvider.tsx";

interface PageLinkProps {
  /** From the route table. */
  readonly to: string;
  /** Filters that the page is to open with. */
  readonly view?: Partial<View>;
  readonly className?: string;
  readonly current?: boolean;
  /** Id of what tells it from links of the same words. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/**
 * A link to a page, by an address relative to this one, so that it holds in any folder and before any script runs.
 * It takes the clock (as-of and since) along, and the filters that this page and the other share.
 */
export function PageLink({ to, view: asked, className, current, describedBy, children }: PageLinkProps) {
  const { pathname } = useLocation();
  const viewFor = useViewFor();
  const search = formatView({ ...viewFor(to), ...asked });
  const target: To = { pathname: to, search };
  const follow = useLinkClickHandler<HTMLAnchorElement>(target);
  const navigate = useNavigate();
  const latestFor = useLatestViewFor();
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    const latest = latestFor === null ? search : formatView({ ...latestFor(to), ...asked });
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.altKey || event.shiftKey);
    if (latest === search || !isPlain) return follow(event);
    event.preventDefault();
    void navigate({ pathname: to, search: latest });
  };
  return (
    <a
      href={relativeAddress(pathname, to) + search}
      className={className}
      aria-current={current ? "page" : undefined}
      aria-describedby={describedBy}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
