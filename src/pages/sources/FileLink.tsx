import { type ReactNode, useState } from "react";
import { useLocation } from "react-router";
import { isOneFile } from "../../view/oneFile.ts";
import { relativeAddress } from "../../view/routes.ts";

interface FileLinkProps {
  /** Its name in `data/`. */
  readonly file: string;
  readonly children: ReactNode;
}

function InsideFile({ file, children }: FileLinkProps) {
  const [failure, setFailure] = useState("");
  const save = async () => {
    const [{ readInside }, { saveFile }] = await Promise.all([
      import("../../dataset/inside.ts"),
      import("../../export/save.ts"),
    ]);
    saveFile(file, new Blob([await readInside(file)]));
  };
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => void save().catch((error: unknown) => setFailure(` ${String(error)}`))}
      >
        {children}
      </button>
      <span role="status">{failure}</span>
    </>
  );
}

/** A file of the record: beside the pages, or in the one file that the site may be. */
export function FileLink({ file, children }: FileLinkProps) {
  const { pathname } = useLocation();
  if (isOneFile) return <InsideFile file={file}>{children}</InsideFile>;
  return <a href={relativeAddress(pathname, `/data/${file}`)}>{children}</a>;
}
