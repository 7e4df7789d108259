import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";
import { text } from "../text/en.ts";
import { Notice } from "../ui/Notice.tsx";

interface BoundaryState {
  readonly error: Error | null;
}

class Boundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Notice heading={text.failure.page} kind="failure">
        <p>
          <button type="button" onClick={() => location.reload()}>
            {text.failure.reload}
          </button>
        </p>
        <details>
          <summary>{text.failure.detail}</summary>
          <code>{error.message}</code>
        </details>
      </Notice>
    );
  }
}

/** Keeps an error of one page (a part that did not arrive, a fault of ours) from blanking the site; another page starts anew. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}
