import type { TilesModel } from "./model.ts";

/** A tile for each Member State, alphabetically; no map, so no border. */
export function Tiles({ model }: { model: TilesModel }) {
  return (
    <ul className="tiles" aria-labelledby={`${model.id}-finding`}>
      {model.tiles.map((tile, i) => (
        <li key={tile.id}>
          <button
            type="button"
            className={tile.ratified ? "tile filled" : "tile"}
            aria-label={tile.label}
            data-mark={`0,${i}`}
            data-opens={`states/${tile.id}`}
            tabIndex={-1}
          >
            {tile.id}
          </button>
        </li>
      ))}
    </ul>
  );
}
