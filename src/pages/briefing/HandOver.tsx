import { type ReactNode, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { presenterWindow, talkKey } from "../../briefing/presenterWindow.ts";
import { briefingFileName, saveBriefing } from "../../briefing/saveBriefing.ts";
import type { Briefing } from "../../core/briefing.ts";
import { versionOf } from "../../core/version.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { saveFile } from "../../export/save.ts";
import { briefingName } from "../../text/briefingName.ts";
import { builderText } from "../../text/enBuilder.ts";
import { oneFileText } from "../../text/enOneFile.ts";
import { useCopy } from "../../ui/copy.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { toCitable } from "../../view/address.ts";
import { formatView } from "../../view/codec.ts";
import { isOneFile } from "../../view/oneFile.ts";
import type { View } from "../../view/parameters.ts";
import { relativeAddress, routes } from "../../view/routes.ts";
import { useView, useViewFor } from "../../view/ViewProvider.tsx";
import { modelOf } from "./models.ts";

interface HandOverProps {
  readonly briefing: Briefing;
  /** What stands for the briefing in the path. */
  readonly routeId: string;
  /** More to do, before the rest. */
  readonly children?: ReactNode;
}

const types = {
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  zip: "application/zip",
} as const;

/** Everything that a briefing can become: shown in a room, on paper, as files, as a link. */
export function HandOver({ briefing, routeId, children }: HandOverProps) {
  const { whole } = useRecord();
  const { view } = useView();
  const viewFor = useViewFor();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { copied, copy } = useCopy();
  const [status, setStatus] = useState("");
  const [link, setLink] = useState<string>();
  const [isWorking, setIsWorking] = useState(false);
  const { slides } = briefing;
  const own: Partial<View> = { briefing: view.briefing, dimensions: view.dimensions };
  const isEmpty = slides.length === 0;

  const run = async (make: () => Promise<string>) => {
    if (isWorking) return;
    setIsWorking(true);
    setStatus(builderText.working);
    try {
      setStatus(await make());
    } catch (error) {
      setStatus(builderText.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setIsWorking(false);
    }
  };
  const addressOf = (path: string) => new URL(relativeAddress(pathname, path), location.href).href;
  const models = () => slides.map((slide) => modelOf(slide, whole));
  const savePptx = async () => {
    const { toPptx } = await import("../../export/pptx/pptx.ts");
    // What is mailed round does not tell where the one file lies on this computer.
    const toAddress = (path: string) => toCitable(addressOf(path));
    const facts = { title: briefingName(briefing.title), version: versionOf(whole.meta), toAddress };
    return save(".pptx", await toPptx(models(), facts), types.pptx);
  };
  const savePictures = async () => {
    const { drawPictures } = await import("../../briefing/pictures.tsx");
    return save(".zip", await drawPictures(models(), briefingName(briefing.title)), types.zip);
  };
  const save = (end: string, bytes: Uint8Array, type: string) => {
    const name = briefingFileName(briefing.title, end);
    saveFile(name, new Blob([Uint8Array.from(bytes)], { type }));
    return builderText.saved(name);
  };
  const toLink = async () => {
    const { toFragment } = await import("../../mine/briefingLink.ts");
    const fragment = await toFragment(briefing);
    if (fragment === null) return builderText.linkLong;
    const words = addressOf(routes.briefings()) + fragment;
    setLink(words);
    copy(words);
    return "";
  };
  const openPresenter = () => {
    const search = (window: View["window"]) => formatView({ ...viewFor(routes.present(routeId)), ...own, window });
    const address = relativeAddress(pathname, routes.present(routeId)) + search("presenter");
    const opened = window.open(address, presenterWindow(talkKey(routeId, view)), "popup,width=1100,height=760");
    if (opened === null) setStatus(builderText.presenterBlocked);
    else void navigate({ pathname: routes.present(routeId), search: search("room") });
  };
  const act = (label: string, make: () => Promise<string>) => (
    <button
      type="button"
      // Not disabled: the focus would be lost.
      aria-disabled={isWorking}
      onClick={() => void run(make)}
    >
      {label}
    </button>
  );
  return (
    <section className="hand-over" aria-labelledby="hand-heading">
      <h2 id="hand-heading" className="sr-only">
        {builderText.hand}
      </h2>
      <p className="hand-acts">
        {!isEmpty && (
          <>
            <PageLink to={routes.present(routeId)} view={own} className="button primary">
              {builderText.present}
            </PageLink>
            <button type="button" onClick={openPresenter}>
              {builderText.presenter}
            </button>
          </>
        )}
        {children}
        {!isEmpty && (
          <>
            {act(builderText.powerpoint, savePptx)}
            <PageLink to={routes.print(routeId)} view={own} className="button">
              {builderText.pdf}
            </PageLink>
            {act(builderText.pictures, savePictures)}
          </>
        )}
        {act(builderText.file, () => Promise.resolve(builderText.saved(saveBriefing(briefing))))}
        {!isOneFile && act(builderText.link, toLink)}
      </p>
      {isOneFile && <p className="note">{oneFileText.noBriefingLink}</p>}
      {isEmpty && <p className="note">{builderText.nothing}</p>}
      <p role="status">
        {status}
        {copied !== undefined && copied.words === link && copied.state === "copied" ? builderText.linkCopied : ""}
      </p>
      {copied?.state === "failed" && copied.words === link && (
        <label className="draft-field">
          {builderText.linkIs}
          <textarea readOnly rows={4} value={link} spellCheck={false} />
        </label>
      )}
    </section>
  );
}
