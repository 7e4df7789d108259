import { memo, useId, useLayoutEffect, useRef, useState } from "react";
import { roadMapText } from "../text/enRoadMap.ts";
import "./filters.css";

interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** How many results the option would leave. */
  readonly count?: number;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
  /** Told what would be chosen by a press on the box that the pointer or the focus has come to. */
  readonly onNear?: (chosen: readonly T[]) => void;
}

interface BoxProps {
  readonly id: string;
  readonly option: ChoiceOption<string>;
  readonly isChosen: boolean;
  /** Always the same function: only the box that was pressed is then drawn anew. */
  readonly onToggle: (value: string, isChosen: boolean) => void;
  readonly onNear: (value: string, isChosen: boolean) => void;
}

const Box = memo(function Box({ id, option: { value, label, count }, isChosen, onToggle, onNear }: BoxProps) {
  const near = () => onNear(value, !isChosen);
  return (
    <label className="check" onPointerEnter={near} onFocus={near}>
      <input
        type="checkbox"
        checked={isChosen}
        aria-labelledby={id}
        aria-describedby={count === undefined ? undefined : `${id}-count`}
        onChange={(event) => onToggle(value, event.target.checked)}
      />
      <span id={id} className="facet-name">
        {label}
      </span>
      {count !== undefined && (
        <span id={`${id}-count`} className="facet-count">
          {count}
        </span>
      )}
    </label>
  );
});

function ChoiceControl<T extends string>({ label, options, chosen, onChange, onNear }: ChoiceProps<T>) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const latest = useRef({ options, chosen, onChange, onNear });
  useLayoutEffect(() => {
    latest.current = { options, chosen, onChange, onNear };
  });
  const [{ toggle, near }] = useState(() => {
    const pressed = (value: string, isChosen: boolean) => {
      const now = latest.current;
      const others = now.chosen.filter((one) => one !== value);
      const own = now.options.find((option) => option.value === value);
      return isChosen && own !== undefined ? [...others, own.value] : others;
    };
    return {
      toggle: (value: string, isChosen: boolean) => latest.current.onChange(pressed(value, isChosen)),
      near: (value: string, isChosen: boolean) => latest.current.onNear?.(pressed(value, isChosen)),
    };
  });
  const first = options.find((option) => option.value === chosen[0]);
  const words =
    chosen.length === 0 ? roadMapText.all : chosen.length === 1 ? first?.label : roadMapText.chosen(chosen.length);
  return (
    <details
      ref={details}
      className="popover choice"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        details.current?.removeAttribute("open");
        details.current?.querySelector("summary")?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) details.current?.removeAttribute("open");
      }}
    >
      <summary>
        {label}: <strong>{words}</strong>
      </summary>
      <fieldset className="popover-body" tabIndex={-1}>
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <Box
            key={option.value}
            id={`${id}-${option.value}`}
            option={option}
            isChosen={chosen.includes(option.value)}
            onToggle={toggle}
            onNear={near}
          />
        ))}
      </fieldset>
    </details>
  );
}

/** A filter that opens to a list of boxes: several values at once. */
export const Choice = memo(ChoiceControl) as typeof ChoiceControl;
