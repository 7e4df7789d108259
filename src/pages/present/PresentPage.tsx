import { useCallback, useEffect, useState } from "react";
import { useHref, useNavigate, useParams } from "react-router";
import { talkKey } from "../../briefing/presenterWindow.ts";
import { toSlideModel } from "../../briefing/slides.ts";
import { useBriefing } from "../../briefing/useBriefing.ts";
import type { Briefing } from "../../core/briefing.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { briefingName } from "../../text/briefingName.ts";
import { text } from "../../text/en.ts";
import { presentText } from "../../text/enPresent.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { formatView, initialView } from "../../view/codec.ts";
import type { View } from "../../view/parameters.ts";
import { routes } from "../../view/routes.ts";
import { useView } from "../../view/ViewProvider.tsx";
import { Presentation } from "./Presentation.tsx";
import { isFullScreen } from "./useFullScreen.ts";
import { usePrepared } from "./usePrepared.ts";
import "./fonts.css";
import "./present.css";
import "./panels.css";
import "./presenter.css";

const readClock = () => Date.now();

/** A briefing full screen, slide by slide; or, beside it, its speaker's own window. */
export function PresentPage() {
  const asked = useBriefing();
  const { id = "" } = useParams();
  const { view } = useView();
  const key = talkKey(id, view);
  const [running, setRunning] = useState<{ readonly key: string; readonly briefing: Briefing }>();
  const found = asked.state === "found" && asked.briefing.slides.length > 0 ? asked.briefing : undefined;
  if (found !== undefined && (running?.briefing !== found || running.key !== key)) setRunning({ key, briefing: found });
  // A talk goes on with what it has, though another tab deletes its briefing meanwhile.
  const briefing = found ?? (running?.key === key ? running.briefing : undefined);
  if (briefing !== undefined) return <Talk key={key} briefing={briefing} id={id} />;
  if (asked.state === "found") return <Empty briefing={asked.briefing} id={id} />;
  if (asked.state === "reading") {
    return (
      <main id="main" tabIndex={-1}>
        <h1 className="sr-only">{presentText.lead}</h1>
        <p role="status">{presentText.looking}</p>
      </main>
    );
  }
  return <Unknown isOwn={id === "mine"} />;
}

function Unknown({ isOwn }: { isOwn: boolean }) {
  const { unknown } = presentText;
  return (
    <main id="main" tabIndex={-1}>
      <PageHead title={unknown.title} lead={isOwn ? unknown.own : unknown.readyMade} />
      <p>
        <PageLink to={routes.briefings()}>{unknown.all}</PageLink>
      </p>
    </main>
  );
}

function Empty({ briefing, id }: { briefing: Briefing; id: string }) {
  const { view } = useView();
  return (
    <main id="main" tabIndex={-1}>
      <PageHead title={presentText.empty.title} lead={presentText.empty.lead} />
      <p>
        <PageLink to={routes.briefing(id)} view={{ briefing: view.briefing }}>
          {presentText.empty.edit}: {briefingName(briefing.title)}
        </PageLink>
      </p>
    </main>
  );
}

function Talk({ briefing, id }: { briefing: Briefing; id: string }) {
  const { whole } = useRecord();
  const { view, change } = useView();
  const navigate = useNavigate();
  const path = useHref(routes.present(id));
  const { slides, done, isWhole } = usePrepared(briefing, whole, toSlideModel);
  const title = briefingName(briefing.title);
  const isPresenter = view.window === "presenter";

  useEffect(() => {
    const heading = isPresenter ? presentText.presenterHeading(title) : presentText.heading(title);
    document.title = `${heading} · ${text.site}`;
  }, [title, isPresenter]);

  const onMove = useCallback((index: number) => change({ slide: index + 1 }, { replace: true }), [change]);
  const { briefing: own, dimensions } = view;
  const leave = useCallback(() => {
    if (isPresenter) globalThis.close();
    // A window that no script opened does not close.
    if (globalThis.closed) return;
    if (isFullScreen()) void document.exitFullscreen().catch(() => undefined);
    const search = formatView({ ...initialView, briefing: own, dimensions });
    void navigate({ pathname: routes.briefing(id), search });
  }, [isPresenter, own, dimensions, id, navigate]);
  const hrefOf = useCallback(
    (window: View["window"], slide: number) =>
      path + formatView({ ...initialView, briefing: own, dimensions, slide, window }),
    [path, own, dimensions],
  );

  if (slides === null) {
    const n = briefing.slides.length;
    return (
      <main id="main" tabIndex={-1} className="present preparing">
        <h1>{title}</h1>
        <p role="status">{presentText.preparing(n)}</p>
        {done > 0 && <p className="quiet">{presentText.preparingSome(done, n)}</p>}
      </main>
    );
  }
  return (
    <Presentation
      title={title}
      slides={slides}
      window={view.window}
      asked={view.slide}
      dataset={whole}
      channelKey={talkKey(id, view)}
      isReady={isWhole}
      hrefOf={hrefOf}
      toModel={toSlideModel}
      onMove={onMove}
      leave={leave}
      readClock={readClock}
    />
  );
}
