import { builderText } from "../../text/enBuilder.ts";

interface ToolsProps {
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly canJoin: boolean;
  readonly canSplit: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDuplicate: () => void;
  readonly onJoin: () => void;
  readonly onSplit: () => void;
  readonly onDelete: () => void;
}

/** What can be done to the slide that is chosen. What can't be done now keeps its place, and the focus if it has it. */
export function Tools(props: ToolsProps) {
  const tool = (label: string, isPossible: boolean, run: () => void) => (
    <button type="button" aria-disabled={!isPossible} onClick={() => isPossible && run()}>
      {label}
    </button>
  );
  return (
    <p className="acts slide-tools">
      {tool(builderText.up, props.canMoveUp, () => props.onMove(-1))}
      {tool(builderText.down, props.canMoveDown, () => props.onMove(1))}
      {tool(builderText.duplicate, true, props.onDuplicate)}
      {props.canSplit
        ? tool(builderText.split, true, props.onSplit)
        : tool(builderText.pair, props.canJoin, props.onJoin)}
      {tool(builderText.delete, true, props.onDelete)}
    </p>
  );
}
