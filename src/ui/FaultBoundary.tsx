import { Component, type ReactNode } from "react";
import { text } from "../text/en.ts";
import { FailureNotice } from "./FailureNotice.tsx";

interface BoundaryProps {
  readonly children: ReactNode;
  /** What to show in place of what failed. Default: a notice with a way to reload. */
  readonly instead?: ReactNode;
  /** Stands above the notice, where the place needs a heading of its own. */
  readonly above?: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (this.props.instead !== undefined) return this.props.instead;
    return (
      <>
        {this.props.above}
        <FailureNotice
          heading={text.failure.page}
          action={{ label: text.failure.reload, run: () => location.reload() }}
          detail={error.message}
        />
      </>
    );
  }
}

/**
 * Keeps an error of one part (a chunk that did not arrive, a fault of ours) from blanking the site.
 * @param part names what stands inside; when it changes, it is tried anew.
 */
export function FaultBoundary({ part, ...props }: BoundaryProps & { readonly part: string }) {
  return <Boundary key={part} {...props} />;
}
