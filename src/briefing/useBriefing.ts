import { useEffect, useMemo } from "react";
import { useParams } from "react-router";
import type { Briefing } from "../core/briefing.ts";
import { useRecord } from "../dataset/useRecord.ts";
import { useBriefings } from "../mine/briefings.ts";
import { ownBriefings } from "../view/routes.ts";
import { useView } from "../view/ViewProvider.tsx";
import { fillBriefing } from "./fill.ts";
import { selectReadyMade } from "./readyMade.ts";

/** The briefing that an address names; `reading` until the browser's store has been read, where it is the reader's own. */
export type BriefingAsked =
  | { readonly state: "found"; readonly briefing: Briefing; readonly isOwn: boolean }
  | { readonly state: "unknown" }
  | { readonly state: "reading" };

/**
 * The briefing that this page's address names: a ready-made one by the path, an own one by the query.
 * @param isToEdit an own one as it is written, with what its slides leave to the record not filled in.
 */
export function useBriefing({ isToEdit = false }: { readonly isToEdit?: boolean } = {}): BriefingAsked {
  const { id = "" } = useParams();
  const { whole } = useRecord();
  const { view } = useView();
  const { briefings, isRead, read } = useBriefings();
  useEffect(read, [read]);
  const isOwn = id === ownBriefings;
  const dimension = view.dimensions.find((key) => key !== "none");
  const readyMade = useMemo(() => (isOwn ? [] : selectReadyMade(whole, dimension)), [isOwn, whole, dimension]);
  const own = isOwn ? briefings.find((one) => one.id === view.briefing) : undefined;
  return useMemo<BriefingAsked>(() => {
    const written = isOwn ? own : readyMade.find((ready) => ready.id === id);
    if (written !== undefined) {
      const briefing = isToEdit ? written : fillBriefing(written, whole);
      return { state: "found", briefing, isOwn };
    }
    return { state: isOwn && !isRead ? "reading" : "unknown" };
  }, [isOwn, own, isRead, readyMade, id, isToEdit, whole]);
}
