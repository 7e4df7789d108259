import { useNavigate } from "react-router";
import type { Briefing } from "../core/briefing.ts";
import { useBriefings } from "../mine/briefings.ts";
import { newId } from "../mine/newId.ts";
import { formatView } from "../view/codec.ts";
import { ownBriefings, routes } from "../view/routes.ts";
import { useViewAcrossPages } from "../view/ViewProvider.tsx";
import { toOwn } from "./edit.ts";

/** Takes a ready-made briefing among the reader's own and leads to it. */
export function useCopyBriefing(): (briefing: Briefing) => void {
  const navigate = useNavigate();
  const across = useViewAcrossPages();
  const add = useBriefings((mine) => mine.add);
  return (briefing) => {
    const copy = toOwn(briefing, newId(), true);
    const search = formatView({ ...across, briefing: add(copy) });
    void navigate({ pathname: routes.briefing(ownBriefings), search });
  };
}
