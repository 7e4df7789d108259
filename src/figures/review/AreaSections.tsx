import { reviewText } from "../../text/enReview.ts";
import { EventList } from "../eventList/EventList.tsx";
import type { AreaSection, AreasModel } from "./document.ts";
import { References } from "./References.tsx";

const words = reviewText.areas;

function Coordinators({ lines }: { lines: NonNullable<AreaSection["coordinators"]> }) {
  return (
    <dl className="coordinators">
      {!lines.some(({ role }) => role === "coordinator") && (
        <div>
          <dt>{words.role.coordinator}</dt>
          <dd className="quiet">{words.noCoordinator}</dd>
        </div>
      )}
      {lines.map((line) => (
        <div key={line.key}>
          <dt>{words.role[line.role]}</dt>
          <dd>
            {line.state}
            {line.when !== null && <span className="quiet">, {line.when}</span>}{" "}
            <References numbers={line.references} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Each priority area: who leads it, and what is on record in the period or that nothing is. */
export function AreaSections({ model }: { model: AreasModel }) {
  return (
    <>
      {model.sections.map((section) => (
        <section key={section.key} className="review-area" aria-labelledby={`area-${section.key}`}>
          <h3 id={`area-${section.key}`}>{section.name}</h3>
          {section.coordinators !== null && <Coordinators lines={section.coordinators} />}
          {section.references.length > 0 && (
            <p className="note">
              {words.namedIn} <References numbers={section.references} />
            </p>
          )}
          <p className={section.list.rows.length === 0 ? "review-empty" : "review-count"}>
            {words.count(section.list.rows.length)}
          </p>
          {section.list.rows.length > 0 && <EventList model={section.list} references={model.eventReferences} />}
        </section>
      ))}
      <p className="note">{words.undated}</p>
    </>
  );
}
