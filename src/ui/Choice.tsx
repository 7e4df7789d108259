import { memo, useId, useRef } from "react";
import { roadMapText } from "../text/enRoadMap.ts";
import "./filters.css";

interface ChoiceProps<T extends string> {
  readonly label: string;
  /** `count`: how many results the option would leave. */
  readonly options: readonly { readonly value: T; readonly label: string; readonly count?: number }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}

function ChoiceControl<T extends string>({ label, options, chosen, onChange }: ChoiceProps<T>) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
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
          <label key={option.value} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              aria-labelledby={`${id}-${option.value}`}
              aria-describedby={option.count === undefined ? undefined : `${id}-${option.value}-count`}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, option.value] : chosen.filter((value) => value !== option.value),
                )
              }
            />
            <span id={`${id}-${option.value}`} className="facet-name">
              {option.label}
            </span>
            {option.count !== undefined && (
              <span id={`${id}-${option.value}-count`} className="facet-count">
                {option.count}
              </span>
            )}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** A filter that opens to a list of boxes: several values at once. */
export const Choice = memo(ChoiceControl) as typeof ChoiceControl;
