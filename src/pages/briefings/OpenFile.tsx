import { type DragEvent, type ReactNode, useId, useRef, useState } from "react";
import type { Briefing } from "../../core/briefing.ts";
import type { Opened } from "../../mine/briefingFile.ts";
import { limits } from "../../mine/briefingShape.ts";
import { briefingFileText } from "../../text/enBriefingFile.ts";
import { briefingsText } from "../../text/enBuilder.ts";
import { Notice } from "../../ui/Notice.tsx";

/** What a file holds, whatever it is. */
async function readBriefing(file: File): Promise<Opened> {
  if (file.size > limits.bytes) return { ok: false, why: briefingFileText.tooLarge(file.size, limits.bytes) };
  try {
    const [{ parseFile }, words] = await Promise.all([import("../../mine/briefingFile.ts"), file.text()]);
    return parseFile(words);
  } catch {
    return { ok: false, why: briefingsText.notRead };
  }
}

interface OpenFileProps {
  readonly onOpened: (briefing: Briefing) => void;
  /** Beside the button that opens a file. */
  readonly begin: ReactNode;
  /** The part of the page on which a file can be dropped. */
  readonly children: ReactNode;
}

/** The part of the page that takes a briefing's file: chosen, or dropped on it. */
export function OpenFile({ onOpened, begin, children }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const help = useId();
  const [opened, setOpened] = useState<Opened>();
  const [isOver, setIsOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readBriefing(file);
    setOpened(read);
    if (read.ok) onOpened(read.briefing);
  };
  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(event.type !== "dragleave");
  };
  return (
    <section
      className={`briefings-part own-briefings${isOver ? " over" : ""}`}
      aria-labelledby="own-heading"
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      {children}
      {opened !== undefined && !opened.ok && (
        <Notice heading={briefingsText.notOpened} kind="failure">
          <p>{opened.why}</p>
        </Notice>
      )}
      {opened?.ok && opened.remarks.length > 0 && (
        <Notice heading={briefingsText.remarks} kind="note">
          <ul>
            {opened.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p className="acts begin">
        {begin}
        <button type="button" aria-describedby={help} onClick={() => input.current?.click()}>
          {briefingsText.openFile}
        </button>
        <span id={help} className="quiet">
          {briefingsText.drop}
        </span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={briefingsText.openFile}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            // The same file can be chosen again.
            target.value = "";
          }}
        />
      </p>
    </section>
  );
}
