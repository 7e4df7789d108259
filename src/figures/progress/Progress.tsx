import type { ProgressModel } from "./model.ts";
import "./progress.css";

/** How far it is to entry into force, a dot for each ratification. */
export function Progress({ model }: { model: ProgressModel }) {
  return (
    <ul className="progress-dots" aria-labelledby={`${model.id}-finding`}>
      {model.dots.map((dot, i) => (
        <li key={dot.key}>
          {dot.opens === null ? (
            <span className="dot-open" role="img" aria-label={dot.label} />
          ) : (
            <button
              type="button"
              className="dot-full"
              tabIndex={-1}
              aria-label={dot.label}
              data-mark={`0,${i}`}
              data-opens={dot.opens}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
