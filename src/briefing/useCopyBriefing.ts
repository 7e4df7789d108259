import { useNavigate } from "react-router";
import type { Briefing } from "../core/briefing.ts";
import { useBriefings } from "../mine/briefings.ts";
import { formatView } from "../view/codec.ts";
import { ownBriefings, routes } from "../view/routes.ts";
import { useViewAcrossPages } from "../view/ViewProvider.tsx";
import { copyBriefing } from "./made.ts";

/** Takes a ready-made briefing among the reader's own and leads to it. */
export function useCopyBriefing(): (briefing: Briefing) => void {
  const navigate = useNavigate();
  const across = useViewAcrossPages();
  const add = useBriefings((mine) => mine.add);
  return (briefing) => {
    const copy = { ...copyBriefing(briefing, briefing.title), from: briefing.id };
    const search = formatView({ ...across, briefing: add(copy) });
    void navigate({ pathname: routes.briefing(ownBriefings), search });
  };
}
