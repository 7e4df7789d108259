import { sourcesText } from "../../text/enSources.ts";
import { Fold } from "../../ui/Fold.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { routes } from "../../view/routes.ts";
import type { Disagreement, DisagreementsModel } from "./disagreementsModel.ts";
import "../evidence/evidence.css";
import "./sources.css";

function Claims({ claims }: Pick<Disagreement, "claims">) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.value}>
          {claim.value}
          <ul className="cites">
            {claim.places.map((place) => (
              <li key={`${place.source} ${place.at}`}>
                <PageLink to={routes.source(place.source)}>{place.title}</PageLink>, {place.at}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Disagreements by what they are about, folded: each with its claims, their sources, what is shown and why. */
export function Disagreements({ model }: { model: DisagreementsModel }) {
  return model.groups.map((group) => (
    <Fold key={group.key} label={group.label}>
      <ul className="disagreements">
        {group.disagreements.map((one) => (
          <li key={one.id}>
            <h4>
              <button type="button" className="link" data-opens={`discrepancies/${one.id}`}>
                {one.about}
              </button>
            </h4>
            <div>
              <span className="quiet">{sourcesText.claimed}</span>
              <Claims claims={one.claims} />
            </div>
            <div>
              <span className="quiet">{sourcesText.shown}</span>
              <strong className="why">{one.used}</strong>
              <span className="quiet why">{one.why}</span>
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  ));
}
