import { use } from "react";
import { text } from "../text/en.ts";
import { AddContext, type AddProps } from "./add.ts";
import { OpenButton } from "./OpenButton.tsx";
import { OnlyFigureContext } from "./take.ts";

interface AddButtonProps extends Omit<AddProps, "onClose"> {
  /** Id of what tells it from buttons of the same words. */
  readonly describedBy?: string;
  /** Default: "Add to briefing". */
  readonly label?: string;
}

/** Puts a figure on a slide. */
export function AddButton({ figure, finding, describedBy, label = text.figure.add }: AddButtonProps) {
  const Add = use(AddContext);
  // Another page's reader has no briefings there.
  const isEmbedded = use(OnlyFigureContext) !== null;
  if (Add === null || isEmbedded) return null;
  return (
    <OpenButton
      label={label}
      className="link add-figure"
      describedBy={describedBy}
      part={`add-${figure}`}
      opens={(close) => <Add figure={figure} finding={finding} onClose={close} />}
    />
  );
}
