import { useEffect, useLayoutEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import { useLocation } from "react-router";
import { selectDue, selectMilestones } from "../core/roadmap.ts";
import { useDataset } from "../dataset/DatasetProvider.tsx";
import type { RecordView } from "../dataset/record.ts";
import { useRecordIfReady } from "../dataset/useRecord.ts";
import { namesOf } from "../figures/names.ts";
import { text } from "../text/en.ts";
import { takeText } from "../text/enTake.ts";
import { AsidePanel } from "../ui/AsidePanel.tsx";
import type { TakeProps } from "../ui/take.ts";
import { addressOf } from "../view/address.ts";
import { relativeAddress, routes } from "../view/routes.ts";
import { useView } from "../view/ViewProvider.tsx";
import { aboutOf, fileName } from "./about.ts";
import { toFileTable } from "./fileTable.ts";
import { Picture } from "./Picture.tsx";
import { toJson } from "./rows.ts";
import { Share } from "./Share.tsx";
import { saveCsv, saveFile, saveText } from "./save.ts";
import { adoptStyles, openStage, type Stage } from "./stage.ts";
import { toPng, toSvg } from "./svg.ts";

/** Figures whose rows are items of the road map with their due dates. */
const withDueDates = new Set(["milestones", "timeline"]);

let areStylesThere = false;

function Files({ model, drawing, className, record }: Omit<TakeProps, "onClose"> & { readonly record: RecordView }) {
  const { view } = useView();
  const { pathname } = useLocation();
  const [stage, setStage] = useState<Stage | null>(null);
  const [status, setStatus] = useState("");
  const [isWorking, setIsWorking] = useState(false);
  const { dataset, asOf } = record;
  const address = addressOf(view, record, { isPinned: true, here: { href: location.href, pathname } });
  const about = aboutOf(model, { view, dataset: record.whole, asOf, pathname, address });
  const due = withDueDates.has(model.id)
    ? selectDue(selectMilestones(dataset.initiatives, asOf), new Set(model.table.rows.map(({ key }) => key)), asOf)
    : [];

  const run = async (end: string, make: (name: string) => Promise<void> | void) => {
    const name = fileName(model, asOf, end);
    setIsWorking(true);
    setStatus(takeText.working);
    try {
      await make(name);
      setStatus(takeText.saved(name));
    } catch (error) {
      setStatus(takeText.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setIsWorking(false);
    }
  };
  /** Draws the figure anew at the picture's own size, on a page that nobody sees. */
  const draw = async () => {
    const opened = await openStage();
    try {
      flushSync(() => setStage(opened));
      await opened.settle();
      return await toSvg(opened.ground, about);
    } finally {
      flushSync(() => setStage(null));
      opened.close();
    }
  };
  const savePng = async (name: string) => saveFile(name, await toPng(await draw()));
  const saveSvg = async (name: string) => saveText(name, "image/svg+xml", (await draw()).svg);
  const saveCalendar = async (name: string) => {
    const { toCalendar } = await import("./calendar.ts");
    const words = toCalendar(due, {
      asOf,
      nameSource: namesOf(dataset).source,
      pageOf: (id) => new URL(relativeAddress(pathname, routes.initiative(id)), location.href).href,
    });
    saveText(name, "text/calendar", words);
  };
  const table = () => toFileTable(model, { dataset, address });
  const files = [
    ...(drawing === null
      ? []
      : [
          { label: takeText.png, end: ".png", make: savePng },
          { label: takeText.svg, end: ".svg", make: saveSvg },
        ]),
    { label: takeText.csv, end: ".csv", make: (name: string) => saveCsv(name, table()) },
    {
      label: takeText.json,
      end: ".json",
      make: (name: string) => saveText(name, "application/json", toJson(model, table(), about)),
    },
    ...(due.length === 0 ? [] : [{ label: takeText.ics(due.length), end: ".ics", make: saveCalendar }]),
  ];
  return (
    <section aria-labelledby="take-files">
      <h3 id="take-files">{takeText.files}</h3>
      <div className="take-files">
        {files.map(({ label, end, make }) => (
          <button
            key={end}
            type="button"
            // Not disabled: the focus would be lost.
            aria-disabled={isWorking}
            onClick={() => {
              if (!isWorking) void run(end, make);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <p className="note">
        {takeText.rows(model.table.rows.length, asOf)} {takeText.csvNote}
      </p>
      <p role="status">{status}</p>
      {stage !== null &&
        createPortal(
          <Picture about={about} className={className ?? ""}>
            {drawing}
          </Picture>,
          stage.ground,
        )}
    </section>
  );
}

/** A figure as files and as a link, beside the page. */
export function Take({ model, drawing, className, onClose }: TakeProps) {
  const record = useRecordIfReady();
  const { ask, error } = useDataset();
  const { view } = useView();
  useEffect(ask, [ask]);
  useLayoutEffect(() => {
    if (!areStylesThere) adoptStyles(document);
    areStylesThere = true;
  }, []);
  const isReady = record !== undefined && model.table.awaited === undefined;
  return (
    <AsidePanel
      kind="take"
      heading={takeText.heading}
      about={model.finding}
      closeLabel={takeText.close}
      onClose={onClose}
    >
      {isReady ? (
        <>
          <Files model={model} drawing={drawing} className={className} record={record} />
          <Share model={model} view={view} days={record} />
        </>
      ) : (
        <p role="status">{error === undefined ? text.loading : takeText.failed(error.message)}</p>
      )}
    </AsidePanel>
  );
}
