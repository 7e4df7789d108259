import type { ReactNode } from "react";
import { text } from "../text/en.ts";
import { takeText } from "../text/enTake.ts";
import type { About } from "./about.ts";

/** The frame of a picture: all that a reader must know who sees nothing but it. */
export function Picture({ about, className, children }: { about: About; className: string; children: ReactNode }) {
  return (
    <div className="picture">
      <p className="picture-head">
        <strong>{text.site}</strong>
        <span>{about.asOfWords}</span>
      </p>
      <section className={`figure ${className}`}>
        <h2>{about.title}</h2>
        <p className="subtitle">{about.subtitle}</p>
        {about.filter !== null && <p className="picture-filter">{takeText.filters(about.filter)}</p>}
        <div className="picture-drawing mark-area">{children}</div>
      </section>
      <div className="picture-foot">
        <p>{about.sources}</p>
        <p>{about.licence}</p>
        <p>{about.address}</p>
      </div>
    </div>
  );
}
