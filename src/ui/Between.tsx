import { type ReactNode, useId, useState } from "react";
import { isDay } from "../core/days.ts";
import { text } from "../text/en.ts";
import { useView } from "../view/ViewProvider.tsx";
import "./filters.css";

interface BetweenProps {
  /** Label of the first day. */
  readonly from: string;
  /** Label of the last day. */
  readonly to: string;
  /** Other controls of the same line. */
  readonly children?: ReactNode;
}

/** The period asked for, first and last day. A reversed period is said, not written. */
export function Between({ from, to, children }: BetweenProps) {
  const id = useId();
  const { view, change } = useView();
  const [fault, setFault] = useState<string | null>(null);
  const set = (key: "from" | "to", value: string) => {
    if (value !== "" && !isDay(value)) return;
    const next = { from: view.from, to: view.to, [key]: value === "" ? null : value };
    if (next.from !== null && next.to !== null && next.to < next.from) {
      setFault(text.reversed);
      return;
    }
    setFault(null);
    change(next);
  };
  return (
    <div className="period">
      {(["from", "to"] as const).map((key) => (
        <span key={key} className="labelled">
          <label htmlFor={`${id}-${key}`}>{key === "from" ? from : to}</label>
          <input
            id={`${id}-${key}`}
            type="date"
            value={view[key] ?? ""}
            onChange={(event) => set(key, event.target.value)}
          />
        </span>
      ))}
      {children}
      {fault !== null && (
        <span className="fault" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
