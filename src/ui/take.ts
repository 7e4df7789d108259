import { type ComponentType, createContext, type ReactNode } from "react";
import type { FigureModel } from "../core/figure.ts";

/** What the frame of a figure hands to whoever turns it into files. */
export interface TakeProps {
  readonly model: FigureModel;
  /** Null where the figure is a table already: there is no picture to take. */
  readonly drawing: ReactNode;
  /** Of the figure's frame, on which its drawing's styles can rest. */
  readonly className: string | undefined;
  readonly onClose: () => void;
}

/** Where a figure is taken away as a file or a link. It comes when it is asked for; without one there is no button. */
export const TakeContext = createContext<ComponentType<TakeProps> | null>(null);

/** The one figure that is shown where a page is embedded elsewhere; null on the site itself. */
export const OnlyFigureContext = createContext<string | null>(null);
