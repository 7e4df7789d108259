import { useRef, useState } from "react";
import { saveText } from "../../export/save.ts";
import { type Aside, useBriefings } from "../../mine/briefings.ts";
import { briefingsText, storeText } from "../../text/enBuilder.ts";

/** The first title in a text that may be no JSON any more: most likely the briefing's. */
function titleIn(text: string): string | undefined {
  return /"title"\s*:\s*"([^"\\]{1,80})/.exec(text)?.[1];
}

/** What the browser keeps of briefings that could not be read: to be saved as it was, or let go. */
export function SetAside() {
  const asides = useBriefings((mine) => mine.asides);
  const letGo = useBriefings((mine) => mine.letGo);
  const takeBack = useBriefings((mine) => mine.takeBack);
  const [gone, setGone] = useState<Aside>();
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  if (asides.length === 0 && gone === undefined) return <p role="status">{said}</p>;
  return (
    <section aria-labelledby="aside-heading" className="set-aside">
      <h3 id="aside-heading" ref={heading} tabIndex={-1}>
        {storeText.asides}
      </h3>
      <p className="quiet">{storeText.asidesLead}</p>
      <ul className="briefing-list">
        {asides.map((aside) => (
          <li key={aside.name}>
            <div className="briefing-name">{storeText.aside(titleIn(aside.text), aside.text.length)}</div>
            <p className="acts">
              <button
                type="button"
                className="link"
                onClick={() => saveText(storeText.asideName, "text/plain", aside.text)}
              >
                {storeText.saveAside}
              </button>
              <button
                type="button"
                className="link"
                onClick={() => {
                  letGo(aside.name);
                  setGone(aside);
                  setSaid(storeText.gone);
                  heading.current?.focus();
                }}
              >
                {storeText.letGo}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p className="acts">
        <span role="status">{said}</span>
        {gone !== undefined && (
          <button
            type="button"
            onClick={() => {
              const isBack = takeBack(gone);
              if (isBack) setGone(undefined);
              else saveText(storeText.asideName, "text/plain", gone.text);
              setSaid(isBack ? storeText.takenBack : storeText.noRoom);
              heading.current?.focus();
            }}
          >
            {briefingsText.undo}
          </button>
        )}
      </p>
    </section>
  );
}
