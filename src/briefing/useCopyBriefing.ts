import { useNavigate } from "react-router";
import type { Briefing } from "../core/briefing.ts";
import { useRecord } from "../dataset/useRecord.ts";
import { useBriefings } from "../mine/briefings.ts";
import { newId } from "../mine/newId.ts";
import { formatView } from "../view/codec.ts";
import { ownBriefings, routes } from "../view/routes.ts";
import { useView, useViewAcrossPages } from "../view/ViewProvider.tsx";
import { toOwn } from "./edit.ts";
import { selectToCopy } from "./readyMade.ts";

/** Takes a ready-made briefing among the reader's own, of the dimension that the address names, and leads to it. */
export function useCopyBriefing(): (briefing: Briefing) => void {
  const navigate = useNavigate();
  const { whole } = useRecord();
  const { view } = useView();
  const across = useViewAcrossPages();
  const add = useBriefings((mine) => mine.add);
  return (briefing) => {
    const dimension = view.dimensions.find((key) => key !== "none");
    const written = selectToCopy(whole, dimension).find(({ id }) => id === briefing.id);
    const copy = toOwn(written ?? briefing, newId(), true);
    const search = formatView({ ...across, briefing: add(copy) });
    void navigate({ pathname: routes.briefing(ownBriefings), search });
  };
}
