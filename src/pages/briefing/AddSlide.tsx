import { useId, useState } from "react";
import type { Slide } from "../../core/briefing.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { newId } from "../../mine/newId.ts";
import { text } from "../../text/en.ts";
import { builderText } from "../../text/enBuilder.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { navigation, routes } from "../../view/routes.ts";

/** Pages that have figures. */
const pages = navigation.filter((page) => page !== "briefings");

/** New slides: words of the author's, a summary, or a figure from its page. */
export function AddSlide({ onAdd }: { readonly onAdd: (slide: Slide) => void }) {
  const { whole } = useRecord();
  const [page, setPage] = useState<string>();
  const field = useId();
  const chosen = page ?? routes.dimension(whole.dimensions[0]?.id ?? "");
  const named = [
    {
      label: builderText.dimensionsGroup,
      items: whole.dimensions.map(({ id, name }) => ({ path: routes.dimension(id), name })),
    },
    { label: builderText.statesGroup, items: whole.states.map(({ id, name }) => ({ path: routes.state(id), name })) },
  ];
  return (
    <section className="add-slide" aria-labelledby={`${field}-heading`}>
      <h2 id={`${field}-heading`}>{builderText.addHeading}</h2>
      <p className="acts">
        <button
          type="button"
          onClick={() => onAdd({ kind: "title", id: newId(), title: builderText.newTitle, notes: "", text: "" })}
        >
          {builderText.addTitle}
        </button>
        <button
          type="button"
          onClick={() => onAdd({ kind: "text", id: newId(), title: builderText.newText, notes: "", text: "" })}
        >
          {builderText.addText}
        </button>
      </p>
      <p className="acts">
        <label className="labelled">
          <span>{builderText.summaryOf}</span>
          <select value={chosen} onChange={({ target }) => setPage(target.value)}>
            {named.map(({ label, items }) => (
              <optgroup key={label} label={label}>
                {items.map(({ path, name }) => (
                  <option key={path} value={path}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() =>
            onAdd({
              kind: "figure",
              id: newId(),
              title: "",
              notes: "",
              figure: { page: chosen, figure: "summary", view: "", frozen: null },
            })
          }
        >
          {builderText.addSummary}
        </button>
      </p>
      <h3>{builderText.addFigure}</h3>
      <p className="note">{builderText.addFigureHelp}</p>
      <ul className="add-pages">
        {pages.map((name) => (
          <li key={name}>
            <PageLink to={routes[name]()}>{text.navigation[name]}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
