import { type ComponentType, createContext } from "react";

/** What the frame of a figure hands to whoever puts it on a slide. */
export interface AddProps {
  /** Id of the figure on its page. */
  readonly figure: string;
  /** What the figure shows, in words. */
  readonly finding: string;
  readonly onClose: () => void;
}

/** Where a figure becomes a slide. It comes when it is asked for; without one there is no button. */
export const AddContext = createContext<ComponentType<AddProps> | null>(null);
