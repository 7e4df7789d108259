import type { FigureRef } from "../../core/slide.ts";
import type { RecordView } from "../../dataset/record.ts";
import { pinView, unpinView } from "../../view/address.ts";
import { formatView } from "../../view/codec.ts";
import type { View } from "../../view/parameters.ts";

interface Place {
  readonly pathname: string;
  readonly view: View;
  readonly record: Pick<RecordView, "asOf" | "since" | "version">;
}

/** A figure as its page shows it now: following the record from here on, or kept as of the day shown. */
export function toFigureRef(figure: string, { pathname, view, record }: Place, isFrozen: boolean): FigureRef {
  const page = pathname.endsWith("/") ? pathname : `${pathname}/`;
  return isFrozen
    ? {
        page,
        figure,
        view: formatView({ ...pinView(view, record, page), version: null }),
        frozen: { asOf: record.asOf, version: record.version },
      }
    : { page, figure, view: formatView(unpinView(view)), frozen: null };
}
