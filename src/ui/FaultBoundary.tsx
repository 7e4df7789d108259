import { Component, type ReactNode } from "react";
import { text } from "../text/en.ts";
import { Notice } from "./Notice.tsx";

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

/**
 * Keeps an error of one part (a chunk that did not arrive, a fault of ours) from blanking the site.
 * @param part names what stands inside; when it changes, it is tried anew.
 */
export function FaultBoundary({ part, children }: { part: string; children: ReactNode }) {
  return <Boundary key={part}>{children}</Boundary>;
}
