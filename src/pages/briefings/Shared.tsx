import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Opened } from "../../mine/briefingFile.ts";
import { useBriefings } from "../../mine/briefings.ts";
import { briefingsText } from "../../text/enBuilder.ts";
import { focusHeading } from "../../ui/heading.ts";
import { Notice } from "../../ui/Notice.tsx";
import { formatView, initialView } from "../../view/codec.ts";
import { ownBriefings, routes } from "../../view/routes.ts";

/** The briefing in the address's fragment, which no server sees; undefined until it is read and where there is none. */
function useShared(fragment: string): Opened | undefined {
  const [read, setRead] = useState<{ readonly fragment: string; readonly opened: Opened | null }>();
  useEffect(() => {
    if (fragment.length < 2) return;
    let isAsked = true;
    void import("../../mine/briefingLink.ts")
      .then(({ fromFragment }) => fromFragment(fragment))
      // What unpacks it has to be loaded.
      .catch((error: unknown): Opened => {
        return { ok: false, why: briefingsText.notUnpacked(error instanceof Error ? error.message : String(error)) };
      })
      .then((opened) => {
        if (isAsked) setRead({ fragment, opened });
      });
    return () => {
      isAsked = false;
    };
  }, [fragment]);
  return read?.fragment === fragment ? (read.opened ?? undefined) : undefined;
}

/** A briefing that came in the link: the reader decides whether it joins their own. */
export function Shared() {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  const add = useBriefings((mine) => mine.add);
  const isRead = useBriefings((mine) => mine.isRead);
  const [status, setStatus] = useState("");
  const opened = useShared(hash);
  const leave = () => void navigate({ pathname, search, hash: "" }, { replace: true });
  const dismiss = () => {
    leave();
    focusHeading();
  };
  if (opened === undefined) return <p role="status">{status}</p>;
  if (!opened.ok) {
    return (
      <Notice heading={briefingsText.sharedBroken} kind="failure">
        <p>{opened.why}</p>
        <p>
          <button type="button" onClick={dismiss}>
            {briefingsText.discard}
          </button>
        </p>
      </Notice>
    );
  }
  const { briefing, remarks } = opened;
  return (
    <Notice heading={briefingsText.sharedHeading} kind="note">
      <p>{briefingsText.shared(briefing.title, briefing.slides.length)}</p>
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <p className="acts">
        <button
          type="button"
          className="primary"
          disabled={!isRead}
          onClick={() => {
            const id = add(briefing);
            void navigate({
              pathname: routes.briefing(ownBriefings),
              search: formatView({ ...initialView, briefing: id }),
            });
          }}
        >
          {briefingsText.look}
        </button>
        <button
          type="button"
          disabled={!isRead}
          onClick={() => {
            add(briefing);
            setStatus(briefingsText.kept(briefing.title));
            dismiss();
          }}
        >
          {briefingsText.keep}
        </button>
        <button type="button" onClick={dismiss}>
          {briefingsText.discard}
        </button>
      </p>
    </Notice>
  );
}
