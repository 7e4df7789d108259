import { useRef, useState } from "react";
import { saveText } from "../../export/save.ts";
import { type Aside, useBriefings } from "../../mine/briefings.ts";
import { newId } from "../../mine/newId.ts";
import { briefingsText, storeText } from "../../text/enBuilder.ts";

/** The first title in a text that may be no JSON any more: most likely the briefing's. */
function titleIn(text: string): string | undefined {
  return /"title"\s*:\s*"([^"\\]{1,80})/.exec(text)?.[1];
}

const nameOf = ({ text }: Aside) => storeText.aside(titleIn(text), text.length);

/** What the browser keeps of briefings that could not be read: to be saved as it was, or let go, each with its undo. */
export function SetAside() {
  const asides = useBriefings((mine) => mine.asides);
  const letGo = useBriefings((mine) => mine.letGo);
  const takeBack = useBriefings((mine) => mine.takeBack);
  /** By a key of their own: two may have had the same name, one after the other. */
  const [gone, setGone] = useState<readonly (Aside & { readonly key: string })[]>([]);
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  if (asides.length === 0 && gone.length === 0) return <p role="status">{said}</p>;
  const done = (words: string) => {
    setSaid(words);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="aside-heading" className="set-aside">
      <h3 id="aside-heading" ref={heading} tabIndex={-1}>
        {storeText.asides}
      </h3>
      <p className="quiet">{storeText.asidesLead}</p>
      <ul className="briefing-list">
        {asides.map((aside) => (
          <li key={aside.name}>
            <div className="briefing-name">{nameOf(aside)}</div>
            <p className="acts">
              <button
                type="button"
                className="link"
                onClick={() => saveText(storeText.asideName, "text/plain", aside.text)}
              >
                {storeText.saveAside} <span className="sr-only">{nameOf(aside)}</span>
              </button>
              <button
                type="button"
                className="link"
                onClick={() => {
                  letGo(aside.name);
                  setGone([...gone, { ...aside, key: newId() }]);
                  done(storeText.gone(nameOf(aside)));
                }}
              >
                {storeText.letGo} <span className="sr-only">{nameOf(aside)}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p className="acts">
        <span role="status">{said}</span>
        {gone.map(({ key, ...aside }) => (
          <button
            key={key}
            type="button"
            onClick={() => {
              const isBack = takeBack(aside);
              if (isBack) setGone(gone.filter((one) => one.key !== key));
              else saveText(storeText.asideName, "text/plain", aside.text);
              done((isBack ? storeText.takenBack : storeText.noRoom)(nameOf(aside)));
            }}
          >
            {briefingsText.undo} {nameOf(aside)}
          </button>
        ))}
      </p>
    </section>
  );
}
