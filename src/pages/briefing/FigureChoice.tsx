import { freeze, unfreeze } from "../../briefing/edit.ts";
import type { FigureRef } from "../../core/slide.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { builderText } from "../../text/enBuilder.ts";

interface FigureChoiceProps {
  /** "First figure", where a slide has two. */
  readonly name: string;
  readonly figure: FigureRef;
  readonly onChange: (figure: FigureRef) => void;
}

/** Whether a figure follows the record or keeps its day. */
export function FigureChoice({ name, figure, onChange }: FigureChoiceProps) {
  const record = useRecord();
  const isFrozen = figure.frozen !== null;
  return (
    <li>
      <span>
        {name}: <strong>{figure.frozen === null ? builderText.live : builderText.frozenOn(figure.frozen.asOf)}</strong>
      </span>{" "}
      <button
        type="button"
        className="link"
        onClick={() => onChange(isFrozen ? unfreeze(figure) : freeze(figure, record))}
      >
        {isFrozen ? builderText.thaw : builderText.freeze(record.asOf)}
      </button>
    </li>
  );
}
